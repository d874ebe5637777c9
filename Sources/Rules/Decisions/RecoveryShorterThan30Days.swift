import CanonicalModel
import Records

extension Rule {
  /// Since 13 December 2022 the recovery period is at least 30 days.
  ///
  /// In force since that day and not since the Act of 2023-01-30: in between both minimums were
  /// held to, and less than 30 days is too short by either. An error only since the Act, which was
  /// read; before it there was policy, and that is a warning.
  static let recoveryShorterThan30Days = Rule(
    RuleID(.decisions, 6), .error,
    title: Words(
      en: "Recovery period shorter than 30 days", cy: "Cyfnod adfer byrrach na 30 diwrnod"),
    explanation: Words(
      en: """
        A person with positive reasonable grounds has at least 30 days to recover before \
        conclusive grounds are decided.
        """,
      cy: """
        Mae gan berson â seiliau rhesymol cadarnhaol o leiaf 30 diwrnod i adfer cyn penderfynu \
        ar seiliau terfynol.
        """),
    message: Words(
      en: "conclusive grounds are decided {days} after positive reasonable grounds, not 30",
      cy: "penderfynir ar seiliau terfynol {days} ar ôl seiliau rhesymol cadarnhaol, nid 30"),
    fix: Words(
      en: "Compare both days with the decision letters.",
      cy: "Cymharwch y ddau ddiwrnod â'r llythyrau penderfyniad."),
    authority: .statements(.recoveryIs30Days, .recoveryChangedByPolicy),
    effective: .from("2022-12-13"), datedBy: .conclusiveGroundsOn,
    needs: [.reasonableGrounds, .reasonableGroundsOn, .conclusiveGroundsOn],
    silentWithout: [.reasonableGrounds, .reasonableGroundsOn, .conclusiveGroundsOn],
    examples: [
      .flags(
        "after 29 days, on the first day of the rule",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-11-14",
          .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2022-12-13",
        ]),
      .flags(
        "decided on the same day",
        [
          .competentAuthority: "sca", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2024-03-01", .conclusiveGrounds: "positive",
          .conclusiveGroundsOn: "2024-03-01",
        ]),
      .passes(
        "the day before, when another rule speaks",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-11-13",
          .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2022-12-12",
        ]),
      .passes(
        "after 30 days",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-01",
          .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2024-03-31",
        ]),
      .passes(
        "a local authority of the pilot",
        [
          .competentAuthority: "local-authority-pilot", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2024-03-01", .conclusiveGrounds: "positive",
          .conclusiveGroundsOn: "2024-03-01",
        ]),
      .passes(
        "decided by the pilot or by the authority that it handed the case to",
        [
          .competentAuthority: "sca", .previousCompetentAuthority: "local-authority-pilot",
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-01",
          .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2024-03-01",
        ]),
      .passes(
        "a child's case decided at once, and nobody says by whom",
        [
          .ageGroupAtReferral: "child", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2024-03-01", .conclusiveGroundsOn: "2024-03-01",
        ]),
      .passes(
        "before reasonable grounds, as another rule says",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-02",
          .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2024-03-01",
        ]),
    ],
    check: { record, _, flags in
      guard let days = flags.daysOfRecovery(in: record, below: 30) else { return }
      let isByAct = record.date(.conclusiveGroundsOn).map { byAct.certainlyContains($0) } ?? false
      flags.flagRecovery(of: days, in: record, isBinding: isByAct)
    })
}

/// The Nationality and Borders Act 2022 s. 61 in force.
private let byAct: EffectiveDates = .from("2023-01-30")
