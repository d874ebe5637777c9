import CanonicalModel
import Records

extension Rule {
  /// Only a referral is decided; a report is counted and no more.
  static let decisionOnDutyToNotify = Rule(
    RuleID(.decisions, 13), .warning,
    title: Words(
      en: "Decision on a duty to notify report",
      cy: "Penderfyniad ar adroddiad dyletswydd i hysbysu"),
    explanation: Words(
      en: """
        Nobody decides on a report. If the adult consented later, the referral is a record of its \
        own.
        """,
      cy: """
        Nid oes neb yn penderfynu ar adroddiad. Os cydsyniodd yr oedolyn yn ddiweddarach, cofnod \
        ar wahân yw'r atgyfeiriad.
        """),
    message: Words(
      en: "a duty to notify report has a decision",
      cy: "mae gan adroddiad dyletswydd i hysbysu benderfyniad"),
    fix: Words(
      en: "Move the decision to the referral, or correct the route.",
      cy: "Symudwch y penderfyniad i'r atgyfeiriad, neu cywirwch y llwybr."),
    authority: .statements(.reportGetsNoDecision),
    needs: [.route],
    silentWithout: [.route], silentUnless: .dutyToNotify,
    examples: [
      .flags("decided", [.route: "dtn", .reasonableGrounds: "negative"]),
      .flags("the day of a decision", [.route: "dtn", .conclusiveGroundsOn: "2024-03-01"]),
      .passes("no decision", [.route: "dtn", .referredOn: "2024-03-01"]),
      .passes("not applicable", [.route: "dtn", .reasonableGrounds: "?not-applicable"]),
      .passes("a referral", [.route: "nrm", .reasonableGrounds: "negative"]),
    ],
    check: { record, _, flags in
      guard record.isDutyToNotify else { return }
      if record.isDecided(.reasonableGrounds) || record.date(.reasonableGroundsOn) != nil {
        flags.flag(.route, related: [.reasonableGrounds, .reasonableGroundsOn])
      } else if record.isDecided(.conclusiveGrounds) || record.date(.conclusiveGroundsOn) != nil {
        flags.flag(.route, related: [.conclusiveGrounds, .conclusiveGroundsOn])
      }
    })
}
