import CanonicalModel
import Records

extension Rule {
  static let anonymousSourceGraded = Rule(
    RuleID(.intelligence, 14), .warning,
    title: Words(
      en: "Anonymous source not graded as untested",
      cy: "Ffynhonnell ddienw heb ei graddio fel un heb ei phrofi"),
    explanation: Words(
      en: """
        Nobody knows an anonymous source, so nobody knows how reliable it is. Any grade but \
        untested says more than can be known.
        """,
      cy: """
        Nid oes neb yn adnabod ffynhonnell ddienw, felly nid oes neb yn gwybod pa mor ddibynadwy \
        yw hi. Mae pob gradd ond heb ei phrofi yn dweud mwy nag y gellir ei wybod.
        """),
    message: Words(
      en: "an anonymous source is graded {code}",
      cy: "graddiwyd ffynhonnell ddienw fel hyn: {code}"),
    fix: Words(
      en: "Grade the source as untested, or say that it is known.",
      cy: "Graddiwch y ffynhonnell fel un heb ei phrofi, neu dywedwch ei bod yn hysbys."),
    authority: .statements(.anonymousIsUntested),
    kinds: [.intelligenceReport], needs: [.isAnonymousSource, .sourceEvaluation],
    silentWithout: [.isAnonymousSource, .sourceEvaluation], silentUnless: .anonymousSource,
    examples: [
      .flags(
        "a caller graded as mostly reliable",
        [.isAnonymousSource: "yes", .sourceEvaluation: "5x5x5.B"], kind: .intelligenceReport),
      .flags(
        "the newer scheme", [.isAnonymousSource: "yes", .sourceEvaluation: "3x5x2.1"],
        kind: .intelligenceReport),
      .passes(
        "untested", [.isAnonymousSource: "yes", .sourceEvaluation: "5x5x5.E"],
        kind: .intelligenceReport),
      .passes(
        "untested, in the newer scheme",
        [.isAnonymousSource: "yes", .sourceEvaluation: "3x5x2.2"], kind: .intelligenceReport),
      .passes(
        "a source that is known", [.isAnonymousSource: "no", .sourceEvaluation: "5x5x5.B"],
        kind: .intelligenceReport),
    ],
    check: { record, circumstances, flags in
      guard record.code(.isAnonymousSource) == .yes, let code = record.code(.sourceEvaluation),
        code != .untestedSource, code != .untestedSourceOfTwo
      else { return }
      flags.flag(
        .sourceEvaluation, related: [.isAnonymousSource],
        ["code": .code(code, in: .sourceEvaluation, circumstances.lists)])
    })
}
