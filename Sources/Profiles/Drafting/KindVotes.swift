import CanonicalModel

/// What the fields that were recognised say of the kind of record.
enum KindVotes {
  /// How much a field speaks for a kind.
  static func vote(_ field: CanonicalField) -> (kind: RecordKind, weight: Double)? {
    switch field {
    case .route, .consentsToReferral, .reasonableGrounds, .conclusiveGrounds,
      .reasonableGroundsOn, .conclusiveGroundsOn, .competentAuthority, .firstResponder:
      (.referral, 1)
    case .nrmReference, .referredOn, .consentedOn, .receivedOn, .wantsSupport, .externalID,
      .firstResponderForce, .caseStatus, .guardianReferredOn:
      (.referral, 0.5)
    case .encounteredOn: (.encounter, 1)
    case .nationOfEncounter: (.encounter, 1)
    case .crimeClass, .crimeOutcome, .offenceStartedOn, .offenceEndedOn, .incidentCode,
      .crimeRecordedOn, .cancellationReason, .transferredToForce:
      (.crimeRecord, 1)
    case .crimeReference, .recordingForce, .isSlaveryFlagged: (.crimeRecord, 0.3)
    case .intelligenceReference, .sourceEvaluation, .intelligenceEvaluation, .handlingCode,
      .sanitisedText, .sourceText, .originalGrade, .sourceReference, .gradingScheme:
      (.intelligenceReport, 1)
    case .handlingConditions, .disseminatedOn, .isAnonymousSource: (.intelligenceReport, 0.7)
    case .supportStartedOn, .supportEndedOn, .supportType, .contactedOn, .referredOnwardTo,
      .referredOnwardOn:
      (.supportContact, 1)
    case .supportReference, .supportProvider: (.supportContact, 0.5)
    case .maracReference, .maracHeldOn, .maracReferrer, .maracActions: (.maracCase, 1.2)
    case .exchangeReference, .requestedOn, .requester, .exchangeCriterion, .exchangeAnswer,
      .answeredOn, .followedUpOn:
      (.intelligenceExchange, 1)
    default: nil
    }
  }

  /// Words in the names around the records, each of which speaks for a kind.
  private static let words: [(word: String, kind: RecordKind)] = [
    ("marac", .maracCase), ("gain", .intelligenceExchange), ("intel", .intelligenceReport),
    ("intelligence", .intelligenceReport), ("cudd wybodaeth", .intelligenceReport),
    ("nir", .intelligenceReport), ("crime", .crimeRecord), ("crimes", .crimeRecord),
    ("trosedd", .crimeRecord), ("troseddau", .crimeRecord), ("encounter", .encounter),
    ("encounters", .encounter), ("cyfarfyddiadau", .encounter), ("referral", .referral),
    ("referrals", .referral), ("nrm", .referral), ("atgyfeiriadau", .referral),
    ("contacts", .supportContact), ("outreach", .supportContact), ("refuge", .supportContact),
    ("casework", .supportContact), ("helpline", .supportContact), ("enquiries", .supportContact),
    ("guardians", .supportContact), ("ictg", .supportContact), ("vsw", .supportContact),
    ("onward", .supportContact), ("support", .supportContact), ("cymorth", .supportContact),
  ]

  static func kinds(in names: [String]) -> [RecordKind: Double] {
    var votes: [RecordKind: Double] = [:]
    let text = " " + names.map(ColumnNames.key).joined(separator: " ") + " "
    for (word, kind) in words where text.contains(" \(word) ") { votes[kind, default: 0] += 0.8 }
    return votes
  }

  /// The kind with the most votes, by its place in the list where two have as many; and those that the
  /// records may be: it alone where it leads clearly, else the second too, or all.
  static func winner(_ votes: [RecordKind: Double]) -> (
    kind: RecordKind, contenders: Set<RecordKind>
  ) {
    let ranked = RecordKind.allCases.enumerated().sorted {
      (votes[$1.element] ?? 0, $0.offset) < (votes[$0.element] ?? 0, $1.offset)
    }.map(\.element)
    let first = votes[ranked[0]] ?? 0
    guard first >= 1 else { return (ranked[0], Set(RecordKind.allCases)) }
    let isClear = first >= (votes[ranked[1]] ?? 0) * 1.3
    return (ranked[0], Set(ranked.prefix(isClear ? 1 : 2)))
  }
}
