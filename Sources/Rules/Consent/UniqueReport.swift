import CanonicalModel
import Records

extension Rule {
  /// The only report of its year with these details: who knows the place may know the person.
  ///
  /// Worth knowing and no more: being alone among the reports at hand is no proof of being alone
  /// among all people, and the partner cannot change what is true. In a small run nearly every report
  /// is alone, which says nothing; so at least a hundred reports have to be there.
  static let uniqueReport = Rule(
    RuleID(.consent, 7), .info, level: .crossPartner,
    title: Words(
      en: "Report with a combination of details of its own",
      cy: "Adroddiad â chyfuniad unigryw o fanylion"),
    explanation: Words(
      en: """
        Nationality, place, age group, gender and type of exploitation identify nobody alone. A \
        combination that only one report of the year has may do so for somebody who knows the \
        place.
        """,
      cy: """
        Nid yw cenedligrwydd, lle, grŵp oedran, rhywedd na math o gamfanteisio yn adnabod neb ar \
        ei ben ei hun. Gall cyfuniad nad oes ond un adroddiad y flwyddyn yn ei ddal wneud hynny i \
        rywun sy'n adnabod y lle.
        """),
    message: Words(
      en: """
        no other report of the year has this nationality, place, age group, gender and type of \
        exploitation
        """,
      cy: """
        nid oes gan yr un adroddiad arall o'r flwyddyn y cenedligrwydd, y lle, y grŵp oedran, y \
        rhywedd a'r math hwn o gamfanteisio
        """),
    fix: Words(
      en: "Leave out the place or the nationality before the report is shared further.",
      cy: "Hepgorwch y lle neu'r cenedligrwydd cyn rhannu'r adroddiad ymhellach."),
    authority: .statements(.detailsTellTogether),
    effective: .dutyToNotify, needs: [.route, .nationalities, .gender],
    silentWithout: [.route, .nationalities, .gender], silentUnless: .dutyToNotify,
    examples: [
      .flags(
        "one of a hundred and one",
        files: [
          ExampleFile(
            "gwent-police", times: 100,
            [
              ExampleRecord(
                .referral,
                [
                  .route: "dtn", .referredOn: "2024-03-01", .nationalities: "GBR",
                  .gender: "male", .currentTown: "Newport", .exploitationTypes: "labour",
                ])
            ]),
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "dtn", .referredOn: "2015-11-01", .nationalities: "ALB",
                  .gender: "female", .currentTown: "Monmouth", .exploitationTypes: "domestic",
                ])
            ]),
        ]),
      .passes(
        "before the duty, or a referral",
        files: [
          ExampleFile(
            "gwent-police", times: 100,
            [
              ExampleRecord(
                .referral,
                [
                  .route: "dtn", .referredOn: "2024-03-01", .nationalities: "GBR",
                  .gender: "male", .currentTown: "Newport", .exploitationTypes: "labour",
                ])
            ]),
          ExampleFile(
            "gwent-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "dtn", .referredOn: "2015-10-31", .nationalities: "ALB",
                  .gender: "female", .currentTown: "Monmouth",
                ]),
              ExampleRecord(
                .referral,
                [
                  .route: "nrm", .referredOn: "2024-03-01", .nationalities: "ALB",
                  .gender: "female", .currentTown: "Monmouth",
                ]),
            ]),
        ]),
      .passes(
        "the only report of a small file",
        [
          ExampleRecord(
            .referral,
            [
              .route: "dtn", .referredOn: "2024-03-01", .nationalities: "ALB",
              .gender: "female", .currentTown: "Monmouth",
            ])
        ]),
    ],
    comparing: DatasetCheck(
      .alone, among: .everywhere, field: .nationalities, leastRecords: 100,
      collect: { record, _, entries in
        guard record.isDutyToNotify, let place = record.reportedPlace,
          let year = record.event?.certainYear
        else { return }
        entries.add(
          key: StableHash.of(
            place, StableHash.of(number: year), StableHash.of(record.code(.nationalities)),
            StableHash.of(record.code(.ageGroupAtReferral)), StableHash.of(record.code(.gender)),
            StableHash.of(record.code(.exploitationTypes))))
      }))
}

extension CanonicalRecord {
  /// The hash of the town where the person is, else of the first one where the exploitation was.
  fileprivate var reportedPlace: UInt64? {
    for field in [CanonicalField.currentTown, .exploitationTowns] {
      if let hash = withText(field, hashOfName), hash != 0 { return hash }
    }
    return nil
  }
}

extension PartialDate {
  /// The year, whatever else is known.
  fileprivate var certainYear: Int? { earliest.year == latest.year ? earliest.year : nil }
}

extension StableHash {
  /// The hash of a code; 0 for none.
  fileprivate static func of(_ code: Code?) -> UInt64 {
    code.map { UInt64(bitPattern: Int64($0.mixed)) } ?? 0
  }
}
