/// The code lists that canonical fields are coded in; each is `schemas/code-lists/<id>.csv`.
package enum CodeListID: String, CaseIterable, Sendable {
  case ageGroups = "age-groups"
  case agreementTypes = "agreement-types"
  case caseStatuses = "case-statuses"
  case competentAuthorities = "competent-authorities"
  case councils
  case countries
  case decisionContacts = "decision-contacts"
  case decisionOutcomes = "decision-outcomes"
  case ethnicities
  case exchangeAnswers = "exchange-answers"
  case exploitationCategories = "exploitation-categories"
  case exploitationLocations = "exploitation-locations"
  case exploitationTypes = "exploitation-types"
  case firstResponders = "first-responders"
  case gateways
  case genders
  case gradingSchemes = "grading-schemes"
  case handlingCodes = "handling-codes"
  case incidentCodes = "incident-codes"
  case intelligenceEvaluations = "intelligence-evaluations"
  case languages
  case markings
  case nationalities
  case nations
  case places
  case policeForces = "police-forces"
  case referralForms = "referral-forms"
  case routes
  case sourceEvaluations = "source-evaluations"
  case supportProviders = "support-providers"
  case traffickingActs = "trafficking-acts"
  case traffickingMeans = "trafficking-means"
  case yesNo = "yes-no"
  /// Not a field's list: what partners write where they have no value.
  case missingWords = "missing-words"
  /// Not a field's list either: the days, as codes, on which nobody works.
  case bankHolidays = "bank-holidays"
  /// Nor this: the ends of domains from which first responders write, and of some from which they
  /// do not.
  case emailDomains = "email-domains"
  /// Nor this: whose nationals the UK Human Trafficking Centre decided on, besides the UK's own.
  case eeaNationalities = "eea-nationalities"
}
