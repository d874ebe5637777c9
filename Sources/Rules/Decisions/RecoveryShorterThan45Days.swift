import CanonicalModel
import Records

extension Rule {
  /// Up to 12 December 2022 conclusive grounds were decided no earlier than 45 days after
  /// positive reasonable grounds.
  static let recoveryShorterThan45Days = Rule(
    RuleID(.decisions, 5), .error,
    title: Words(
      en: "Recovery period shorter than 45 days", cy: "Cyfnod adfer byrrach na 45 diwrnod"),
    explanation: Words(
      en: """
        A person with positive reasonable grounds had at least 45 days to recover before \
        conclusive grounds were decided.
        """,
      cy: """
        Roedd gan berson â seiliau rhesymol cadarnhaol o leiaf 45 diwrnod i adfer cyn \
        penderfynu ar seiliau terfynol.
        """),
    message: Words(
      en: "conclusive grounds are decided {days} after positive reasonable grounds, not 45",
      cy: "penderfynir ar seiliau terfynol {days} ar ôl seiliau rhesymol cadarnhaol, nid 45"),
    fix: Words(
      en: "Compare both days with the decision letters.",
      cy: "Cymharwch y ddau ddiwrnod â'r llythyrau penderfyniad."),
    authority: .statements(.recoveryWas45Days),
    effective: .until("2022-12-12"), datedBy: .conclusiveGroundsOn,
    needs: [.reasonableGrounds, .reasonableGroundsOn, .conclusiveGroundsOn],
    silentWithout: [.reasonableGrounds, .reasonableGroundsOn, .conclusiveGroundsOn],
    examples: [
      .flags(
        "after 44 days, on the last day of the rule",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-10-29",
          .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2022-12-12",
        ]),
      .passes(
        "after 44 days, the day after",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-10-30",
          .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2022-12-13",
        ]),
      .passes(
        "after 45 days",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-10-28",
          .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2022-12-12",
        ]),
      .passes(
        "a local authority of the pilot",
        [
          .competentAuthority: "local-authority-pilot", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2022-06-01", .conclusiveGroundsOn: "2022-06-01",
        ]),
      .passes(
        "a child's case, and nobody says who decided",
        [
          .ageGroupAtReferral: "child", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2021-06-01", .conclusiveGroundsOn: "2021-06-01",
        ]),
      .flags(
        "a child's case of the day before the pilot began",
        [
          .ageGroupAtReferral: "child", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2021-05-31", .conclusiveGroundsOn: "2021-05-31",
        ]),
      .passes(
        "after negative reasonable grounds",
        [
          .reasonableGrounds: "negative", .reasonableGroundsOn: "2022-06-01",
          .conclusiveGroundsOn: "2022-06-20",
        ]),
      .passes(
        "days not known",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-06",
          .conclusiveGroundsOn: "2022-06",
        ]),
    ],
    check: { record, _, flags in
      guard let days = flags.daysOfRecovery(in: record, below: 45) else { return }
      flags.flagRecovery(of: days, in: record)
    })
}

extension Flags {
  /// Days between positive reasonable grounds and conclusive grounds, where both are known and in
  /// order; where they are not known well enough to tell whether the days are below `limit`, that is
  /// noted. Nothing for local authorities of the pilot, who may decide both at once.
  mutating func daysOfRecovery(in record: CanonicalRecord, below limit: Int) -> Int? {
    guard let conclusive = record.date(.conclusiveGroundsOn),
      let reasonable = record.date(.reasonableGroundsOn),
      record.code(.reasonableGrounds) == .positive, !record.mayBeOfPilot
    else { return nil }
    let days = DaySpan(from: reasonable, to: conclusive)
    guard days.fewest == days.most else {
      if days.fewest < limit, days.most >= 0 { leaveUndecided() }
      return nil
    }
    return (0..<limit).contains(days.fewest) ? days.fewest : nil
  }
}

extension CanonicalRecord {
  /// Whether a local authority of the child pilot decided, or may have: before it handed the case
  /// on, or where nobody says who decided, since a child's case may have been one of the pilot's.
  var mayBeOfPilot: Bool {
    if code(.previousCompetentAuthority) == .localAuthorityPilot { return true }
    if let authority = code(.competentAuthority) { return authority == .localAuthorityPilot }
    guard countsAsChild, let decided = date(.conclusiveGroundsOn) else { return false }
    return decided.latest >= pilotBegan
  }
}

extension CanonicalRecord {
  /// Whether it is open that the pilot decided: nobody says who did, nor how old the person is.
  fileprivate var cannotBeToldFromPilot: Bool {
    guard lacks(.competentAuthority), lacks(.ageGroupAtReferral),
      let decided = date(.conclusiveGroundsOn)
    else { return false }
    return decided.latest >= pilotBegan
  }
}

/// The pilot began in June 2021.
private let pilotBegan = CivilDate(year: 2021, month: 6, day: 1) ?? CivilDate(dayNumber: 0)

extension Flags {
  /// Only a positive decision can certainly not come early: guidance knew exceptions for negative
  /// ones, which no field tells apart; and the child pilot may decide both at once.
  mutating func flagRecovery(of days: Int, in record: CanonicalRecord, isBinding: Bool = true) {
    let isCertain =
      isBinding && record.code(.conclusiveGrounds) == .positive && !record.cannotBeToldFromPilot
    flag(
      .conclusiveGroundsOn, related: [.reasonableGroundsOn], ["days": .count(days, .days)],
      as: isCertain ? nil : .warning)
  }
}
