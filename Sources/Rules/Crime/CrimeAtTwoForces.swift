import CanonicalModel
import Records

extension Rule {
  /// Two forces recorded modern slavery under one NRM reference.
  ///
  /// Info: somebody may have been exploited in both areas, in two situations. Only whoever merges the
  /// drops can see it.
  static let crimeAtTwoForces = Rule(
    RuleID(.crime, 8), .info, level: .crossPartner,
    title: Words(
      en: "Crime recorded by two forces", cy: "Trosedd wedi'i chofnodi gan ddau heddlu"),
    explanation: Words(
      en: """
        One situation is one crime, of the force in whose area it was. Recorded by two it counts \
        twice, and two investigations may not know of one another.
        """,
      cy: """
        Un drosedd yw un sefyllfa, gan yr heddlu y bu yn ei ardal. O'i chofnodi gan ddau mae'n \
        cyfrif ddwywaith, a gall dau ymchwiliad fod heb wybod am ei gilydd.
        """),
    message: Words(
      en: "another force, too, recorded a crime of modern slavery under this NRM reference",
      cy: "cofnododd heddlu arall hefyd drosedd o gaethwasiaeth fodern o dan y cyfeirnod NRM hwn"),
    fix: Words(
      en: "Agree between the forces whether these are two situations, and who keeps the crime.",
      cy: """
        Cytunwch rhwng yr heddluoedd a yw'r rhain yn ddwy sefyllfa, a phwy sy'n cadw'r drosedd.
        """), fixBy: .partner,
    authority: .statements(.oneSituationIsOneCrime),
    kinds: [.crimeRecord, .referral], needs: [.nrmReference, .crimeClass],
    silentWithout: [.nrmReference, .crimeClass],
    examples: [
      .flags(
        "two forces",
        [
          ExampleRecord(
            .crimeRecord,
            [.nrmReference: "NRM1234", .crimeClass: "106/1", .recordingForce: "gwent"]),
          ExampleRecord(
            .crimeRecord,
            [.nrmReference: "nrm-1234", .crimeClass: "106", .recordingForce: "south-wales"]),
        ]),
      .passes(
        "two crimes of one force",
        [
          ExampleRecord(
            .crimeRecord,
            [.nrmReference: "NRM1234", .crimeClass: "106/1", .recordingForce: "gwent"]),
          ExampleRecord(
            .crimeRecord,
            [.nrmReference: "NRM1234", .crimeClass: "106/2", .recordingForce: "gwent"]),
        ]),
      .passes(
        "another class at the second",
        [
          ExampleRecord(
            .crimeRecord,
            [.nrmReference: "NRM1234", .crimeClass: "106/1", .recordingForce: "gwent"]),
          ExampleRecord(
            .crimeRecord,
            [.nrmReference: "NRM1234", .crimeClass: "8Q", .recordingForce: "south-wales"]),
        ]),
      .passes(
        "nobody says who recorded it",
        [
          ExampleRecord(
            .crimeRecord,
            [.nrmReference: "NRM1234", .crimeClass: "106/1", .recordingForce: "gwent"]),
          ExampleRecord(.crimeRecord, [.nrmReference: "NRM1234", .crimeClass: "106"]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, among: .everywhere, field: .crimeClass
    ) { record, circumstances, entries in
      guard record.isModernSlaveryCrime,
        let force = record.code(.recordingForce) ?? circumstances.sendingForce,
        let key = record.withText(
          .nrmReference, { StableHash.of($0, keeping: \.isLetterOrDigit) })
      else { return }
      let fact = StableHash.of(force.description.utf8)
      entries.add(key: key, facts: FactHashes(fact))
    })
}
