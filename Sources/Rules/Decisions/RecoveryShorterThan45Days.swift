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
      guard let days = record.daysOfRecovery, days < 45 else { return }
      flags.flagRecovery(of: days, in: record)
    })
}

extension CanonicalRecord {
  /// Days between positive reasonable grounds and conclusive grounds, where both are known and in
  /// order. Nothing for local authorities of the pilot, who may decide both at once.
  var daysOfRecovery: Int? {
    guard let conclusive = day(.conclusiveGroundsOn), let reasonable = day(.reasonableGroundsOn),
      code(.reasonableGrounds) == .positive, code(.competentAuthority) != .localAuthorityPilot
    else { return nil }
    let days = conclusive.days(since: reasonable)
    return days < 0 ? nil : days
  }
}

extension Flags {
  /// Only a positive decision can certainly not come early: guidance knew exceptions for negative
  /// ones, which no field tells apart.
  mutating func flagRecovery(of days: Int, in record: CanonicalRecord) {
    flag(
      .conclusiveGroundsOn, related: [.reasonableGroundsOn], ["days": .count(days, .days)],
      as: record.code(.conclusiveGrounds) == .positive ? nil : .warning)
  }
}
