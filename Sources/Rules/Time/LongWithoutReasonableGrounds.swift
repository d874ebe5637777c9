import CanonicalModel
import Records

extension Rule {
  /// More than thirty days to the first decision, or without one, and no status says why.
  ///
  /// No source sets a limit of thirty days; what the rule asks for is the status.
  static let longWithoutReasonableGrounds = Rule(
    RuleID(.time, 2), .info,
    title: Words(
      en: "Long wait for the first decision, and no status",
      cy: "Aros hir am y penderfyniad cyntaf, heb statws"),
    explanation: Words(
      en: """
        A case can wait because it is suspended, or because something is awaited. The status says \
        so; here a month and more has passed, and there is none.
        """,
      cy: """
        Gall achos aros am ei fod wedi'i atal, neu am fod rhywbeth i ddod. Mae'r statws yn dweud \
        hynny; yma aeth mis a rhagor heibio, ac nid oes un.
        """),
    message: Words(
      en: "{days} have passed since {received} without a first decision or a status",
      cy: "aeth {days} heibio ers {received} heb benderfyniad cyntaf na statws"),
    fix: Words(
      en: "Send the decision, or the status of the case.",
      cy: "Anfonwch y penderfyniad, neu statws yr achos."),
    authority: .statements(.waitIsMeasured, .decisionWithinFiveDays),
    needs: [.route, .referredOn, .reasonableGroundsOn, .caseStatus],
    silentWithout: [.route],
    examples: [
      .flags(
        "decided on the day 31",
        [
          .route: "nrm", .receivedOn: "2024-03-01", .reasonableGroundsOn: "2024-04-01",
        ]),
      .flags(
        "not decided when the extract was made",
        [.route: "nrm", .referredOn: "2024-03-01"], asOf: "2024-04-01"),
      .passes(
        "decided on the day 30",
        [
          .route: "nrm", .receivedOn: "2024-03-01", .reasonableGroundsOn: "2024-03-31",
        ]),
      .passes(
        "a status",
        [.route: "nrm", .referredOn: "2024-03-01", .caseStatus: "suspended"], asOf: "2024-06-30"),
      .passes(
        "decided in a month that leaves it open",
        [
          .route: "nrm", .receivedOn: "2024-03-15", .reasonableGroundsOn: "2024-04",
        ]),
      .passes("no day of the extract", [.route: "nrm", .referredOn: "2024-03-01"]),
      .passes(
        "a decision whose day is withheld",
        [.route: "nrm", .referredOn: "2024-03-01", .reasonableGroundsOn: "?redacted"],
        asOf: "2024-06-30"),
    ],
    check: { record, circumstances, flags in
      guard record.isReferralToNRM, record.lacks(.caseStatus), let received = record.receipt,
        let end = record.endOfFirstWait(asOf: circumstances.asOf)
      else { return }
      let days = DaySpan(from: received, to: end)
      if days.fewest <= 30 {
        if days.most > 30 { flags.leaveUndecided() }
        return
      }
      flags.flag(
        .reasonableGroundsOn, related: [.receivedOn, .caseStatus],
        ["days": .count(days.fewest, .days), "received": .date(received)])
    })
}

extension CanonicalRecord {
  /// The first decision's day, or that of the extract where nothing was decided.
  fileprivate func endOfFirstWait(asOf extract: CivilDate?) -> PartialDate? {
    if let decided = date(.reasonableGroundsOn) { return decided }
    guard lacks(.reasonableGroundsOn), !isDecided(.reasonableGrounds), lacks(.conclusiveGroundsOn),
      !isDecided(.conclusiveGrounds), lacks(.withdrawnOn)
    else { return nil }
    return extract.map { PartialDate($0) }
  }
}
