import CanonicalModel

extension RecordSheet {
  private static let fivefold = Phrases.bytes("5x5x5")
  private static let threefold = Phrases.bytes("3x5x2")
  private static let conditions = Phrases.bytes("Not to be used without asking the originator")
  private static let opening = Phrases.bytes("Intelligence on exploitation at one address: ")
  /// Until this day reports of both schemes come in.
  private static let lastFivefold = Days.day(2020, 12, 31)

  /// A report that names nobody, graded in the scheme of its day.
  mutating func tellIntelligence(of story: CaseStory, random: inout RandomSource) {
    let day = story.days.encountered + 1
    write(.intelligenceReference) { $0.appendReference(of: story, mark: story.locality.mark) }
    set(.reportedOn, day: day)
    let isOld = random.isOne(inHundred: 30) && day <= RecordSheet.lastFivefold
    if isOld { gradeFivefold(random: &random) } else { gradeThreefold(random: &random) }
    write(.sanitisedText) {
      $0.append(contentsOf: RecordSheet.opening)
      // The clauses are those of another number than the narrative's.
      $0.appendNarrative(story.number + 185_646)
    }
    set(.intelligenceReviewOn, day: Days.last + 30 + Int32(story.number % 300))
    tellExploitation(of: story)
    tellEnvelope(.ofPolice(story, on: day))
  }

  /// Neither an untested source with false intelligence nor conditions without words, nor a source that
  /// was sometimes reliable: that one is worth a word of its own.
  private mutating func gradeFivefold(random: inout RandomSource) {
    set(.gradingScheme, RecordSheet.fivefold)
    set(.sourceEvaluation, "5x5x5.\(["B", "D", "E"][random.below(3)])".utf8)
    set(.intelligenceEvaluation, "5x5x5.\(2 + random.below(3))".utf8)
    let isConditional = random.isOne(inHundred: 30)
    set(.handlingCode, isConditional ? "5x5x5.5".utf8 : "5x5x5.1".utf8)
    if isConditional { set(.handlingConditions, RecordSheet.conditions) }
  }

  private mutating func gradeThreefold(random: inout RandomSource) {
    set(.gradingScheme, RecordSheet.threefold)
    set(.sourceEvaluation, "3x5x2.\(1 + random.below(2))".utf8)
    set(.intelligenceEvaluation, "3x5x2.\(["A", "B", "C", "D"][random.below(4)])".utf8)
    let isConditional = random.isOne(inHundred: 30)
    set(.handlingCode, isConditional ? "3x5x2.C".utf8 : "3x5x2.P".utf8)
    if isConditional { set(.handlingConditions, RecordSheet.conditions) }
  }
}
