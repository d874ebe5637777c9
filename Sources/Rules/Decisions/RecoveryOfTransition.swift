import CanonicalModel
import Records

extension Rule {
  /// For seven weeks the minimum was 30 days by policy and 45 by older guidance: either is right.
  static let recoveryOfTransition = Rule(
    RuleID(.decisions, 7), .info,
    title: Words(
      en: "Recovery period between the old and the new minimum",
      cy: "Cyfnod adfer rhwng yr hen isafswm a'r newydd"),
    explanation: Words(
      en: """
        The minimum went from 45 to 30 days by policy on 13 December 2022 and by law on 30 \
        January 2023. Between the two, both are accepted.
        """,
      cy: """
        Aeth yr isafswm o 45 i 30 diwrnod drwy bolisi ar 13 Rhagfyr 2022 a thrwy'r gyfraith ar \
        30 Ionawr 2023. Rhwng y ddau, derbynnir y naill a'r llall.
        """),
    message: Words(
      en: "conclusive grounds are decided {days} after positive reasonable grounds, at the change",
      cy: "penderfynir ar seiliau terfynol {days} ar ôl seiliau rhesymol cadarnhaol, adeg y newid"),
    fix: Words(
      en: "Leave both days as they are, if they agree with the decision letters.",
      cy: "Gadewch y ddau ddiwrnod fel y maent, os ydynt yn cytuno â'r llythyrau penderfyniad."),
    authority: .statements(.recoveryChangedByPolicy, .recoveryIs30Days, .recoveryWas45Days),
    effective: .between("2022-12-13", "2023-01-29"), datedBy: .conclusiveGroundsOn,
    needs: [.reasonableGrounds, .reasonableGroundsOn, .conclusiveGroundsOn],
    silentWithout: [.reasonableGrounds, .reasonableGroundsOn, .conclusiveGroundsOn],
    examples: [
      .flags(
        "after 44 days, on the first day",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-10-30",
          .conclusiveGroundsOn: "2022-12-13",
        ]),
      .flags(
        "after 30 days, on the last day",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-12-30",
          .conclusiveGroundsOn: "2023-01-29",
        ]),
      .passes(
        "after 30 days, the day before, when another rule speaks",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-11-12",
          .conclusiveGroundsOn: "2022-12-12",
        ]),
      .passes(
        "after 30 days, the day after",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-12-31",
          .conclusiveGroundsOn: "2023-01-30",
        ]),
      .passes(
        "after 45 days",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-10-29",
          .conclusiveGroundsOn: "2022-12-13",
        ]),
      .passes(
        "after 29 days, as another rule says",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2022-12-31",
          .conclusiveGroundsOn: "2023-01-29",
        ]),
    ],
    check: { record, _, flags in
      guard let days = flags.daysOfRecovery(in: record, below: 45), days >= 30 else { return }
      flags.flag(
        .conclusiveGroundsOn, related: [.reasonableGroundsOn], ["days": .count(days, .days)])
    })
}
