/// The closed list of names under which canonical values stand.
///
/// A new field is a case here and a line in the table of its part; the published schemas and pages
/// are then stale until they are generated again.
public enum CanonicalField: UInt8, CaseIterable, Sendable {
  // Identification.
  case nrmReference, externalID, localReference, crimeReference, incidentReference
  case intelligenceReference, homeOfficeReference, supportReference, maracReference
  case exchangeReference, recordedOn
  // Person.
  case fullName, givenNames, familyName, initials, aliases, dateOfBirth, statedAge
  case ageGroupAtReferral, ageGroupAtExploitation, isAgeDisputed, gender, nationalities
  case countryOfBirth, ethnicity, languages, needsInterpreter, interpreterLanguage, hasChildren
  case numberOfChildren, immigrationStatus, pncID, croNumber, nationalInsuranceNumber, nhsNumber
  case passportNumber, phone, email, address, postcode, currentTown, currentRegion
  // Referral.
  case route, encounteredOn, referredOn, receivedOn, firstResponder, firstResponderForce
  case forceOfArea, forceSentTo, firstResponderName, firstResponderEmail, firstResponderPhone
  case alternativeContactEmail, nation, consentsToReferral, consentedOn, refusalReason
  case cooperatesWithAuthorities, wantsSupport, decisionContact, isSafeToEmail, isSafeToPost
  case mayContactThirdParty, localAuthority, localAuthorityEmail, localAuthorityPhone
  case guardianReferredOn, isFirstChanceToReport, hasReportedBefore, isReportedToPolice
  case narrative, operationName
  // Exploitation.
  case exploitationTypes, exploitationCategory, exploitationLocation, exploitationTowns
  case exploitationCountries, exploitationRegion, exploitationStartedOn, exploitationEndedOn
  case exploitationPeriod, isStillExploited, isMultipleExploitation, exploiterDetails
  // Decision.
  case competentAuthority, reasonableGrounds, reasonableGroundsOn, conclusiveGrounds
  case conclusiveGroundsOn, caseStatus, statusOn, recoveryEndsOn, withdrawnOn
  case reconsiderationRequestedOn, disqualifiedOn
  // Crime.
  case recordingForce, crimeClass, incidentCode, crimeRecordedOn, offenceStartedOn
  case offenceEndedOn, crimeOutcome, isSlaveryFlagged
  // Intelligence.
  case reportedOn, gradingScheme, sourceEvaluation, intelligenceEvaluation, handlingCode
  case handlingConditions, sanitisedText, sourceText, intelligenceReviewOn
  // Support, MARAC, exchange.
  case supportProvider, contactedOn, supportStartedOn, supportEndedOn, supportType
  case referredOnwardTo, referredOnwardOn
  case maracHeldOn, maracReferrer, maracActions
  case requestedOn, requester, exchangeCriterion, answeredOn, exchangeAnswer
  // Sharing envelope.
  case agreementID, agreementType, gateway, purpose, discloser, recipient, disclosedOn
  case protectiveMarking, onwardSharingAllowed, retentionReviewOn

  /// How many fields there are.
  public static let count = CanonicalField.allCases.count
}
