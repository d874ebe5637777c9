import CanonicalModel
import Records

extension Rule {
  /// No referral of a file has the one key that the Home Office has too.
  static let referralsWithoutExternalID = Rule(
    RuleID(.referral, 20), .info, level: .file,
    title: Words(
      en: "Referrals without an external id", cy: "Atgyfeiriadau heb ID allanol"),
    explanation: Words(
      en: """
        Since October 2021 the form gives each referral an external id. The local reference never \
        reaches the Home Office, so without that id its returns cannot be joined by a key.
        """,
      cy: """
        Ers mis Hydref 2021 mae'r ffurflen yn rhoi ID allanol i bob atgyfeiriad. Nid yw'r cyfeirnod \
        lleol byth yn cyrraedd y Swyddfa Gartref, felly heb yr ID hwnnw ni ellir cysylltu ei \
        dychweliadau drwy allwedd.
        """),
    message: Words(
      en: "{count} since October 2021, and none has an external id",
      cy: "{count} ers mis Hydref 2021, ac nid oes ID allanol gan yr un"),
    fix: Words(
      en: """
        Send the external id where it is known. Where it is not, nothing is wrong with the records: \
        do not expect a join with the Home Office's returns by a key.
        """,
      cy: """
        Anfonwch yr ID allanol lle mae'n hysbys. Lle nad yw, nid oes dim o'i le ar y cofnodion: \
        peidiwch â disgwyl eu cysylltu ag adroddiadau'r Swyddfa Gartref drwy allwedd.
        """),
    authority: .statements(.formHasExternalID, .referenceStaysLocal),
    effective: .from("2021-10-01"), needs: [.referredOn],
    silentWithout: [.referredOn],
    examples: [
      .flags("the first day", [ExampleRecord(.referral, [.referredOn: "2021-10-01"])]),
      .flags(
        "two referrals",
        [
          ExampleRecord(.referral, [.referredOn: "2024-03-01"]),
          ExampleRecord(.referral, [.referredOn: "2024-03-02"]),
        ]),
      .passes("the day before", [ExampleRecord(.referral, [.referredOn: "2021-09-30"])]),
      .passes(
        "one has an id",
        [
          ExampleRecord(.referral, [.referredOn: "2024-03-01"]),
          ExampleRecord(
            .referral,
            [
              .referredOn: "2024-03-02", .externalID: "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
            ]),
        ]),
      .passes(
        "ids that were withheld",
        [ExampleRecord(.referral, [.referredOn: "2024-03-01", .externalID: "?redacted"])]),
    ],
    tallying: TallyCheck(
      count: { record, _, counts in
        counts.add(0, at: .referredOn)
        if !record.lacks(.externalID) { counts.add(1) }
      },
      conclude: { files, _, flags in
        for file in files where file.counts[0] > 0 && file.counts[1] == 0 {
          flags.flag(
            TallyFlags.Spot(file, TallyCounts.Key(0)),
            ["count": .count(file.counts[0], .referrals)], count: file.counts[0])
        }
      }))
}
