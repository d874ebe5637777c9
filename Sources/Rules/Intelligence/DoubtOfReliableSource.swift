import CanonicalModel
import Records

extension Rule {
  /// Allowed, and rare enough that somebody should have said why.
  static let doubtOfReliableSource = Rule(
    RuleID(.intelligence, 21), .info,
    title: Words(
      en: "Reliable source, and suspected to be false",
      cy: "Ffynhonnell ddibynadwy, ac amheuir ei bod yn ffug"),
    explanation: Words(
      en: """
        The source is always reliable, and what it says is suspected to be false. Both can be so; \
        whoever reads the report needs to know why.
        """,
      cy: """
        Mae'r ffynhonnell bob amser yn ddibynadwy, ac amheuir bod yr hyn y mae'n ei ddweud yn ffug. \
        Gall y ddau fod yn wir; mae angen i bwy bynnag sy'n darllen yr adroddiad wybod pam.
        """),
    message: Words(
      en: "the source is {source}, and the intelligence {intelligence}",
      cy: "y ffynhonnell: {source}; y gudd-wybodaeth: {intelligence}"),
    fix: Words(
      en: "Compare the grade with the report, and see that its text gives the reason.",
      cy: "Cymharwch y radd â'r adroddiad, a gwnewch yn siŵr bod ei destun yn rhoi'r rheswm."),
    authority: .statements(.doubtIsExplained),
    kinds: [.intelligenceReport], needs: [.sourceEvaluation, .intelligenceEvaluation],
    silentWithout: [.sourceEvaluation, .intelligenceEvaluation],
    examples: [
      .flags(
        "A5", [.sourceEvaluation: "5x5x5.A", .intelligenceEvaluation: "5x5x5.5"],
        kind: .intelligenceReport),
      .flags(
        "1E", [.sourceEvaluation: "3x5x2.1", .intelligenceEvaluation: "3x5x2.E"],
        kind: .intelligenceReport),
      .passes(
        "A1", [.sourceEvaluation: "5x5x5.A", .intelligenceEvaluation: "5x5x5.1"],
        kind: .intelligenceReport),
      .passes(
        "B5", [.sourceEvaluation: "5x5x5.B", .intelligenceEvaluation: "5x5x5.5"],
        kind: .intelligenceReport),
    ],
    check: { record, circumstances, flags in
      guard let source = record.code(.sourceEvaluation),
        let intelligence = record.code(.intelligenceEvaluation),
        [Code].reliableSources.names(source), [Code].suspectedFalse.names(intelligence)
      else { return }
      flags.flag(
        .intelligenceEvaluation, related: [.sourceEvaluation],
        [
          "source": .code(source, in: .sourceEvaluation, circumstances.lists),
          "intelligence": .code(intelligence, in: .intelligenceEvaluation, circumstances.lists),
        ])
    })
}
