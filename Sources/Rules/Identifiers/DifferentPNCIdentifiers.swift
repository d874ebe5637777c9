import CanonicalModel
import Records

extension Rule {
  /// Records are taken for one person's where they state one NRM reference: nothing else is certain
  /// before people are linked. An id that cannot be right takes no part, and neither does a report
  /// under the duty to notify, which names nobody.
  static let differentPNCIdentifiers = Rule(
    RuleID(.identifiers, 10), .warning, level: .crossPartner,
    title: Words(
      en: "PNC id differs between partners", cy: "Rhif PNC yn wahanol rhwng partneriaid"),
    explanation: Words(
      en: """
        Two partners hold the same referral under two PNC ids. One of them may point to somebody \
        else, or the person has two entries that were never merged.
        """,
      cy: """
        Mae gan ddau bartner yr un atgyfeiriad o dan ddau rif PNC. Efallai fod un ohonynt yn \
        pwyntio at rywun arall, neu fod gan y person ddau gofnod na chyfunwyd erioed.
        """),
    message: Words(
      en: "another partner has the same NRM reference with another PNC id",
      cy: "mae gan bartner arall yr un cyfeirnod NRM â rhif PNC gwahanol"),
    fix: Words(
      en: "Ask the other partner which id is the person's, and correct the wrong one.",
      cy: "Gofynnwch i'r partner arall pa rif yw un y person, a chywirwch yr un anghywir."),
    authority: .statements(.personKeepsPNC),
    kinds: RecordKind.withPerson, needs: [.nrmReference, .pncID],
    silentWithout: [.nrmReference, .pncID],
    examples: [
      .flags(
        "two ids",
        files: [
          ExampleFile(
            "gwent-police", [ExampleRecord(.referral, [.nrmReference: "NRM 1", .pncID: "81/34U"])]),
          ExampleFile(
            "north-wales-police",
            [ExampleRecord(.referral, [.nrmReference: "nrm-1", .pncID: "79/163001B"])]),
        ]),
      .passes(
        "one id in two layouts",
        files: [
          ExampleFile(
            "gwent-police", [ExampleRecord(.referral, [.nrmReference: "NRM 1", .pncID: "81/34U"])]),
          ExampleFile(
            "north-wales-police",
            [ExampleRecord(.referral, [.nrmReference: "NRM 1", .pncID: "1981/0000034U"])]),
        ]),
      .passes(
        "an id that is withheld",
        files: [
          ExampleFile(
            "gwent-police", [ExampleRecord(.referral, [.nrmReference: "NRM 1", .pncID: "81/34U"])]),
          ExampleFile(
            "north-wales-police",
            [ExampleRecord(.referral, [.nrmReference: "NRM 1", .pncID: "?redacted"])]),
        ]),
      .passes(
        "two ids of one partner, which say nothing of another",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(.referral, [.nrmReference: "NRM 1", .pncID: "81/34U"]),
              ExampleRecord(.referral, [.nrmReference: "NRM 1", .pncID: "79/163001B"]),
            ])
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, among: .crossPartner, field: .pncID
    ) { record, _, entries in
      if record.isDutyToNotify { return }
      let facts = FactHashes(record.withText(.pncID, PersonIdentifiers.hashOfPNC) ?? 0)
      if facts.isEmpty { return }
      entries.add(key: record.withText(.nrmReference, hashOfReference) ?? 0, facts: facts)
    })
}
