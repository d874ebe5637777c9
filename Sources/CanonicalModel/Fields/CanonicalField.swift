/// The closed list of names under which canonical values stand.
///
/// A new field is a case here and a line in the table of its part; the published schemas and pages
/// are then stale until they are generated again.
public enum CanonicalField: UInt8, CaseIterable, Sendable {
  // Identification.
  case nrmReference, externalID, localReference, crimeReference, incidentReference
  case intelligenceReference, homeOfficeReference, supportReference, maracReference
  case exchangeReference, pseudonym, recordedOn
  // Person.
  case fullName, givenNames, familyName, initials, aliases, dateOfBirth, statedAge
  case ageGroupAtReferral, ageGroupAtExploitation, isAgeDisputed, gender, nationalities
  case countryOfBirth, ethnicity, languages, needsInterpreter, interpreterLanguage, hasChildren
  case numberOfChildren, immigrationStatus, pncID, croNumber, nationalInsuranceNumber, nhsNumber
  case passportNumber, phone, email, address, postcode, uprn, currentTown, currentRegion
  case birthplace, familyBackground, education, employmentHistory
  // Referral.
  case route, formVersion, encounteredOn, nationOfEncounter, arrivedOn, referredOn, receivedOn
  case firstResponder, firstResponderForce
  case forceOfArea, forceSentTo, firstResponderName, firstResponderEmail, firstResponderPhone
  case alternativeContactEmail, nation, consentsToReferral, consentedOn, consentMethod
  case consentedAsAdultOn, refusalReason
  case cooperatesWithAuthorities, wantsSupport, decisionContact, isSafeToEmail, isSafeToPost
  case mayContactThirdParty, localAuthority, localAuthorityEmail, localAuthorityPhone
  case guardianReferredOn, safeguardingReportedOn, isFirstChanceToReport, hasReportedBefore
  case whyReportedNow, isReportedToPolice, interviewDetails, professionalInsight
  case hasCredibilityConcern, areProfessionalsInvolved, areOtherVictimsInvolved
  case narrative, operationName
  // Exploitation.
  case exploitationTypes, otherExploitation, exploitationCategory, exploitationLocation
  case exploitationTowns
  case exploitationCountries, exploitationRegion, exploitationStartedOn, exploitationEndedOn
  case exploitationPeriod, isStillExploited, isMultipleExploitation, exploiterDetails
  case latitude, longitude, gridReference, acts, means, howItStarted, requiredWork
  case livingConditions, treatment, wasTakenElsewhere, journey, keptInSituationBy, whyTheyLeft
  case lastContactWithExploiters, hasSlaveryIndicators, isFutureExploitationFeared
  case areExploitersInUK
  // Decision.
  case competentAuthority, previousCompetentAuthority, reasonableGrounds, reasonableGroundsOn
  case negativeReason, conclusiveGrounds
  case conclusiveGroundsOn, caseStatus, statusOn, recoveryEndsOn, withdrawnOn
  case isWithdrawalInWriting, reopenedOn, reconsiderationRequestedOn, reconsiderations
  case disqualifiedOn, disqualificationGround, workingDaysToReasonableGrounds
  // Crime.
  case recordingForce, crimeClass, incidentCode, crimeRecordedOn, offenceStartedOn
  case offenceEndedOn, crimeOutcome, cancellationReason, isSlaveryFlagged, transferredToForce
  // Intelligence.
  case reportedOn, gradingScheme, sourceEvaluation, intelligenceEvaluation, handlingCode
  case handlingConditions, sanitisedText, sourceText, sourceReference, isAnonymousSource
  case originalGrade, isGradeConverted, convertedSourceEvaluation
  case convertedIntelligenceEvaluation, convertedHandlingCode
  case disseminatedOn, lastEvaluatedOn, intelligenceReviewOn
  // Support, MARAC, exchange.
  case supportProvider, contactedOn, supportStartedOn, supportEndedOn, supportType
  case referredOnwardTo, referredOnwardOn
  case maracHeldOn, maracReferrer, maracActions
  case requestedOn, requester, exchangeCriterion, exchangePartner, answeredOn, exchangeAnswer
  case followedUpOn
  // Sharing envelope.
  case agreementID, agreementType, agreementStartsOn, agreementEndsOn, gateway, lawfulBasis
  case purpose, discloser, recipient, disclosedOn, isPseudonymised, protectiveMarking
  case onwardSharingAllowed, sharedOnwardOn, sharedOnwardTo, retentionReviewOn
  case agreementParties

  /// How many fields there are.
  public static let count = CanonicalField.allCases.count
}
