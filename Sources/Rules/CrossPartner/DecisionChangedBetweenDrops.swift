import CanonicalModel
import Records

extension Rule {
  /// Worth knowing and no more: a decision may be corrected, and no manifest has room for a log of
  /// changes. The two drops are told apart, and which came first does not matter.
  static let decisionChangedBetweenDrops = Rule(
    RuleID(.crossPartner, 7), .info, level: .dataset,
    title: Words(
      en: "Decision changed between two drops", cy: "Penderfyniad wedi newid rhwng dau becyn"),
    explanation: Words(
      en: """
        Two drops of the partner tell opposite decisions on one case, and nothing says that it was \
        looked at again. What was counted from the earlier one does not hold any more.
        """,
      cy: """
        Mae dau becyn gan y partner yn sôn am benderfyniadau croes ar un achos, ac nid oes dim yn \
        dweud yr edrychwyd arno eto. Nid yw'r hyn a gyfrifwyd o'r un cynharach yn dal mwyach.
        """),
    message: Words(
      en: "another drop of the partner has the opposite decision on this case",
      cy: "mae gan becyn arall gan y partner y penderfyniad croes ar yr achos hwn"),
    fix: Words(
      en: "Say which decision holds, and when it was changed or corrected.",
      cy: "Dywedwch pa benderfyniad sy'n dal, a phryd y'i newidiwyd neu y'i cywirwyd."),
    authority: .statements(.correctionsAreTold),
    needs: [.nrmReference], silentWithout: [.nrmReference],
    examples: [
      .flags(
        "negative, then positive",
        files: [
          .quarter("2023-q3", "2023-09-30", [.reasonableGrounds: "negative"]),
          .quarter("2023-q4", "2023-12-31", [.reasonableGrounds: "positive"]),
        ]),
      .passes(
        "decided since",
        files: [
          .quarter("2023-q3", "2023-09-30", [.reasonableGrounds: "pending"]),
          .quarter("2023-q4", "2023-12-31", [.reasonableGrounds: "positive"]),
        ]),
      .passes(
        "looked at again",
        files: [
          .quarter("2023-q3", "2023-09-30", [.reasonableGrounds: "negative"]),
          .quarter(
            "2023-q4", "2023-12-31",
            [.reasonableGrounds: "positive", .reconsiderationRequestedOn: "2023-10-02"]),
        ]),
      .passes(
        "within one drop",
        files: [
          .quarter("2023-q4", "2023-12-31", [.reasonableGrounds: "negative"]),
          .quarter("2023-q4", "2023-12-31", [.reasonableGrounds: "positive"]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { first, later in
        later.facts.isFrom(another: first.facts) && later.facts.contradictInDecisions(first.facts)
      }, field: .nrmReference
    ) { record, circumstances, entries in
      guard let drop = circumstances.drop, drop.isOneOfSeveral else { return }
      let key = record.keyOfCase
      guard key != 0 else { return }
      let facts = record.decisionFacts(and: StableHash.of(drop.folder.utf8))
      if !facts.isEmpty { entries.add(key: key, facts: facts) }
    })
}

extension FactHashes {
  /// Whether the drops differ, which stand as the third fact.
  fileprivate func isFrom(another other: FactHashes) -> Bool { differs(2, from: other) }

  fileprivate func contradictInDecisions(_ other: FactHashes) -> Bool {
    differs(0, from: other) || differs(1, from: other)
  }
}

extension ExampleFile {
  fileprivate static func quarter(
    _ folder: String, _ until: String, _ values: KeyValuePairs<CanonicalField, String>
  ) -> ExampleFile {
    ExampleFile(
      "gwent-police", drop: .example(folder, of: "gwent-police", "2023-07-01", until),
      [ExampleRecord(.referral, [.nrmReference: "NRM 1234", .route: "nrm"]).with(values)])
  }
}
