import CanonicalModel
import Records

extension Rule {
  /// The recovery period ends before its minimum is over.
  ///
  /// Its end is a minimum and may be extended, so a later one is never wrong. Who counts the day of
  /// the decision as the first one ends a day early, which is let pass. A case that was withdrawn,
  /// disqualified or decided ends with that, and other rules speak of it.
  static let recoveryEndsTooEarly = Rule(
    RuleID(.time, 5), .warning,
    title: Words(
      en: "Recovery period that ends before its minimum",
      cy: "Cyfnod adfer sy'n dod i ben cyn ei isafswm"),
    explanation: Words(
      en: """
        After positive reasonable grounds a person has at least 45 days to recover, or 30 where the \
        period ends on 13 December 2022 or later.
        """,
      cy: """
        Ar ôl seiliau rhesymol cadarnhaol mae gan berson o leiaf 45 diwrnod i adfer, neu 30 os daw'r \
        cyfnod i ben ar 13 Rhagfyr 2022 neu'n hwyrach.
        """),
    message: Words(
      en: "the recovery period ends {days} after positive reasonable grounds, not {minimum}",
      cy: "daw'r cyfnod adfer i ben {days} ar ôl seiliau rhesymol cadarnhaol, nid {minimum}"),
    fix: Words(
      en: "Compare the end of the period with the decision letter.",
      cy: "Cymharwch ddiwedd y cyfnod â'r llythyr penderfyniad."),
    authority: .statements(.recoveryWas45Days, .recoveryChangedByPolicy, .recoveryIs30Days),
    needs: [.reasonableGrounds, .reasonableGroundsOn, .recoveryEndsOn],
    silentWithout: [.reasonableGrounds, .reasonableGroundsOn, .recoveryEndsOn],
    examples: [
      .flags(
        "43 days, on the last day of the 45",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-10-30",
          .recoveryEndsOn: "2022-12-12",
        ]),
      .flags(
        "28 days",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-01",
          .recoveryEndsOn: "2024-03-29",
        ]),
      .passes(
        "43 days, the day after",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-10-31",
          .recoveryEndsOn: "2022-12-13",
        ]),
      .passes(
        "44 days, the day of the decision counted",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-10-29",
          .recoveryEndsOn: "2022-12-12",
        ]),
      .passes(
        "30 days",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-01",
          .recoveryEndsOn: "2024-03-31",
        ]),
      .passes(
        "extended",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-01",
          .recoveryEndsOn: "2025-03-01",
        ]),
      .passes(
        "withdrawn",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-01",
          .recoveryEndsOn: "2024-03-10", .withdrawnOn: "2024-03-10",
        ]),
      .passes(
        "in a month that leaves it open",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-01",
          .recoveryEndsOn: "2024-03",
        ]),
    ],
    check: { record, _, flags in
      guard record.code(.reasonableGrounds) == .positive, record.isNotCutShort,
        let decided = record.date(.reasonableGroundsOn), let ends = record.date(.recoveryEndsOn)
      else { return }
      let minimum = ends.isCertainlyBefore(shortPeriod) ? 45 : 30
      let days = DaySpan(from: decided, to: ends)
      guard days.most < minimum - 1, days.most >= 0 else {
        if days.fewest < minimum - 1, days.most >= 0 { flags.leaveUndecided() }
        return
      }
      flags.flag(
        .recoveryEndsOn, related: [.reasonableGroundsOn],
        ["days": .count(days.most, .days), "minimum": .number(minimum)])
    })
}

/// From this day 30 days were enough by policy.
private let shortPeriod = CivilDate(year: 2022, month: 12, day: 13) ?? CivilDate(dayNumber: 0)

extension CanonicalRecord {
  /// Whether nothing is given that ends a recovery period early.
  fileprivate var isNotCutShort: Bool {
    if let status = code(.caseStatus),
      status == .withdrawn || status == .closed || status == .disqualified
    {
      return false
    }
    return lacks(.withdrawnOn) && lacks(.disqualifiedOn) && lacks(.conclusiveGroundsOn)
      && code(.competentAuthority) != .localAuthorityPilot
  }
}
