extension Catalogue {
  /// What a competent authority decides, and in which order.
  static let decisions: [Rule] = [
    .conclusiveWithoutReasonableGrounds, .conclusiveAfterNegativeReasonableGrounds,
    .reasonableGroundsBeforeReceipt, .statusContradictsDecisions, .recoveryShorterThan45Days,
    .recoveryShorterThan30Days, .recoveryOfTransition, .reasonBeforeItsCodes,
    .outcomeOfOtherSystem, .disqualifiedBeforeAct, .reconsiderationOutOfPlace,
    .decisionAfterWithdrawal, .decisionOnDutyToNotify,
    .conclusiveBeforeReasonableGrounds,
  ]
}
