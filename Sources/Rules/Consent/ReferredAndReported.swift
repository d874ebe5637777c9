import CanonicalModel
import Records

extension Rule {
  /// A referral and a report under one reference of the partner's own: one encounter, counted twice?
  ///
  /// No more than worth knowing. One log may be about several people of whom some consent, and of a
  /// person in a report nobody can tell; so the genders have to be the same as well, and nationalities
  /// that are both stated. And a referral may rightly follow a report, which it supersedes.
  static let referredAndReported = Rule(
    RuleID(.consent, 13), .info, level: .dataset,
    title: Words(
      en: "Referral and report under one reference",
      cy: "Atgyfeiriad ac adroddiad o dan yr un cyfeirnod"),
    explanation: Words(
      en: """
        A referral discharges the duty to notify. If both are about one person, counts of the two \
        together count that person twice.
        """,
      cy: """
        Mae atgyfeiriad yn cyflawni'r ddyletswydd i hysbysu. Os yw'r ddau am un person, mae \
        cyfrifon o'r ddau gyda'i gilydd yn cyfrif y person hwnnw ddwywaith.
        """),
    message: Words(
      en: "the local reference stands on a referral and on a duty to notify report",
      cy: "mae'r cyfeirnod lleol ar atgyfeiriad ac ar adroddiad dyletswydd i hysbysu"),
    fix: Words(
      en: """
        Find out whether both are about one person. If they are, count the referral alone; if not, \
        leave both as they are.
        """,
      cy: """
        Canfyddwch a yw'r ddau am un person. Os ydynt, cyfrifwch yr atgyfeiriad yn unig; os nad \
        ydynt, gadewch y ddau fel y maent.
        """),
    authority: .statements(.referralDischargesTheDuty),
    needs: [.localReference, .route], silentWithout: [.localReference, .route, .gender],
    examples: [
      .flags(
        "a report, and a referral later",
        [
          ExampleRecord(
            .referral,
            [
              .localReference: "MS/24/017", .route: "dtn", .gender: "female",
              .nationalities: "ROU",
            ]),
          ExampleRecord(
            .referral,
            [
              .localReference: "MS 24 017", .route: "nrm", .gender: "female",
              .nationalities: "ROU",
            ]),
        ]),
      .passes(
        "of two genders, so of two people",
        [
          ExampleRecord(
            .referral, [.localReference: "MS/24/017", .route: "dtn", .gender: "female"]),
          ExampleRecord(
            .referral, [.localReference: "MS/24/017", .route: "nrm", .gender: "male"]),
        ]),
      .passes(
        "of two nationalities",
        [
          ExampleRecord(
            .referral,
            [
              .localReference: "MS/24/017", .route: "dtn", .gender: "female",
              .nationalities: "ROU",
            ]),
          ExampleRecord(
            .referral,
            [
              .localReference: "MS/24/017", .route: "nrm", .gender: "female",
              .nationalities: "GBR",
            ]),
        ]),
      .passes(
        "nothing is said of the person",
        [
          ExampleRecord(.referral, [.localReference: "MS/24/017", .route: "dtn"]),
          ExampleRecord(.referral, [.localReference: "MS/24/017", .route: "nrm"]),
        ]),
      .passes(
        "two references",
        [
          ExampleRecord(
            .referral, [.localReference: "MS/24/017", .route: "dtn", .gender: "female"]),
          ExampleRecord(
            .referral, [.localReference: "MS/24/018", .route: "nrm", .gender: "female"]),
        ]),
      .passes(
        "two referrals",
        [
          ExampleRecord(
            .referral, [.localReference: "MS/24/017", .route: "nrm", .gender: "female"]),
          ExampleRecord(
            .referral, [.localReference: "MS/24/017", .route: "nrm", .gender: "female"]),
        ]),
    ],
    comparing: DatasetCheck(
      field: .localReference,
      entry: { record in
        let isReport = record.isDutyToNotify
        guard isReport || record.isReferralToNRM, let gender = record.code(.gender),
          let reference = record.withText(.localReference, hashOfReference), reference != 0
        else { return nil }
        let nationality = record.code(.nationalities).map { StableHash.of(number: $0.mixed) } ?? 0
        let facts = FactHashes(
          StableHash.of(number: isReport ? 1 : 2), StableHash.of(number: gender.mixed), nationality)
        return DatasetEntry(key: reference, facts: facts)
      },
      contradicts: { first, later in
        first.facts.differs(0, from: later.facts) && !first.facts.differs(1, from: later.facts)
          && !first.facts.differs(2, from: later.facts)
      }))
}
