import CanonicalModel

/// Which columns a file of a kind has, in canonical order: those that its stories fill, and those
/// that a fault of the kind needs.
struct Layout: Sendable {
  let kind: RecordKind
  let columns: [CanonicalField]

  private init(_ kind: RecordKind) {
    self.kind = kind
    var fields = FieldSet(Layout.told(kind))
    for fault in Fault.all where fault.kind == kind { fields.formUnion(fault.touchedFields) }
    columns = CanonicalField.allCases.filter { fields.contains($0) }
  }

  /// A file of those columns alone.
  init(_ kind: RecordKind, columns: FieldSet) {
    self.kind = kind
    self.columns = CanonicalField.allCases.filter { columns.contains($0) }
  }

  private static let all = RecordKind.allCases.map(Layout.init)

  static func of(_ kind: RecordKind) -> Layout {
    all.first { $0.kind == kind } ?? Layout(kind)
  }

  /// What the stories of a kind fill.
  static func told(_ kind: RecordKind) -> [CanonicalField] {
    switch kind {
    case .referral: person + identifiers + referral + exploitation + decisions + envelope
    case .encounter: person + identifiers + encounter + exploitation + envelope
    case .crimeRecord: person + crime + exploitation + envelope
    case .intelligenceReport: intelligence + exploitation + envelope
    case .supportContact: person + support + exploitation + envelope
    case .maracCase: person + marac + envelope
    case .intelligenceExchange: exchange + envelope
    }
  }

  private static let person: [CanonicalField] = [
    .nrmReference, .givenNames, .familyName, .dateOfBirth, .ageGroupAtReferral,
    .ageGroupAtExploitation, .isAgeDisputed, .gender, .nationalities,
  ]
  private static let identifiers: [CanonicalField] = [
    .localReference, .pncID, .nhsNumber, .postcode, .currentTown, .languages, .needsInterpreter,
    .interpreterLanguage,
  ]
  private static let referral: [CanonicalField] = [
    .externalID, .crimeReference, .statedAge, .hasChildren, .numberOfChildren, .phone, .email,
    .route, .encounteredOn, .referredOn, .receivedOn, .firstResponder, .firstResponderForce,
    .forceOfArea, .forceSentTo, .firstResponderName, .firstResponderEmail, .firstResponderPhone,
    .alternativeContactEmail, .nation, .consentsToReferral, .consentedOn, .consentMethod,
    .refusalReason,
    .cooperatesWithAuthorities, .wantsSupport, .decisionContact, .isSafeToEmail, .isSafeToPost,
    .mayContactThirdParty, .localAuthority, .localAuthorityEmail, .localAuthorityPhone,
    .guardianReferredOn, .safeguardingReportedOn, .isReportedToPolice, .narrative, .acts, .means,
    .isStillExploited,
  ]
  private static let exploitation: [CanonicalField] = [
    .exploitationTypes, .exploitationLocation, .exploitationTowns, .exploitationCountries,
    .exploitationStartedOn, .exploitationEndedOn,
  ]
  private static let decisions: [CanonicalField] = [
    .competentAuthority, .reasonableGrounds, .reasonableGroundsOn, .conclusiveGrounds,
    .conclusiveGroundsOn, .caseStatus, .statusOn, .recoveryEndsOn,
    .reconsiderationRequestedOn,
  ]
  private static let encounter: [CanonicalField] = [
    .encounteredOn, .firstResponder, .firstResponderForce, .forceOfArea, .nation,
  ]
  private static let crime: [CanonicalField] = [
    .crimeReference, .incidentReference, .recordingForce, .crimeClass, .incidentCode,
    .crimeRecordedOn, .offenceStartedOn, .offenceEndedOn, .crimeOutcome, .isSlaveryFlagged,
  ]
  private static let intelligence: [CanonicalField] = [
    .intelligenceReference, .reportedOn, .gradingScheme, .sourceEvaluation,
    .intelligenceEvaluation, .handlingCode, .handlingConditions, .sanitisedText,
    .intelligenceReviewOn,
  ]
  private static let support: [CanonicalField] = [
    .supportReference, .languages, .supportProvider, .contactedOn, .supportStartedOn,
    .supportEndedOn, .supportType, .referredOnwardTo, .referredOnwardOn,
  ]
  private static let marac: [CanonicalField] = [
    .maracReference, .maracHeldOn, .maracReferrer, .maracActions,
  ]
  private static let exchange: [CanonicalField] = [
    .exchangeReference, .requestedOn, .requester, .exchangeCriterion, .answeredOn, .exchangeAnswer,
    .followedUpOn,
  ]
  private static let envelope: [CanonicalField] = [
    .agreementID, .agreementType, .gateway, .purpose, .discloser, .recipient, .disclosedOn,
    .protectiveMarking, .onwardSharingAllowed, .retentionReviewOn,
  ]
}
