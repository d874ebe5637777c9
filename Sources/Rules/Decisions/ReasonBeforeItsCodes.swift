import CanonicalModel
import Records

extension Rule {
  /// A reason for a negative decision from before reasons were recorded as codes.
  ///
  /// Worth knowing and no more: a partner may have written reasons of its own, and a code may have
  /// been given to an old case later.
  static let reasonBeforeItsCodes = Rule(
    RuleID(.decisions, 8), .info,
    title: Words(
      en: "Reason for a decision from before there were such codes",
      cy: "Rheswm dros benderfyniad o'r cyfnod cyn codau o'r fath"),
    explanation: Words(
      en: """
        The research file of the referrals has reasons for negative decisions since the third \
        quarter of 2024. A reason of an earlier decision does not come from there.
        """,
      cy: """
        Mae gan ffeil ymchwil yr atgyfeiriadau resymau dros benderfyniadau negyddol ers trydydd \
        chwarter 2024. Nid oddi yno y daw rheswm dros benderfyniad cynharach.
        """),
    message: Words(
      en: "a reason is given for the negative decision of {decided}",
      cy: "rhoddir rheswm dros y penderfyniad negyddol ar {decided}"),
    fix: Words(
      en: "Say where the reason comes from; do not count it with those of the research file.",
      cy: "Dywedwch o ble y daw'r rheswm; peidiwch â'i gyfrif gyda rhai'r ffeil ymchwil."),
    authority: .statements(.reasonsSince2024),
    needs: [.negativeReason],
    silentWithout: [.negativeReason],
    examples: [
      .flags(
        "the day before the quarter",
        [
          .reasonableGrounds: "negative", .reasonableGroundsOn: "2024-06-30",
          .negativeReason: "Insufficient information",
        ]),
      .flags(
        "a second decision of an earlier year",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2021-03-01",
          .conclusiveGrounds: "negative", .conclusiveGroundsOn: "2022",
          .negativeReason: "Insufficient information",
        ]),
      .passes(
        "its first day",
        [
          .reasonableGrounds: "negative", .reasonableGroundsOn: "2024-07-01",
          .negativeReason: "Insufficient information",
        ]),
      .passes(
        "a year that holds it",
        [
          .reasonableGrounds: "negative", .reasonableGroundsOn: "2024",
          .negativeReason: "Insufficient information",
        ]),
      .passes(
        "a negative second decision since",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-03-01",
          .conclusiveGrounds: "negative", .conclusiveGroundsOn: "2024-08-01",
          .negativeReason: "Insufficient information",
        ]),
    ],
    check: { record, _, flags in
      guard record.isStated(.negativeReason), let field = record.negativeDecision,
        let decided = record.date(field)
      else { return }
      guard decided.isCertainlyBefore(firstQuarter) else {
        if decided.earliest < firstQuarter { flags.leaveUndecided() }
        return
      }
      flags.flag(.negativeReason, related: [field], ["decided": .date(decided)])
    })
}

/// The third quarter of 2024, from which the file has reasons.
private let firstQuarter = CivilDate(year: 2024, month: 7, day: 1) ?? CivilDate(dayNumber: 0)

extension CanonicalRecord {
  /// The day of the negative decision that a reason is for.
  fileprivate var negativeDecision: CanonicalField? {
    if code(.conclusiveGrounds) == .negative { return .conclusiveGroundsOn }
    return code(.reasonableGrounds) == .negative ? .reasonableGroundsOn : nil
  }
}
