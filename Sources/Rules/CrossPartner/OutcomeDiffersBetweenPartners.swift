import CanonicalModel
import Records

extension Rule {
  /// Only decisions either way: who still waits for one may not have heard. A case that is looked at
  /// again may have two outcomes for a while. The day is that of the status, or of the extract.
  /// A warning: that a case has one outcome for everybody is known in the field.
  static let outcomeDiffersBetweenPartners = Rule(
    RuleID(.crossPartner, 2), .warning, level: .crossPartner,
    title: Words(
      en: "Partners differ on the outcome of a case",
      cy: "Partneriaid yn anghytuno am ganlyniad achos"),
    explanation: Words(
      en: """
        For the same day two partners send opposite decisions on one case. One of them supports or \
        prosecutes on a decision that does not exist.
        """,
      cy: """
        Ar gyfer yr un diwrnod mae dau bartner yn anfon penderfyniadau croes ar un achos. Mae un \
        ohonynt yn cefnogi neu'n erlyn ar sail penderfyniad nad yw'n bod.
        """),
    message: Words(
      en: "another partner sends the opposite decision on this case for the same day",
      cy: "mae partner arall yn anfon y penderfyniad croes ar yr achos hwn am yr un diwrnod"),
    fix: Words(
      en: "Compare both with the letter of the competent authority.",
      cy: "Cymharwch y ddau â llythyr yr awdurdod cymwys."),
    authority: .statements(.oneCaseOneOutcome),
    kinds: [.referral, .supportContact], needs: [.nrmReference], silentWithout: [.nrmReference],
    examples: [
      .flags(
        "opposite on one day",
        files: [
          ExampleFile("gwent-police", [.decided("positive", "2024-01-15")]),
          ExampleFile("bawso", [.decided("negative", "2024-01-15")]),
        ]),
      .passes(
        "opposite on two days",
        files: [
          ExampleFile("gwent-police", [.decided("negative", "2024-01-15")]),
          ExampleFile("bawso", [.decided("positive", "2024-04-15")]),
        ]),
      .passes(
        "one still waits",
        files: [
          ExampleFile("gwent-police", [.decided("pending", "2024-01-15")]),
          ExampleFile("bawso", [.decided("positive", "2024-01-15")]),
        ]),
      .passes(
        "a decision that is looked at again",
        files: [
          ExampleFile("gwent-police", [.decided("negative", "2024-01-15")]),
          ExampleFile(
            "bawso",
            [
              ExampleRecord.decided("positive", "2024-01-15")
                .with([.reconsiderationRequestedOn: "2023-12-01"])
            ]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, among: .crossPartner, field: .nrmReference
    ) { record, circumstances, entries in
      guard let day = record.day(.statusOn) ?? circumstances.drop?.extractedOn else { return }
      let facts = record.decisionFacts
      let key = record.keyOfCase
      guard key != 0, !facts.isEmpty else { return }
      entries.add(key: key ^ StableHash.of(number: Int(day.dayNumber)), facts: facts)
    })
}

extension CanonicalRecord {
  /// The decisions of a case either way; nothing while somebody looks at one again. A third fact may
  /// be kept beside them.
  func decisionFacts(and third: UInt64) -> FactHashes {
    if isLookedAtAgain { return .none }
    func fact(_ field: CanonicalField) -> UInt64 {
      isDecided(field) ? StableHash.of(number: code(field) == .positive ? 1 : 2) : 0
    }
    let (reasonable, conclusive) = (fact(.reasonableGrounds), fact(.conclusiveGrounds))
    if reasonable == 0 && conclusive == 0 { return .none }
    return FactHashes(reasonable, conclusive, third)
  }

  var decisionFacts: FactHashes { decisionFacts(and: 0) }

  /// Whether somebody looks, or has looked, at a decision again, or the case was reopened.
  var isLookedAtAgain: Bool {
    holds(.reconsiderationRequestedOn) && !lacks(.reconsiderationRequestedOn)
      || (integer(.reconsiderations) ?? 0) > 0
      || code(.caseStatus) == .awaitingReconsideration || isStated(.reopenedOn)
  }
}

extension ExampleRecord {
  fileprivate static func decided(_ outcome: String, _ day: String) -> ExampleRecord {
    ExampleRecord(
      .referral, [.nrmReference: "NRM 1234", .reasonableGrounds: outcome, .statusOn: day])
  }
}
