import CanonicalModel
import Records

extension Rule {
  /// Told once for a file: the grade is right as it is, and each report shows it beside a missing
  /// value.
  static let sourceWithoutCounterpart = Rule(
    RuleID(.intelligence, 19), .info, level: .file,
    title: Words(
      en: "Sources graded C, which have no 3x5x2 grade",
      cy: "Ffynonellau gradd C, nad oes ganddynt radd 3x5x2"),
    explanation: Words(
      en: """
        A source that was sometimes reliable may be untested or not reliable in the 3x5x2 scheme. \
        Such reports keep their grade, and their converted source evaluation is unknown. A count by \
        the newer scheme leaves them out.
        """,
      cy: """
        Gall ffynhonnell a oedd yn ddibynadwy weithiau fod heb ei phrofi neu'n annibynadwy yng \
        nghynllun 3x5x2. Mae adroddiadau o'r fath yn cadw eu gradd, ac nid yw gwerthusiad eu \
        ffynhonnell wedi'i drosi yn hysbys. Mae cyfrif yn ôl y cynllun newydd yn eu gadael allan.
        """),
    message: Words(
      en: "{reports} graded C for their source, which no table can convert",
      cy: "{reports} â gradd C am eu ffynhonnell, na all unrhyw dabl ei throsi"),
    fix: Words(
      en: "Use the grade as it is, or ask the originator how good the source is.",
      cy:
        "Defnyddiwch y radd fel y mae, neu gofynnwch i'r sawl a'i creodd pa mor dda yw'r ffynhonnell."
    ),
    authority: .statements(.conversionLosesGrades),
    kinds: [.intelligenceReport], needs: [.sourceEvaluation], silentWithout: [.sourceEvaluation],
    examples: [
      .flags(
        "a source that was sometimes reliable",
        files: [file([.sourceEvaluation: "5x5x5.C", .intelligenceEvaluation: "5x5x5.2"])]),
      .passes(
        "the originator has decided",
        files: [file([.sourceEvaluation: "5x5x5.C", .convertedSourceEvaluation: "3x5x2.2"])]),
      .passes("an untested source", files: [file([.sourceEvaluation: "5x5x5.E"])]),
    ],
    tallying: TallyCheck(
      count: { record, _, counts in
        guard record.code(.sourceEvaluation) == .sometimesReliableSource,
          record.code(.convertedSourceEvaluation) == nil
        else { return }
        counts.add(0, at: .sourceEvaluation)
      },
      conclude: { files, _, flags in
        for file in files where file.counts[0] > 0 {
          flags.flag(
            TallyFlags.Spot(file, TallyCounts.Key(0)),
            ["reports": .count(file.counts[0], .records)], count: file.counts[0])
        }
      }))
}

private func file(_ values: KeyValuePairs<CanonicalField, String>) -> ExampleFile {
  ExampleFile("gwent-police", [ExampleRecord(.intelligenceReport, values)])
}
