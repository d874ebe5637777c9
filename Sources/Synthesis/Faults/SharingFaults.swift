import CanonicalModel
import Records

extension Fault {
  static let sharing: [Fault] = [
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
    .plant(.sharing, 11, at: .recipient) {
      $0.set(.discloser, "Example Housing")
      $0.set(.agreementParties, "Example Housing")
    },
    .plant(.sharing, 10, in: .intelligenceExchange, at: .exchangeAnswer, .anyone.until(2023, 11, 1))
    {
      $0.set(.exchangeAnswer, "hit")
      $0.clear(.followedUpOn)
    },
    // Before the form that demands a council.
    .plant(
      .sharing, 8, at: .safeguardingReportedOn,
      .child.from(2016, 4, 7).until(2019, 3, 1).with { $0.firstResponder = .police }
    ) {
      $0.clear(
        .safeguardingReportedOn, .localAuthority, .localAuthorityEmail, .localAuthorityPhone)
    },
  ]
}

extension FileFault {
  /// A drop that is under an agreement as a whole needs none of a record.
  static let sharing: [FileFault] = [
    .file("no-envelope.csv", .sharing, 1) {
      $0.begin(.csv)
      $0.record(.csv, at: .disclosedOn) { $0.clear(.agreementID, .gateway) }
    },
    .file("without-agreement/referrals.csv", .sharing, 9) {
      $0.beside(
        "drop.json",
        """
        {
          "partner": "cyson-exchange",
          "marking": "OFFICIAL-SENSITIVE"
        }

        """)
      $0.alsoFinds(.file, 14, in: "drop.json")
      $0.find(.sharing, 9, in: "drop.json")
      $0.begin(.csv)
      $0.record(.csv) { $0.clear(.agreementID, .gateway, .disclosedOn, .recipient) }
    },
  ]
}
