import CanonicalModel
import Records

extension Fault {
  static let time: [Fault] = [
    .plant(.time, 2, at: .reasonableGroundsOn, .adult.from(2019, 6, 1).until(2023, 12, 1)) {
      $0.clear(
        .reasonableGrounds, .reasonableGroundsOn, .conclusiveGrounds, .conclusiveGroundsOn)
      $0.clear(.caseStatus, .statusOn, .recoveryEndsOn, .reconsiderationRequestedOn)
    },
    // Over the state funeral of 2022-09-19, which is counted as a working day.
    .plant(
      .time, 3, at: .workingDaysToReasonableGrounds,
      .adult.from(2022, 9, 1).until(2022, 9, 5).awaiting
    ) {
      $0.set(.receivedOn, day: Days.day(2022, 9, 16))
      $0.set(.reasonableGroundsOn, day: Days.day(2022, 9, 23))
      $0.set(.statusOn, day: Days.day(2022, 9, 23))
      $0.set(.workingDaysToReasonableGrounds, "5")
      $0.clear(.recoveryEndsOn)
    },
    .plant(.time, 5, at: .recoveryEndsOn, .adult.from(2019, 6, 1).awaiting) {
      $0.set(.recoveryEndsOn, day: $0.reasonable + 20)
    },
    .plant(
      .time, 6, at: .crimeRecordedOn,
      .adult.from(2019, 6, 1).until(2023, 12, 1).with { $0.firstResponder = .police }
    ) {
      $0.set(.crimeRecordedOn, day: $0.referred + 3)
    },
  ]
}

extension CollectionFault {
  static let time: [CollectionFault] = [
    .collection(.time, 1) {
      $0.drop(of: "bedfordshire-police", .year)
      $0.casting = .spring.awaiting
      $0.tell(1)
      $0.casting = .spring.awaiting.with { $0.days.reasonable = $0.days.received + 21 }
      $0.tell(2, found: .at(.reasonableGroundsOn))
    },
    .collection(.time, 4) {
      $0.drop(of: "cambridgeshire-police", .year)
      $0.casting = .spring.concluded
      $0.tell(1)
      $0.casting = .spring.concluded.with { $0.days.conclusive = $0.days.received + 120 }
      $0.tell(2, found: .at(.conclusiveGroundsOn))
    },
  ]
}
