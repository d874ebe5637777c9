import CanonicalModel
import Records

extension Rule {
  static let answerBeforeRequest = Rule(
    RuleID(.sharing, 5), .warning,
    title: Words(
      en: "Answer older than its request", cy: "Ateb yn hŷn na'i gais"),
    explanation: Words(
      en: """
        The answer is dated before the request that it answers. A date is wrong, or it is the \
        answer to another request.
        """,
      cy: """
        Mae dyddiad yr ateb cyn y cais y mae'n ei ateb. Mae dyddiad yn anghywir, neu ateb i gais \
        arall ydyw.
        """),
    message: Words(
      en: "answered on {answered}, and requested on {requested}",
      cy: "atebwyd ar {answered}, a gofynnwyd ar {requested}"),
    fix: Words(
      en: "Compare both dates with the record of the exchange.",
      cy: "Cymharwch y ddau ddyddiad â chofnod y cyfnewid."),
    authority: .statements(.networkAnswers),
    kinds: [.intelligenceExchange], needs: [.requestedOn, .answeredOn],
    silentWithout: [.requestedOn, .answeredOn],
    examples: [
      .flags(
        "the day before", [.requestedOn: "2023-03-02", .answeredOn: "2023-03-01"],
        kind: .intelligenceExchange),
      .passes(
        "the same day", [.requestedOn: "2023-03-02", .answeredOn: "2023-03-02"],
        kind: .intelligenceExchange),
      .passes(
        "a month that leaves it open", [.requestedOn: "2023-03-02", .answeredOn: "2023-03"],
        kind: .intelligenceExchange),
      .passes(
        "no answer yet", [.requestedOn: "2023-03-02", .answeredOn: "?not-supplied"],
        kind: .intelligenceExchange),
    ],
    check: { record, _, flags in
      guard let requested = record.date(.requestedOn), let answered = record.date(.answeredOn),
        answered.earliest < requested.latest
      else { return }
      guard answered.isCertainlyBefore(requested) else { return flags.leaveUndecided() }
      flags.flag(
        .answeredOn, related: [.requestedOn],
        ["answered": .date(answered), "requested": .date(requested)])
    })
}
