import CanonicalModel
import Records

extension Rule {
  /// The second decision is dated before the first, which no authority and no pilot allows.
  static let conclusiveBeforeReasonableGrounds = Rule(
    RuleID(.decisions, 14), .error,
    title: Words(
      en: "Conclusive grounds decided before reasonable grounds",
      cy: "Penderfynu ar seiliau terfynol cyn seiliau rhesymol"),
    explanation: Words(
      en: "Reasonable grounds are decided first, so one of the two days is wrong.",
      cy: "Penderfynir ar seiliau rhesymol yn gyntaf, felly mae un o'r ddau ddiwrnod yn anghywir."),
    message: Words(
      en: "conclusive grounds of {conclusive} are dated before reasonable grounds of {reasonable}",
      cy: "mae seiliau terfynol ar {conclusive} cyn seiliau rhesymol ar {reasonable}"),
    fix: Words(
      en: "Compare both days with the decision letters.",
      cy: "Cymharwch y ddau ddiwrnod â'r llythyrau penderfyniad."),
    authority: .statements(.conclusiveFollowsReasonable, .pilotDecidesTogether),
    needs: [.reasonableGroundsOn, .conclusiveGroundsOn],
    silentWithout: [.reasonableGroundsOn, .conclusiveGroundsOn],
    examples: [
      .flags(
        "the day before", [.reasonableGroundsOn: "2024-03-02", .conclusiveGroundsOn: "2024-03-01"]),
      .flags(
        "reasonable grounds decided again",
        [
          .reasonableGroundsOn: "2024-03-02", .conclusiveGroundsOn: "2024-03-01",
          .reconsiderationRequestedOn: "2024-02-20",
        ]),
      .passes(
        "the same day, as in the pilot",
        [
          .competentAuthority: "local-authority-pilot", .reasonableGroundsOn: "2024-03-01",
          .conclusiveGroundsOn: "2024-03-01",
        ]),
      .passes(
        "in the same month", [.reasonableGroundsOn: "2024-03-02", .conclusiveGroundsOn: "2024-03"]),
      .passes(
        "after it", [.reasonableGroundsOn: "2024-03-02", .conclusiveGroundsOn: "2024-05-02"]),
      .passes(
        "the first is dated after the extract, as another rule says",
        [.reasonableGroundsOn: "2025-03-02", .conclusiveGroundsOn: "2024-05-02"],
        asOf: "2024-12-31"),
    ],
    check: { record, circumstances, flags in
      guard let conclusive = record.date(.conclusiveGroundsOn),
        let reasonable = record.date(.reasonableGroundsOn), !circumstances.isToCome(reasonable),
        flags.isCertain(conclusive, before: reasonable)
      else { return }
      // The day of a decision taken anew may stand in place of the first.
      flags.flag(
        .conclusiveGroundsOn, related: [.reasonableGroundsOn],
        ["conclusive": .date(conclusive), "reasonable": .date(reasonable)],
        as: record.lacks(.reconsiderationRequestedOn) ? nil : .warning)
    })
}
