import CanonicalModel
import Records

extension Rule {
  /// Within one drop of one partner: a drop that is sent again repeats all of its records and has a
  /// rule of its own. Short texts, such as `See log`, are alike by chance and are not compared.
  static let sameLogTwice = Rule(
    RuleID(.intelligence, 10), .warning,
    title: Words(
      en: "Same intelligence counted twice", cy: "Cyfrif yr un gudd-wybodaeth ddwywaith"),
    explanation: Words(
      en: """
        Another record of the drop has the same reference or the same text: a continuation sheet, \
        or one log under two numbers. Counted twice it looks like two pieces of intelligence.
        """,
      cy: """
        Mae gan gofnod arall yn y pecyn yr un cyfeirnod neu'r un testun: taflen barhad, neu un log \
        o dan ddau rif. O'i chyfrif ddwywaith mae'n edrych fel dau ddarn o gudd-wybodaeth.
        """),
    message: Words(
      en: "another record has the same reference or the same text",
      cy: "mae gan gofnod arall yr un cyfeirnod neu'r un testun"),
    fix: Words(
      en: "Send one record for each report, with its continuation in it.",
      cy: "Anfonwch un cofnod ar gyfer pob adroddiad, gyda'i barhad ynddo."),
    authority: .statements(.oneSourceManyPartners),
    kinds: [.intelligenceReport], needs: [],
    examples: [
      .flags(
        "a continuation sheet",
        [
          ExampleRecord(.intelligenceReport, [.intelligenceReference: "INT/24/0101"]),
          ExampleRecord(.intelligenceReport, [.intelligenceReference: "int-24-0101"]),
        ]),
      .flags(
        "one text under two numbers",
        [
          ExampleRecord(
            .intelligenceReport,
            [.intelligenceReference: "INT/24/0101", .sanitisedText: ExampleText.vans]),
          ExampleRecord(
            .intelligenceReport,
            [.intelligenceReference: "INT/24/0102", .sanitisedText: ExampleText.vans]),
        ]),
      .passes(
        "two short texts",
        [
          ExampleRecord(
            .intelligenceReport,
            [.intelligenceReference: "INT/24/0101", .sanitisedText: "See attached log."]),
          ExampleRecord(
            .intelligenceReport,
            [.intelligenceReference: "INT/24/0102", .sanitisedText: "See attached log."]),
        ]),
      .passes(
        "the same drop of two partners",
        files: [
          ExampleFile(
            "gwent-police",
            [ExampleRecord(.intelligenceReport, [.intelligenceReference: "INT/24/0101"])]),
          ExampleFile(
            "south-wales-police",
            [ExampleRecord(.intelligenceReport, [.intelligenceReference: "INT/24/0101"])]),
        ]),
      .passes(
        "two drops of one partner",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.folder = "2023-q4" },
            [ExampleRecord(.intelligenceReport, [.intelligenceReference: "INT/23/0101"])]),
          ExampleFile(
            "gwent-police", drop: .example { $0.folder = "2024-q1" },
            [ExampleRecord(.intelligenceReport, [.intelligenceReference: "INT/23/0101"])]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { first, later in
        // A reference is kept without facts. Of a text the fact is the reference: two records that
        // share it too have been met already.
        first.facts.isEmpty || later.facts.isEmpty || first.differs(from: later)
      }, field: .intelligenceReference
    ) { record, circumstances, entries in
      let drop = circumstances.drop?.mark ?? 0
      let reference = record.withText(.intelligenceReference, hashOfReference) ?? 0
      if reference != 0 { entries.add(key: reference ^ drop) }
      guard let text = record.textHash else { return }
      entries.add(key: text ^ drop, facts: FactHashes(reference), at: .sanitisedText)
    })
}

extension CanonicalRecord {
  /// A hash of a sanitised text that is long enough to be nobody else's.
  var textHash: UInt64? {
    withText(.sanitisedText) { text in
      text.count < shortestComparedText
        ? 0 : StableHash.of(text, keeping: { $0.isLetterOrDigit || $0 > 0x7F })
    }.flatMap { $0 == 0 ? nil : $0 }
  }
}

/// Bytes; about ten words.
private let shortestComparedText = 60

/// Invented texts for examples.
enum ExampleText {
  static let vans = """
    Three white vans are parked behind the car wash every morning, and men are dropped off before \
    it opens.
    """
}
