import CanonicalModel
import Records

extension Fault {
  static let types: [Fault] = [
    .plant(.types, 1, at: .receivedOn) { $0.set(.receivedOn, "\($0.received.year)-02-30") },
    .plant(.types, 1, in: .encounter, at: .encounteredOn) { $0.set(.encounteredOn, "soon after") },
    .plant(.types, 4, at: .receivedOn) { $0.set(.receivedOn, "\($0.received + 25_569)") },
    .plant(.types, 5, at: .retentionReviewOn) { $0.set(.retentionReviewOn, "9999-12-31") },
    .plant(.types, 5, in: .supportContact, at: .supportEndedOn) {
      $0.set(.supportEndedOn, "1900-01-01")
    },
    .plant(.types, 6, at: .receivedOn) {
      $0.set(.receivedOn, "14/06/\($0.received.year % 100)")
    },
    .plant(.types, 7, at: .guardianReferredOn, .child.from(2019, 6, 1)) {
      $0.set(.guardianReferredOn, day: Days.last + 5)
    },
    // Nothing but the form has a receipt, so no rule compares it.
    .plant(.types, 9, at: .receivedOn, .adult.from(2009, 3, 27).until(2009, 3, 31)) {
      $0.set(.referredOn, "2009-04-01")
      $0.set(.receivedOn, "2009-03-31")
      $0.set(.reasonableGroundsOn, "2009-04-03")
      $0.clear(.conclusiveGrounds, .conclusiveGroundsOn, .caseStatus, .statusOn, .recoveryEndsOn)
    },
    .plant(.types, 12, at: .localReference) { $0.set(.localReference, "1.23E+11") },
    .plant(.types, 16, at: .narrative, .anyone.from(2019, 9, 1)) {
      $0.change(.narrative) { $0 + Array(repeating: UInt8(ascii: "."), count: 15_000) }
    },
    .plant(.types, 17, at: .numberOfChildren, .adult.withChildren) {
      $0.set(.numberOfChildren, "two")
    },
    .plant(.types, 18, at: .gender) { $0.set(.gender, "Fmale") },
    .plant(.types, 18, in: .crimeRecord, at: .recordingForce) {
      $0.set(.recordingForce, "Heddlu Cwmsgwt")
    },
    .plant(.types, 18, in: .intelligenceReport, at: .handlingCode) {
      $0.set(.handlingCode, "3x5x2.Z")
    },
    .plant(.types, 18, in: .intelligenceExchange, at: .exchangeAnswer) {
      $0.set(.exchangeAnswer, "maybe")
    },
    .plant(.types, 18, in: .maracCase, at: .protectiveMarking) {
      $0.set(.protectiveMarking, "hush")
    },
    .plant(.types, 10, at: .narrative, .anyone.from(2023, 2, 6)) { $0.set(.narrative, "Yes") },
  ]
}
