import CanonicalModel
import Records

extension Rule {
  /// Only the same words: what was written anew from one source nobody can tell by machine.
  static let sameTextFromPartners = Rule(
    RuleID(.intelligence, 15), .warning, level: .crossPartner,
    title: Words(
      en: "One report sent by two partners", cy: "Un adroddiad gan ddau bartner"),
    explanation: Words(
      en: """
        Another partner sends a report with the same text. One source that comes round through \
        several partners is taken for confirmation, which it is not.
        """,
      cy: """
        Mae partner arall yn anfon adroddiad â'r un testun. Cymerir un ffynhonnell sy'n dod drwy \
        sawl partner yn gadarnhad, ac nid yw hynny'n wir.
        """),
    message: Words(
      en: "another partner sends a report with the same text",
      cy: "mae partner arall yn anfon adroddiad â'r un testun"),
    fix: Words(
      en: "Find out whose report it is, and count it once.",
      cy: "Canfyddwch adroddiad pwy ydyw, a'i gyfrif unwaith."),
    authority: .statements(.oneSourceManyPartners),
    kinds: [.intelligenceReport], needs: [.sanitisedText], silentWithout: [.sanitisedText],
    examples: [
      .flags(
        "one text from two forces",
        files: [
          ExampleFile(
            "gwent-police",
            [ExampleRecord(.intelligenceReport, [.sanitisedText: ExampleText.vans])]),
          ExampleFile(
            "south-wales-police",
            [ExampleRecord(.intelligenceReport, [.sanitisedText: ExampleText.vans])]),
        ]),
      .passes(
        "one force alone",
        files: [
          ExampleFile(
            "gwent-police", times: 2,
            [ExampleRecord(.intelligenceReport, [.sanitisedText: ExampleText.vans])])
        ]),
      .passes(
        "a short text",
        files: [
          ExampleFile(
            "gwent-police",
            [ExampleRecord(.intelligenceReport, [.sanitisedText: "No further intelligence."])]),
          ExampleFile(
            "south-wales-police",
            [ExampleRecord(.intelligenceReport, [.sanitisedText: "No further intelligence."])]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { _, _ in true }, among: .crossPartner, field: .sanitisedText
    ) { record, _, entries in
      if let text = record.textHash { entries.add(key: text) }
    })
}
