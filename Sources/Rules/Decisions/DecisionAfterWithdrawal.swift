import CanonicalModel
import Records

extension Rule {
  /// A case that was withdrawn or suspended, and decided all the same.
  ///
  /// A warning: statistics list the statuses, and no source says that a decision must not follow.
  /// A case that stands elsewhere by now was taken up again.
  static let decisionAfterWithdrawal = Rule(
    RuleID(.decisions, 12), .warning,
    title: Words(
      en: "Decision after the case was withdrawn or suspended",
      cy: "Penderfyniad ar ôl tynnu'r achos yn ôl neu ei atal"),
    explanation: Words(
      en: "No decision follows in such a case unless it is taken up again, and the status says so.",
      cy: """
        Nid oes penderfyniad yn dilyn mewn achos o'r fath oni bai ei fod yn cael ei ailagor, a'r \
        statws yn dweud hynny.
        """),
    message: Words(
      en: "a decision of {decided} follows the end of the case on {ended}",
      cy: "daw penderfyniad ar {decided} ar ôl diwedd yr achos ar {ended}"),
    fix: Words(
      en: "Send the present status, or correct the day that is wrong.",
      cy: "Anfonwch y statws presennol, neu cywirwch y diwrnod anghywir."),
    authority: .statements(.statusesArePublished),
    needs: [.caseStatus],
    examples: [
      .flags(
        "decided the day after",
        [
          .caseStatus: "withdrawn", .withdrawnOn: "2024-03-01",
          .conclusiveGroundsOn: "2024-03-02",
        ]),
      .flags(
        "suspended, then decided",
        [
          .caseStatus: "suspended", .statusOn: "2024-03-01", .reasonableGroundsOn: "2024-04",
        ]),
      .passes(
        "decided the same day",
        [
          .caseStatus: "withdrawn", .withdrawnOn: "2024-03-01",
          .conclusiveGroundsOn: "2024-03-01",
        ]),
      .passes(
        "taken up again",
        [
          .caseStatus: "positive-cg", .withdrawnOn: "2024-03-01",
          .conclusiveGroundsOn: "2024-06-01",
        ]),
      .passes(
        "decided before",
        [
          .caseStatus: "withdrawn", .withdrawnOn: "2024-03-01",
          .reasonableGroundsOn: "2024-02-01",
        ]),
      .passes(
        "decided in the month",
        [
          .caseStatus: "withdrawn", .withdrawnOn: "2024-03-01",
          .reasonableGroundsOn: "2024-03",
        ]),
    ],
    check: { record, _, flags in
      guard let ended = record.endedWithoutDecision else { return }
      for field in decisionDays {
        guard let decided = record.date(field), flags.isCertain(ended, before: decided) else {
          continue
        }
        flags.flag(
          field, related: [.caseStatus, .withdrawnOn],
          ["decided": .date(decided), "ended": .date(ended)])
        return
      }
    })
}

private let decisionDays: [CanonicalField] = [.conclusiveGroundsOn, .reasonableGroundsOn]

extension CanonicalRecord {
  /// The day on which the case was withdrawn or suspended, if it stands so.
  fileprivate var endedWithoutDecision: PartialDate? {
    guard let status = code(.caseStatus) else { return nil }
    switch status {
    case .withdrawn: return date(.withdrawnOn) ?? date(.statusOn)
    case .closed: return date(.withdrawnOn)
    case .suspended: return date(.statusOn)
    default: return nil
    }
  }
}
