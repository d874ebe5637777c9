import CanonicalModel
import Records

extension Rule {
  /// What Cyson converts stands beside its original, so this is only of what an export sends.
  static let convertedWithoutOriginal = Rule(
    RuleID(.intelligence, 5), .warning,
    title: Words(
      en: "Converted grade without the original", cy: "Gradd a droswyd heb y gwreiddiol"),
    explanation: Words(
      en: """
        The grade was carried over from another scheme, which loses what the schemes do not share. \
        Without the original grade nobody can go back.
        """,
      cy: """
        Trosglwyddwyd y radd o gynllun arall, sy'n colli'r hyn nad yw'r cynlluniau'n ei rannu. Heb \
        y radd wreiddiol ni all neb fynd yn ôl.
        """),
    message: Words(
      en: "the grade was converted, and the original is not there",
      cy: "troswyd y radd, ac nid yw'r un wreiddiol yno"),
    fix: Words(
      en: "Send the grade that stands on the report beside the converted one.",
      cy: "Anfonwch y radd sydd ar yr adroddiad ochr yn ochr â'r un a droswyd."),
    authority: .statements(.conversionLosesGrades),
    kinds: [.intelligenceReport], needs: [],
    examples: [
      .flags(
        "no original", [.isGradeConverted: "yes", .sourceEvaluation: "3x5x2.2"],
        kind: .intelligenceReport),
      .passes(
        "with the original",
        [.isGradeConverted: "yes", .originalGrade: "E41", .sourceEvaluation: "3x5x2.2"],
        kind: .intelligenceReport),
      .passes(
        "an original that was withheld",
        [.isGradeConverted: "yes", .originalGrade: "?redacted"], kind: .intelligenceReport),
      .flags(
        "a converted code, and no code that it was converted from",
        [.convertedSourceEvaluation: "3x5x2.2"], kind: .intelligenceReport),
      .passes(
        "both codes", [.sourceEvaluation: "5x5x5.E", .convertedSourceEvaluation: "3x5x2.2"],
        kind: .intelligenceReport),
      .passes("not converted", [.isGradeConverted: "no"], kind: .intelligenceReport),
    ],
    check: { record, _, flags in
      guard record.lacks(.originalGrade) else { return }
      if record.code(.isGradeConverted) == .yes {
        return flags.flag(.isGradeConverted, related: [.originalGrade])
      }
      for part in GradePart.allCases
      where record.isStated(part.convertedField) && record.lacks(part.field) {
        return flags.flag(part.convertedField, related: [part.field])
      }
    })
}
