import CanonicalModel
import Records

extension Fault {
  static let decisions: [Fault] = [
    .plant(.decisions, 1, at: .conclusiveGrounds, .adult.concluded) {
      $0.clear(.reasonableGrounds, .reasonableGroundsOn, .recoveryEndsOn)
    },
    .plant(
      .decisions, 2, at: .conclusiveGrounds, .adult.from(2019, 6, 1).until(2022, 9, 30).concluded
    ) {
      $0.set(.reasonableGrounds, "negative")
      $0.clear(.recoveryEndsOn)
    },
    .plant(.decisions, 3, at: .reasonableGroundsOn, .adult.from(2019, 6, 1)) {
      $0.set(.reasonableGroundsOn, day: $0.referred - 1)
      $0.clear(.caseStatus, .statusOn, .recoveryEndsOn)
    },
    .plant(.decisions, 4, at: .caseStatus, .adult.concluded) {
      $0.set(.caseStatus, "pending-rg")
    },
    // The recovery period was 45 days until 2022-12-12.
    .plant(
      .decisions, 5, at: .conclusiveGroundsOn, .adult.from(2019, 6, 1).until(2022, 9, 30).concluded
    ) {
      $0.set(.conclusiveGroundsOn, day: $0.reasonable + 44)
      $0.clear(.caseStatus, .statusOn)
    },
    .plant(
      .decisions, 6, at: .conclusiveGroundsOn, .adult.from(2023, 2, 6).until(2023, 10, 1).concluded
    ) {
      $0.set(.conclusiveGroundsOn, day: $0.reasonable + 29)
      $0.clear(.caseStatus, .statusOn)
    },
    .plant(
      .decisions, 7, at: .conclusiveGroundsOn,
      .adult.from(2022, 11, 20).until(2022, 11, 30).concluded
    ) {
      $0.set(.conclusiveGroundsOn, day: $0.reasonable + 40)
      $0.clear(.caseStatus, .statusOn)
    },
    .plant(.decisions, 8, at: .negativeReason, .adult.from(2019, 6, 1).negative) {
      $0.set(.negativeReason, "Insufficient information")
    },
    .plant(.decisions, 10, at: .disqualifiedOn, .adult.from(2019, 6, 1).until(2022, 6, 1)) {
      $0.set(.disqualifiedOn, day: $0.reasonable + 20)
    },
    .plant(.decisions, 11, at: .reconsiderationRequestedOn, .adult.from(2019, 6, 1).negative) {
      $0.set(.reconsiderationRequestedOn, day: $0.referred - 1)
    },
    .plant(.decisions, 12, at: .conclusiveGroundsOn, .adult.concluded) {
      $0.set(.caseStatus, "withdrawn")
      $0.set(.withdrawnOn, day: $0.reasonable + 10)
      $0.set(.statusOn, day: $0.reasonable + 10)
    },
    .plant(.decisions, 13, at: .route, .notified.from(2019, 6, 1)) {
      $0.set(.competentAuthority, "sca")
      $0.set(.reasonableGrounds, "negative")
      $0.set(.reasonableGroundsOn, day: $0.received + 2)
    },
    .plant(.decisions, 14, at: .conclusiveGroundsOn, .adult.from(2019, 6, 1).concluded) {
      $0.set(.conclusiveGroundsOn, day: $0.reasonable - 1)
      $0.clear(.caseStatus, .statusOn, .recoveryEndsOn)
    },
    .plant(.decisions, 9, at: .conclusiveGrounds, .adult.concluded) {
      $0.set(
        .conclusiveGrounds, $0.story.isConclusivePositive ? "Concluded positive" : "Not trafficked")
    },
  ]
}
