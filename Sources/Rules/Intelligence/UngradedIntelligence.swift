import CanonicalModel
import Records

extension Rule {
  /// One finding for a report, whatever its grade lacks. An error for the 5x5x5 form, which was read;
  /// of the 3x5x2 report only its codes were.
  static let ungradedIntelligence = Rule(
    RuleID(.intelligence, 8), .error,
    title: Words(en: "Intelligence without a grade", cy: "Cudd-wybodaeth heb radd"),
    explanation: Words(
      en: """
        Without its grade a report cannot be weighed, and without a handling code nobody knows \
        who may see it.
        """,
      cy: """
        Heb ei radd ni ellir pwyso a mesur adroddiad, a heb god trin ni ŵyr neb pwy sy'n cael ei \
        weld.
        """),
    message: Words(
      en: "the report has no {field}", cy: "nid oes gan yr adroddiad unrhyw {field}"),
    fix: Words(
      en: "Send the code from the report; an untested source has a code too.",
      cy: "Anfonwch y cod o'r adroddiad; mae gan ffynhonnell heb ei phrofi god hefyd."),
    authority: .statements(.formGradesThrice, .nationalReportGrades),
    kinds: [.intelligenceReport],
    needs: [.sourceEvaluation, .intelligenceEvaluation, .handlingCode],
    examples: [
      .flags(
        "no handling code",
        [.sourceEvaluation: "5x5x5.E", .intelligenceEvaluation: "5x5x5.4"],
        kind: .intelligenceReport),
      .flags("no grade at all", [.reportedOn: "2022-05-01"], kind: .intelligenceReport),
      .flags(
        "the newer scheme, and no handling code",
        [.sourceEvaluation: "3x5x2.2", .intelligenceEvaluation: "3x5x2.B"],
        kind: .intelligenceReport),
      .passes(
        "a whole grade",
        [
          .sourceEvaluation: "3x5x2.2", .intelligenceEvaluation: "3x5x2.B",
          .handlingCode: "3x5x2.P",
        ], kind: .intelligenceReport),
      .passes(
        "a grade that was withheld",
        [
          .sourceEvaluation: "?redacted", .intelligenceEvaluation: "?redacted",
          .handlingCode: "?redacted",
        ], kind: .intelligenceReport),
    ],
    check: { record, _, flags in
      var missing = 0
      for field in CanonicalField.ofGrade where record.lacks(field) { missing += 1 }
      guard missing > 0, let first = CanonicalField.ofGrade.first(where: { record.lacks($0) })
      else { return }
      flags.flag(
        first, related: CanonicalField.ofGrade.filter { $0 != first && record.lacks($0) },
        ["field": missing == CanonicalField.ofGrade.count ? .term(wholeGrade) : .field(first)],
        as: record.gradingScheme == .threeByFiveByTwo ? .warning : nil)
    })
}

private let wholeGrade = Words(en: "grade", cy: "radd")
