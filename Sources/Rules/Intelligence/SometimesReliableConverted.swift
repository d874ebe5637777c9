import CanonicalModel
import Records

extension Rule {
  /// A, B, D and E have a counterpart in the newer scheme; C may be 2 or 3, and only the originator
  /// can say.
  static let sometimesReliableConverted = Rule(
    RuleID(.intelligence, 16), .warning,
    title: Words(
      en: "Source graded C converted without a decision",
      cy: "Ffynhonnell gradd C wedi'i throsi heb benderfyniad"),
    explanation: Words(
      en: """
        A source that was sometimes reliable has no counterpart in the 3x5x2 scheme: it may be \
        untested or not reliable. A table cannot decide that.
        """,
      cy: """
        Nid oes gradd gyfatebol yng nghynllun 3x5x2 i ffynhonnell a oedd yn ddibynadwy weithiau: \
        gall fod heb ei phrofi neu'n annibynadwy. Ni all tabl benderfynu hynny.
        """),
    message: Words(
      en: "the source was graded C, and is now {code}",
      cy: "gradd y ffynhonnell oedd C, ac yn awr: {code}"),
    fix: Words(
      en: "Ask the originator, or leave the source's new grade empty.",
      cy: "Gofynnwch i'r sawl a'i creodd, neu gadewch radd newydd y ffynhonnell yn wag."),
    authority: .statements(.conversionLosesGrades),
    kinds: [.intelligenceReport], needs: [.originalGrade, .sourceEvaluation],
    silentWithout: [.originalGrade, .sourceEvaluation],
    examples: [
      .flags(
        "C became untested", [.originalGrade: "C41", .sourceEvaluation: "3x5x2.2"],
        kind: .intelligenceReport),
      .flags(
        "with slashes", [.originalGrade: "C/2/5", .sourceEvaluation: "3x5x2.3"],
        kind: .intelligenceReport),
      .passes(
        "E became untested", [.originalGrade: "E41", .sourceEvaluation: "3x5x2.2"],
        kind: .intelligenceReport),
      .passes(
        "still C", [.originalGrade: "C41", .sourceEvaluation: "5x5x5.C"],
        kind: .intelligenceReport),
      .passes(
        "C left empty", [.originalGrade: "C41", .sourceEvaluation: "?not-supplied"],
        kind: .intelligenceReport),
      .passes(
        "the newer scheme's own order", [.originalGrade: "2CP", .sourceEvaluation: "3x5x2.2"],
        kind: .intelligenceReport),
    ],
    check: { record, circumstances, flags in
      guard let code = record.code(.sourceEvaluation),
        GradingScheme(code) == .threeByFiveByTwo,
        record.withText(.originalGrade, beginsSometimesReliable) == true
      else { return }
      flags.flag(
        .sourceEvaluation, related: [.originalGrade],
        ["code": .code(code, in: .sourceEvaluation, circumstances.lists)])
    })
}

/// `C`, and behind it a digit or nothing: the letter of a 5x5x5 source.
private func beginsSometimesReliable(_ grade: Span<UInt8>) -> Bool {
  guard grade.count > 0, grade[0].uppercasedASCII == UInt8(ascii: "C") else { return false }
  for index in 1..<max(1, grade.count) where grade[index].isLetterOrDigit {
    return grade[index].isDigit
  }
  return true
}
