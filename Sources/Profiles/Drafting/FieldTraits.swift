import CanonicalModel

/// What is known of the values of a field beyond its kind, where that helps to recognise them.
extension CanonicalField {
  /// The shape that its values have.
  var shape: ColumnShape? {
    switch self {
    case .pncID: .pnc
    case .croNumber: .cro
    case .nationalInsuranceNumber: .nationalInsurance
    case .nhsNumber: .nhs
    case .nrmReference: .nrm
    case .homeOfficeReference: .homeOffice
    case .externalID: .uuid
    case .phone, .firstResponderPhone, .localAuthorityPhone: .phone
    case .email, .firstResponderEmail, .localAuthorityEmail, .alternativeContactEmail: .email
    case .postcode: .postcode
    case .latitude, .longitude: .decimal
    case .gridReference: .gridReference
    default: nil
    }
  }

  /// The list whose codes show the field whatever its column is called, for no other field has it in
  /// most exports.
  var tellingList: CodeListID? {
    switch self {
    case .gender, .nationalities, .languages, .ethnicity, .ageGroupAtReferral, .exploitationTypes,
      .exploitationLocation, .competentAuthority, .caseStatus, .incidentCode, .route,
      .protectiveMarking, .exchangeAnswer:
      definition.kind.list
    default: nil
    }
  }

  /// Whether nothing else has values of this shape.
  var isDecidedByShape: Bool {
    switch self {
    case .pncID, .croNumber, .nationalInsuranceNumber, .nhsNumber, .nrmReference: true
    default: false
    }
  }

  /// References beside those that identify the record.
  var isReference: Bool {
    switch self {
    case .passportNumber, .uprn, .sourceReference: true
    default: false
    }
  }

  var isName: Bool {
    switch self {
    case .fullName, .givenNames, .familyName, .initials, .aliases, .firstResponderName: true
    default: false
    }
  }

  var isTown: Bool { self == .currentTown || self == .exploitationTowns || self == .birthplace }

  /// Whether somebody writes sentences in it.
  var isLongText: Bool {
    switch self {
    case .familyBackground, .education, .employmentHistory, .refusalReason, .whyReportedNow,
      .interviewDetails, .professionalInsight, .narrative, .exploiterDetails, .howItStarted,
      .requiredWork, .livingConditions, .treatment, .journey, .keptInSituationBy, .whyTheyLeft,
      .sanitisedText, .sourceText, .handlingConditions, .otherExploitation, .maracActions:
      true
    default: false
    }
  }

  /// Whether records of the kind have the field, so that a column may be it. Referrals, encounters and
  /// support contacts are near to each other; what else partners send keeps to its own parts.
  package func hasPlace(in kind: RecordKind) -> Bool {
    switch definition.part {
    case .identification, .person, .exploitation, .decision, .sharing, .marac: true
    case .referral:
      kind == .referral || kind == .encounter || kind == .supportContact || isOfAnyRecord
    case .intelligence:
      kind == .intelligenceReport
        || kind == .intelligenceExchange && self != .intelligenceReviewOn
          && self != .reportedOn && self != .lastEvaluatedOn
    case .exchange: kind == .intelligenceExchange
    case .support: kind == .supportContact || kind == .referral || kind == .maracCase
    case .crime: kind != .intelligenceExchange && kind != .supportContact
    }
  }

  /// Fields of the referral that other records have as well.
  private var isOfAnyRecord: Bool {
    switch self {
    case .narrative, .operationName, .localAuthority, .localAuthorityEmail, .localAuthorityPhone,
      .forceOfArea, .isReportedToPolice, .safeguardingReportedOn:
      true
    default: false
    }
  }

  /// Whether several columns together make its one text.
  var isJoined: Bool {
    self == .address || self == .givenNames || self == .firstResponderName
  }

  /// The field of the day on which this one was decided or given.
  var dayField: CanonicalField? {
    switch self {
    case .reasonableGrounds: .reasonableGroundsOn
    case .conclusiveGrounds: .conclusiveGroundsOn
    case .consentsToReferral: .consentedOn
    case .caseStatus: .statusOn
    case .exchangeAnswer: .answeredOn
    case .referredOnwardTo: .referredOnwardOn
    default: nil
    }
  }
}

extension RecordKind {
  /// The reference under which the partner keeps a record; nothing where there may be two.
  var ownReference: CanonicalField? {
    switch self {
    case .referral, .encounter: .localReference
    case .crimeRecord: .crimeReference
    case .intelligenceReport: .intelligenceReference
    case .maracCase: .maracReference
    case .intelligenceExchange: .exchangeReference
    case .supportContact: nil
    }
  }
}
