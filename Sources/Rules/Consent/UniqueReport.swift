import CanonicalModel
import Records

extension Rule {
  /// Reports that are the only one of their year with these details: who knows the place may know the
  /// person.
  ///
  /// Worth knowing and no more: being alone among the reports at hand is no proof of being alone
  /// among all people, and the partner cannot change what is true. In a small file nearly every report
  /// is alone, which says nothing; so at least a hundred have to be there, and one finding speaks of
  /// all. A file of more than 4,096 combinations is judged by the first.
  static let uniqueReport = Rule(
    RuleID(.consent, 7), .info, level: .file,
    title: Words(
      en: "Reports with a combination of details of their own",
      cy: "Adroddiadau â chyfuniad unigryw o fanylion"),
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
        of {reports} duty to notify reports, {alone} have a nationality, place, age group, gender \
        and type of exploitation that no other report of their year has
        """,
      cy: """
        o {reports} adroddiad dyletswydd i hysbysu, mae gan {alone} genedligrwydd, lle, grŵp \
        oedran, rhywedd a math o gamfanteisio nad oes gan yr un adroddiad arall o'u blwyddyn
        """),
    fix: Words(
      en: "Leave out the place or the nationality before such reports are shared further.",
      cy: "Hepgorwch y lle neu'r cenedligrwydd cyn rhannu adroddiadau o'r fath ymhellach."),
    authority: .statements(.detailsTellTogether),
    effective: .dutyToNotify, needs: [.route, .nationalities, .gender],
    silentWithout: [.route, .nationalities, .gender], silentUnless: .dutyToNotify,
    examples: [
      .flags("one of a hundred and one", files: drop(often: 100, once: "2015-11-01")),
      .passes("a small file", files: drop(often: 98, once: "2024-03-01")),
      .passes("the one is from before the duty", files: drop(often: 100, once: "2015-10-31")),
      .passes(
        "the one is a referral", files: drop(often: 100, once: "2024-03-01", route: "nrm")),
      .passes("no place is known", files: drop(often: 100, once: "2024-03-01", in: "?unknown")),
    ],
    tallying: TallyCheck(
      count: { record, _, counts in
        guard record.isDutyToNotify, let cell = record.reportedDetails else { return }
        counts.add(all)
        counts.add(cells, of: cell, at: .nationalities)
      },
      conclude: { files, _, flags in
        for file in files where file.counts[all] >= 100 {
          let alone = file.counts.codes(cells).filter { file.counts[cells, $0] == 1 }
          if alone.isEmpty { continue }
          flags.flag(
            TallyFlags.Spot(file),
            related: alone.prefix(5).map { TallyFlags.Spot(file, TallyCounts.Key(cells, $0)) },
            ["reports": .number(file.counts[all]), "alone": .number(alone.count)],
            count: alone.count)
        }
      }))
}

private let all = 0
private let cells = 1

extension CanonicalRecord {
  /// The details that identify together, as a hash in the dress of a code; nothing where the place or
  /// the year is not known.
  fileprivate var reportedDetails: Code? {
    guard let place = reportedPlace, let event, event.earliest.year == event.latest.year else {
      return nil
    }
    let person = StableHash.of(
      number(.nationalities), number(.ageGroupAtReferral), number(.gender))
    let deed = StableHash.of(
      place, StableHash.of(number: event.earliest.year), number(.exploitationTypes))
    return Code(String(StableHash.of(person, deed), radix: 36))
  }

  /// The hash of the town where the person is, else of the first one where the exploitation was.
  private var reportedPlace: UInt64? {
    for field in [CanonicalField.currentTown, .exploitationTowns] {
      if let hash = withText(field, hashOfName), hash != 0 { return hash }
    }
    return nil
  }

  private func number(_ field: CanonicalField) -> UInt64 {
    code(field).map { StableHash.of(number: $0.mixed) } ?? 0
  }
}

/// A file of many reports that are alike, and of one record that is like none.
private func drop(
  often count: Int, once day: String, in town: String = "Monmouth", route: String = "dtn"
) -> [ExampleFile] {
  let usual = ExampleRecord(
    .referral,
    [
      .route: "dtn", .referredOn: "2024-03-01", .nationalities: "GBR", .gender: "male",
      .currentTown: "Newport", .exploitationTypes: "labour",
    ])
  let other = ExampleRecord(
    .referral,
    [
      .route: route, .referredOn: day, .nationalities: "ALB", .gender: "female",
      .currentTown: town, .exploitationTypes: "domestic",
    ])
  let records = Array(repeating: usual, count: count) + [other]
  return [ExampleFile("gwent-police", records)]
}
