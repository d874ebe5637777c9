import CanonicalModel
import Records

extension Rule {
  /// Where the case stands, and what was decided in it, do not agree.
  ///
  /// A warning: it follows from the words alone and no source says *must*. A decision after the
  /// day of the status, and a case that was reconsidered, are no contradiction. A second decision
  /// without the first, and a decision on a report, have rules of their own and are not told twice.
  static let statusContradictsDecisions = Rule(
    RuleID(.decisions, 4), .warning,
    title: Words(
      en: "Case status that contradicts the decisions",
      cy: "Statws achos sy'n groes i'r penderfyniadau"),
    explanation: Words(
      en: "The status follows from the decisions, so one of them is out of date or wrong.",
      cy: """
        Mae'r statws yn dilyn o'r penderfyniadau, felly mae un ohonynt yn hen neu'n anghywir.
        """),
    message: Words(
      en: "the case status is {status}, but {flaw}",
      cy: "{status} yw statws yr achos, ond {flaw}"),
    fix: Words(
      en: "Bring the status and the decisions to the same day.",
      cy: "Dewch â'r statws a'r penderfyniadau i'r un diwrnod."),
    authority: .statements(.statusesArePublished),
    needs: [.caseStatus, .conclusiveGroundsOn],
    silentWithout: [.caseStatus],
    examples: [
      .flags("decided, no day", [.caseStatus: "positive-cg"]),
      .flags(
        "decided the other way",
        [
          .caseStatus: "positive-cg", .conclusiveGrounds: "negative",
          .conclusiveGroundsOn: "2024-03-01",
        ]),
      .flags(
        "awaiting what is decided",
        [.caseStatus: "positive-rg", .conclusiveGroundsOn: "2024-03-01"]),
      .flags(
        "awaiting the first decision, taken on the day of the status",
        [.caseStatus: "pending-rg", .statusOn: "2024-03-01", .reasonableGroundsOn: "2024-03-01"]),
      .passes(
        "the status is of the day before",
        [.caseStatus: "pending-rg", .statusOn: "2024-02-29", .reasonableGroundsOn: "2024-03-01"]),
      .passes(
        "decided",
        [
          .caseStatus: "positive-cg", .conclusiveGrounds: "positive",
          .conclusiveGroundsOn: "2024-03-01",
        ]),
      .passes(
        "reconsidered",
        [
          .caseStatus: "pending-rg", .reasonableGroundsOn: "2024-03-01",
          .reconsiderationRequestedOn: "2024-04",
        ]),
      .passes("awaiting", [.caseStatus: "positive-rg", .reasonableGroundsOn: "2024-03-01"]),
      .passes(
        "a second decision without the first, as another rule says",
        [
          .caseStatus: "pending-rg", .reasonableGrounds: "pending",
          .conclusiveGrounds: "positive", .conclusiveGroundsOn: "2024-03-01",
        ]),
      .passes(
        "a report with a decision, as another rule says",
        [.route: "dtn", .caseStatus: "pending-rg", .reasonableGroundsOn: "2024-03-01"]),
    ],
    check: { record, circumstances, flags in
      guard let status = record.code(.caseStatus), let (field, words) = flaw(of: status, record),
        record.lacks(.reconsiderationRequestedOn), !record.isDutyToNotify,
        !(status == .pendingReasonableGrounds && record.hasSecondDecisionAlone(circumstances))
      else { return }
      let label = circumstances.lists.label(of: status, in: .caseStatuses)
      flags.flag(
        .caseStatus, related: [field],
        ["status": .code(status, label: label), "flaw": .term(words)])
    })
}

private func flaw(of status: Code, _ record: CanonicalRecord) -> (CanonicalField, Words)? {
  switch status {
  case .positiveConclusiveGrounds, .negativeConclusiveGrounds:
    let isPositive = status == .positiveConclusiveGrounds
    if record.code(.conclusiveGrounds) == (isPositive ? .negative : .positive) {
      return (.conclusiveGrounds, otherOutcome)
    }
    return record.lacks(.conclusiveGroundsOn) ? (.conclusiveGroundsOn, noDay) : nil
  case .pendingReasonableGrounds:
    if isDecided(.reasonableGroundsOn, record) { return (.reasonableGroundsOn, decided) }
    return isDecided(.conclusiveGroundsOn, record) ? (.conclusiveGroundsOn, decided) : nil
  case .positiveReasonableGrounds:
    return isDecided(.conclusiveGroundsOn, record) ? (.conclusiveGroundsOn, decided) : nil
  default: return nil
  }
}

extension CanonicalRecord {
  /// Whether only the second decision is there, of which `conclusiveWithoutReasonableGrounds` speaks.
  fileprivate func hasSecondDecisionAlone(_ circumstances: Circumstances) -> Bool {
    circumstances.supplies(.reasonableGrounds) && isDecided(.conclusiveGrounds)
      && !isDecided(.reasonableGrounds) && lacks(.reasonableGroundsOn)
  }
}

/// Whether the decision has a day that is not later than the status may be.
private func isDecided(_ field: CanonicalField, _ record: CanonicalRecord) -> Bool {
  guard let decision = record.date(field) else { return false }
  guard let status = record.date(.statusOn) else { return record.lacks(.statusOn) }
  return decision.latest <= status.earliest
}

private let noDay = Words(
  en: "the day of that decision is missing", cy: "mae diwrnod y penderfyniad hwnnw ar goll")
private let decided = Words(
  en: "a decision still awaited has a day", cy: "mae gan benderfyniad a ddisgwylir ddiwrnod")
private let otherOutcome = Words(
  en: "the outcome is the other one", cy: "y canlyniad arall a roddir")
