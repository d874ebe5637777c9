import CanonicalModel
import Records

extension Rule {
  static let falseIntelligenceShared = Rule(
    RuleID(.intelligence, 6), .warning,
    title: Words(
      en: "Suspected false intelligence disseminated",
      cy: "Lledaenu cudd-wybodaeth yr amheuir ei bod yn ffug"),
    explanation: Words(
      en: """
        The intelligence is suspected to be false and its source is untested or unreliable, yet it \
        was passed on. Others may act on it.
        """,
      cy: """
        Amheuir bod y gudd-wybodaeth yn ffug ac mae ei ffynhonnell heb ei phrofi neu'n \
        annibynadwy, ac eto fe'i pasiwyd ymlaen. Gall eraill weithredu arni.
        """),
    message: Words(
      en: "disseminated on {date}, with the source {source} and the intelligence {intelligence}",
      cy: "lledaenwyd ar {date}; y ffynhonnell: {source}; y gudd-wybodaeth: {intelligence}"),
    fix: Words(
      en: "Check the grade with the originator, and tell whoever received the report.",
      cy: "Gwiriwch y radd gyda'r sawl a'i creodd, a dywedwch wrth bawb a gafodd yr adroddiad."),
    authority: .statements(.falseIsNotShared),
    kinds: [.intelligenceReport], needs: [.disseminatedOn],
    silentWithout: [.disseminatedOn, .sourceEvaluation, .intelligenceEvaluation],
    examples: [
      .flags(
        "untested and suspected false",
        [
          .disseminatedOn: "2014-03-01", .sourceEvaluation: "5x5x5.E",
          .intelligenceEvaluation: "5x5x5.5",
        ], kind: .intelligenceReport),
      .flags(
        "the newer scheme, not reliable",
        [
          .disseminatedOn: "2022-03", .sourceEvaluation: "3x5x2.3",
          .intelligenceEvaluation: "3x5x2.E",
        ], kind: .intelligenceReport),
      .passes(
        "not passed on",
        [
          .disseminatedOn: "?not-applicable", .sourceEvaluation: "3x5x2.2",
          .intelligenceEvaluation: "3x5x2.E",
        ], kind: .intelligenceReport),
      .passes(
        "a reliable source that doubts it",
        [
          .disseminatedOn: "2022-03-01", .sourceEvaluation: "3x5x2.1",
          .intelligenceEvaluation: "3x5x2.E",
        ], kind: .intelligenceReport),
      .passes(
        "untested, but not suspected",
        [
          .disseminatedOn: "2014-03-01", .sourceEvaluation: "5x5x5.E",
          .intelligenceEvaluation: "5x5x5.4",
        ], kind: .intelligenceReport),
    ],
    check: { record, circumstances, flags in
      guard let date = record.date(.disseminatedOn), let source = record.code(.sourceEvaluation),
        let intelligence = record.code(.intelligenceEvaluation),
        [Code].suspectedFalse.names(intelligence), [Code].untestedOrUnreliable.names(source)
      else { return }
      flags.flag(
        .disseminatedOn, related: CanonicalField.ofGrade,
        [
          "date": .date(date),
          "source": .code(source, in: .sourceEvaluation, circumstances.lists),
          "intelligence": .code(intelligence, in: .intelligenceEvaluation, circumstances.lists),
        ])
    })
}
