import CanonicalModel
import Records

extension Rule {
  /// The bodies are those of the list of support providers, by the name under which their drops come.
  static let supportWorkGradedCertain = Rule(
    RuleID(.intelligence, 22), .info,
    title: Words(
      en: "Intelligence of a support organisation graded as certain",
      cy: "Cudd-wybodaeth sefydliad cymorth wedi'i graddio'n sicr"),
    explanation: Words(
      en: """
        What an organisation that supports people passes on is mostly what somebody told it. A grade \
        that says always reliable and known to be true is seldom meant so.
        """,
      cy: """
        Yr hyn y mae sefydliad sy'n cefnogi pobl yn ei basio ymlaen yw'r hyn a ddywedodd rhywun \
        wrtho gan amlaf. Anaml y bwriedir gradd sy'n dweud bob amser yn ddibynadwy ac yn hysbys yn \
        wir.
        """),
    message: Words(
      en: "the source is {source}, and the intelligence {intelligence}",
      cy: "y ffynhonnell: {source}; y gudd-wybodaeth: {intelligence}"),
    fix: Words(
      en: "Ask the intelligence unit that receives it to evaluate the report.",
      cy: "Gofynnwch i'r uned gudd-wybodaeth sy'n ei dderbyn werthuso'r adroddiad."),
    authority: .statements(.supportWorkIsSeldomCertain),
    kinds: [.intelligenceReport], needs: [.sourceEvaluation, .intelligenceEvaluation],
    silentWithout: [.sourceEvaluation, .intelligenceEvaluation],
    examples: [
      .flags(
        "A1 of a charity",
        files: [
          ExampleFile(
            "bawso",
            [
              ExampleRecord(
                .intelligenceReport,
                [.sourceEvaluation: "5x5x5.A", .intelligenceEvaluation: "5x5x5.1"])
            ])
        ]),
      .flags(
        "A1 of Victim Support in Wales",
        files: [
          ExampleFile(
            "victim-support-wales",
            [
              ExampleRecord(
                .intelligenceReport,
                [.sourceEvaluation: "5x5x5.A", .intelligenceEvaluation: "5x5x5.1"])
            ])
        ]),
      .passes(
        "A1 of a force",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(
                .intelligenceReport,
                [.sourceEvaluation: "5x5x5.A", .intelligenceEvaluation: "5x5x5.1"])
            ])
        ]),
      .passes(
        "B2 of a charity",
        files: [
          ExampleFile(
            "bawso",
            [
              ExampleRecord(
                .intelligenceReport,
                [.sourceEvaluation: "5x5x5.B", .intelligenceEvaluation: "5x5x5.2"])
            ])
        ]),
    ],
    check: { record, circumstances, flags in
      guard let source = record.code(.sourceEvaluation), source == .alwaysReliableSource,
        let intelligence = record.code(.intelligenceEvaluation), intelligence == .knownToBeTrue,
        let partner = circumstances.partner, circumstances.lists.isSupportOrganisation(partner)
      else { return }
      flags.flag(
        .sourceEvaluation, related: [.intelligenceEvaluation],
        [
          "source": .code(source, in: .sourceEvaluation, circumstances.lists),
          "intelligence": .code(intelligence, in: .intelligenceEvaluation, circumstances.lists),
        ])
    })
}

extension CodeLists {
  /// Whether the partner's id is a code of the list of support providers, or one of its names with
  /// hyphens: `victim-support-wales` is Victim Support.
  fileprivate func isSupportOrganisation(_ partner: String) -> Bool {
    guard let list = self[.supportProviders] else { return false }
    if let code = Code(partner), list.contains(code) { return true }
    var name = Array(partner.utf8)
    for index in name.indices where name[index] == UInt8(ascii: "-") { name[index] = 0x20 }
    return list.spellings.code(for: name.span) != nil
  }
}
