import CanonicalModel
import Records

extension Rule {
  /// A reasonable grounds decision answers a referral, so it cannot be dated before it.
  ///
  /// A warning: it follows from the order of things, and no source that was read says *must*. The day
  /// of receipt is not compared, for partners write there when they learned of it themselves.
  static let reasonableGroundsBeforeReceipt = Rule(
    RuleID(.decisions, 3), .warning,
    title: Words(
      en: "Decision dated before the referral", cy: "Penderfyniad wedi'i ddyddio cyn yr atgyfeiriad"
    ),
    explanation: Words(
      en: "A decision answers a referral, so one of the two dates is wrong.",
      cy: "Mae penderfyniad yn ateb atgyfeiriad, felly mae un o'r ddau ddyddiad yn anghywir."),
    message: Words(
      en: "the reasonable grounds decision of {decided} is dated before the referral of {referred}",
      cy: "mae'r penderfyniad seiliau rhesymol ar {decided} cyn yr atgyfeiriad ar {referred}"),
    fix: Words(
      en: "Compare both dates with the decision letter and send the wrong one again.",
      cy: "Cymharwch y ddau ddyddiad â'r llythyr penderfyniad ac anfonwch yr un anghywir eto."),
    authority: .statements(.decisionFollowsReceipt),
    needs: [.referredOn, .reasonableGroundsOn],
    silentWithout: [.referredOn, .reasonableGroundsOn],
    examples: [
      .flags(
        "decided the day before", [.referredOn: "2024-03-02", .reasonableGroundsOn: "2024-03-01"]),
      .passes(
        "decided the same day", [.referredOn: "2024-03-02", .reasonableGroundsOn: "2024-03-02"]),
      .passes(
        "decided in a month that holds the day",
        [.referredOn: "2024-03-02", .reasonableGroundsOn: "2024-03"]),
      .passes(
        "referred after the extract, as another rule says",
        [.referredOn: "2025-03-02", .reasonableGroundsOn: "2024-03-09"], asOf: "2024-12-31"),
    ],
    check: { record, circumstances, flags in
      guard let referred = record.date(.referredOn),
        let decided = record.date(.reasonableGroundsOn), !circumstances.isToCome(referred),
        flags.isCertain(decided, before: referred)
      else { return }
      flags.flag(
        .reasonableGroundsOn, related: [.referredOn],
        ["decided": .date(decided), "referred": .date(referred)])
    })
}
