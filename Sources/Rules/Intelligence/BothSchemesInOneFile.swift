import CanonicalModel
import Records

extension Rule {
  /// Each code names its scheme, so no record is wrong by this; only sums over the column are.
  static let bothSchemesInOneFile = Rule(
    RuleID(.intelligence, 13), .info, level: .file,
    title: Words(
      en: "Both grading schemes in one file", cy: "Y ddau gynllun graddio mewn un ffeil"),
    explanation: Words(
      en: """
        Some reports of the file are graded 5x5x5 and some 3x5x2. That is right for the years of \
        the change-over, but grades of the two must not be counted together.
        """,
      cy: """
        Mae rhai adroddiadau yn y ffeil wedi'u graddio'n 5x5x5 a rhai yn 3x5x2. Mae hynny'n gywir \
        ar gyfer blynyddoedd y newid, ond ni ddylid cyfrif graddau'r ddau gyda'i gilydd.
        """),
    message: Words(
      en: "{older} graded 5x5x5, and {newer} graded 3x5x2",
      cy: "graddiwyd {older} yn 5x5x5, a {newer} yn 3x5x2"),
    fix: Words(
      en: "Count each scheme by itself.", cy: "Cyfrifwch bob cynllun ar ei ben ei hun."),
    authority: .statements(.bothSchemesFor5Years),
    kinds: [.intelligenceReport], silentWithout: [],
    examples: [
      .flags(
        "one of each",
        files: [
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(.intelligenceReport, [.sourceEvaluation: "5x5x5.B"]),
              ExampleRecord(.intelligenceReport, [.sourceEvaluation: "3x5x2.1"]),
            ])
        ]),
      .passes(
        "one scheme",
        files: [
          ExampleFile(
            "gwent-police", times: 3,
            [ExampleRecord(.intelligenceReport, [.sourceEvaluation: "3x5x2.1"])])
        ]),
      .passes(
        "a file for each",
        files: [
          ExampleFile(
            "gwent-police", [ExampleRecord(.intelligenceReport, [.gradingScheme: "5x5x5"])]),
          ExampleFile(
            "gwent-police", [ExampleRecord(.intelligenceReport, [.gradingScheme: "3x5x2"])]),
        ]),
    ],
    tallying: TallyCheck(
      count: { record, _, counts in
        switch record.gradingScheme {
        case .fiveByFiveByFive: counts.add(0, at: .sourceEvaluation)
        case .threeByFiveByTwo: counts.add(1, at: .sourceEvaluation)
        case nil: break
        }
      },
      conclude: { files, _, flags in
        for file in files where file.counts[0] > 0 && file.counts[1] > 0 {
          flags.flag(
            TallyFlags.Spot(file, TallyCounts.Key(1)),
            related: [TallyFlags.Spot(file, TallyCounts.Key(0))],
            [
              "older": .count(file.counts[0], .records),
              "newer": .count(file.counts[1], .records),
            ])
        }
      }))
}
