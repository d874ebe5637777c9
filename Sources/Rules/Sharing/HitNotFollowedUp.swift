import CanonicalModel
import Records

/// After so many days without the detail behind a hit somebody should ask: a measure of this
/// project.
private let patience = 28

extension Rule {
  static let hitNotFollowedUp = Rule(
    RuleID(.sharing, 10), .warning,
    title: Words(en: "Hit that nobody followed up", cy: "Cofnod a ganfuwyd heb ei ddilyn i fyny"),
    explanation: Words(
      en: """
        A partner answered that it holds something, and no day is stated on which the detail was \
        exchanged. The intelligence is there, and nobody uses it.
        """,
      cy: """
        Atebodd partner fod ganddo rywbeth, ac ni nodir diwrnod cyfnewid y manylion. Mae'r \
        gudd-wybodaeth yno, ac nid oes neb yn ei defnyddio.
        """),
    message: Words(
      en: "a hit of {date} was not followed up, {days} later",
      cy: "ni ddilynwyd i fyny gofnod a ganfuwyd ar {date}, ar ôl {days}"),
    fix: Words(
      en: "Exchange the detail, and send the day; if there was none to exchange, say so.",
      cy: "Cyfnewidiwch y manylion ac anfonwch y diwrnod; os nad oedd rhai, dywedwch hynny."),
    authority: .statements(.networkAnswers),
    kinds: [.intelligenceExchange], needs: [.exchangeAnswer, .answeredOn, .followedUpOn],
    silentWithout: [.exchangeAnswer, .answeredOn],
    examples: [
      .flags(
        "five weeks later", [.exchangeAnswer: "hit", .answeredOn: "2024-05-26"],
        kind: .intelligenceExchange, asOf: "2024-06-30"),
      .passes(
        "four weeks later", [.exchangeAnswer: "hit", .answeredOn: "2024-06-02"],
        kind: .intelligenceExchange, asOf: "2024-06-30"),
      .passes(
        "followed up",
        [.exchangeAnswer: "hit", .answeredOn: "2024-01-02", .followedUpOn: "2024-01"],
        kind: .intelligenceExchange, asOf: "2024-06-30"),
      .passes(
        "nothing to follow up",
        [.exchangeAnswer: "hit", .answeredOn: "2024-01-02", .followedUpOn: "?not-applicable"],
        kind: .intelligenceExchange, asOf: "2024-06-30"),
      .passes(
        "no hit", [.exchangeAnswer: "no-hit", .answeredOn: "2024-01-02"],
        kind: .intelligenceExchange, asOf: "2024-06-30"),
    ],
    check: { record, circumstances, flags in
      guard let today = circumstances.asOf, record.code(.exchangeAnswer) == .hit,
        let answered = record.date(.answeredOn), record.lacks(.followedUpOn),
        record.missing(.followedUpOn) != .notApplicable
      else { return }
      let days = today.days(since: answered.latest)
      guard days > patience else {
        if today.days(since: answered.earliest) > patience { flags.leaveUndecided() }
        return
      }
      flags.flag(
        .exchangeAnswer, related: [.answeredOn],
        ["date": .date(answered), "days": .count(days, .days)])
    })
}
