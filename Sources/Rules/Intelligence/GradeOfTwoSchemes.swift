import CanonicalModel
import Records

extension Rule {
  /// A code that is in no scheme never becomes a value, and has its own finding (`TYP-018`). Here
  /// every code is one, and they do not belong together.
  static let gradeOfTwoSchemes = Rule(
    RuleID(.intelligence, 1), .error,
    title: Words(en: "Grade mixes two schemes", cy: "Gradd sy'n cymysgu dau gynllun"),
    explanation: Words(
      en: """
        The codes of one grade come from different schemes, or from another scheme than the report \
        names. Nobody can tell how good the intelligence is.
        """,
      cy: """
        Daw codau un radd o wahanol gynlluniau, neu o gynllun gwahanol i'r un a enwir. Ni all neb \
        ddweud pa mor dda yw'r gudd-wybodaeth.
        """),
    message: Words(
      en: "{field} is {code}, but the grade is of the {scheme} scheme",
      cy: "{field}: {code}, ond gradd o gynllun {scheme} ydyw"),
    fix: Words(
      en: "Send all three codes as they stand on the report, and name their scheme.",
      cy: "Anfonwch y tri chod fel y maent ar yr adroddiad, ac enwch eu cynllun."),
    authority: .statements(.formGradesThrice, .nationalReportGrades),
    kinds: [.intelligenceReport], needs: [],
    examples: [
      .flags(
        "a source of one scheme, intelligence of the other",
        [.sourceEvaluation: "5x5x5.B", .intelligenceEvaluation: "3x5x2.A"],
        kind: .intelligenceReport),
      .flags(
        "codes of another scheme than is named",
        [
          .gradingScheme: "3x5x2", .sourceEvaluation: "5x5x5.B", .intelligenceEvaluation: "5x5x5.2",
        ], kind: .intelligenceReport),
      .passes(
        "three codes of one scheme",
        [
          .gradingScheme: "5x5x5", .sourceEvaluation: "5x5x5.E", .intelligenceEvaluation: "5x5x5.4",
          .handlingCode: "5x5x5.1",
        ], kind: .intelligenceReport),
      .passes(
        "the other scheme, not named",
        [
          .sourceEvaluation: "3x5x2.2", .intelligenceEvaluation: "3x5x2.B",
          .handlingCode: "3x5x2.P",
        ], kind: .intelligenceReport),
      .passes(
        "converted, and the scheme that it was converted from is named",
        [
          .gradingScheme: "5x5x5", .isGradeConverted: "yes", .sourceEvaluation: "3x5x2.2",
          .intelligenceEvaluation: "3x5x2.D", .handlingCode: "3x5x2.P",
        ], kind: .intelligenceReport),
      .passes(
        "a code that was withheld",
        [.sourceEvaluation: "?redacted", .intelligenceEvaluation: "3x5x2.A"],
        kind: .intelligenceReport),
    ],
    check: { record, circumstances, flags in
      let isConverted = record.code(.isGradeConverted) == .yes
      guard let scheme = isConverted ? record.schemeOfCodes : record.gradingScheme else { return }
      for field in CanonicalField.ofGrade {
        guard let code = record.code(field), GradingScheme(code) != scheme else { continue }
        flags.flag(
          field, related: record.holds(.gradingScheme) ? [.gradingScheme] : [],
          [
            "field": .field(field), "code": .code(code, in: field, circumstances.lists),
            "scheme": .term(scheme.name),
          ])
        return
      }
    })
}
