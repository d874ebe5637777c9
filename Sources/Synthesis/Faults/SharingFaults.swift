import CanonicalModel
import Records

extension Fault {
  static let sharing: [Fault] = [
    .plant(.sharing, 1, at: .disclosedOn) { $0.clear(.agreementID, .gateway) },
    .plant(.sharing, 2, at: .disclosedOn) { $0.set(.agreementEndsOn, day: $0.referred - 1) },
    .plant(.sharing, 3, at: .recipient) {
      $0.set(.gateway, "cda-1998-s115")
      $0.set(.recipient, "Victim Support")
    },
    .plant(.sharing, 4, at: .gateway, .anyone.from(2018, 6, 1)) { $0.set(.gateway, "dpa-1998") },
    .plant(.sharing, 5, in: .intelligenceExchange, at: .answeredOn) {
      $0.set(.answeredOn, day: $0.encountered)
    },
    .plant(.sharing, 6, at: .retentionReviewOn) { $0.set(.retentionReviewOn, day: Days.last - 2) },
    .plant(.sharing, 7, at: .sharedOnwardTo) {
      $0.set(.onwardSharingAllowed, "no")
      $0.set(.sharedOnwardTo, "Example Housing")
    },
    .plant(.sharing, 10, in: .intelligenceExchange, at: .exchangeAnswer, .anyone.until(2023, 11, 1))
    {
      $0.set(.exchangeAnswer, "hit")
      $0.clear(.followedUpOn)
    },
  ]
}
