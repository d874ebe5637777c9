import CanonicalModel
import Records

extension Rule {
  /// A force says that it passed a case to another one, and no record of that one has its NRM
  /// reference.
  ///
  /// Asked only where something of the other force is in the run. What it has may be of another
  /// period, so this is a warning, and any record with the reference is an answer.
  static let passedAndNotReceived = Rule(
    RuleID(.crime, 6), .warning, level: .crossPartner,
    title: Words(
      en: "Passed to a force that has no record of it",
      cy: "Trosglwyddwyd i heddlu heb gofnod ohono"),
    explanation: Words(
      en: """
        N200/06 closes the incident because another force takes the case. Where that one has no \
        record of it, nobody investigates.
        """,
      cy: """
        Mae N200/06 yn cau'r digwyddiad am fod heddlu arall yn cymryd yr achos. Lle nad oes gan \
        hwnnw gofnod ohono, nid oes neb yn ymchwilio.
        """),
    message: Words(
      en: "the case was passed to a force whose records in this run do not have its NRM reference",
      cy: """
        trosglwyddwyd yr achos i heddlu nad oes gan ei gofnodion yn y rhediad hwn ei gyfeirnod NRM
        """),
    fix: Words(
      en:
        "Ask the force that took the case for its reference, and whether its drop covers the time.",
      cy: """
        Gofynnwch i'r heddlu a gymerodd yr achos am ei gyfeirnod, ac a yw ei ddata'n cwmpasu'r \
        cyfnod.
        """),
    authority: .statements(.incidentCodesOfN200),
    effective: .incidentCodes, kinds: [.referral, .crimeRecord],
    needs: [.nrmReference], silentWithout: [.nrmReference],
    examples: [
      .flags(
        "the other force has other cases",
        files: [
          ExampleFile("gwent-police", name: "a/a.csv", [passed("2019-06-01")]),
          ExampleFile(
            "south-wales-police", name: "b/b.csv",
            [ExampleRecord(.referral, [.referredOn: "2019-06-04", .nrmReference: "NRM4711"])]),
        ]),
      .passes(
        "received",
        files: [
          ExampleFile("gwent-police", name: "a/a.csv", [passed("2023-11-02")]),
          ExampleFile(
            "south-wales-police", name: "b/b.csv",
            [
              ExampleRecord(
                .crimeRecord,
                [
                  .crimeRecordedOn: "2023-11-09", .nrmReference: "nrm 1234",
                  .recordingForce: "south-wales",
                ])
            ]),
        ]),
      .passes(
        "the other force sent nothing",
        files: [ExampleFile("gwent-police", name: "a/a.csv", [passed("2023-11-02")])]),
      .passes(
        "the day before the codes",
        files: [
          ExampleFile("gwent-police", name: "a/a.csv", [passed("2019-05-31")]),
          ExampleFile(
            "south-wales-police", name: "b/b.csv",
            [ExampleRecord(.referral, [.referredOn: "2019-06-04", .nrmReference: "NRM4711"])]),
        ]),
    ],
    comparing: DatasetCheck(.unanswered, among: .everywhere, field: .transferredToForce) {
      record, circumstances, entries in
      if let force = record.code(.transferredToForce),
        record.code(.incidentCode) == .passedToOtherForce
      {
        let key = record.withText(.nrmReference) { hash(of: $0) } ?? 0
        if key != 0 { entries.add(.asks(key, of: hash(of: force.description))) }
      } else if let force = hashOfForce(record, circumstances) {
        entries.add(.answers(record.withText(.nrmReference) { hash(of: $0) } ?? 0, as: force))
      }
    })
}

private func passed(_ day: String) -> ExampleRecord {
  ExampleRecord(
    .referral,
    [
      .referredOn: day, .nrmReference: "NRM1234", .incidentCode: "N200/06",
      .transferredToForce: "south-wales",
    ])
}

/// The force that has the record: the one that recorded the crime, else the one that sent it.
private func hashOfForce(_ record: CanonicalRecord, _ circumstances: Circumstances) -> UInt64? {
  record.code(.recordingForce).map { hash(of: $0.description) } ?? circumstances.hashOfSendingForce
}

private func hash(of force: String) -> UInt64 { StableHash.of(force.utf8) }

private func hash(of reference: Span<UInt8>) -> UInt64 {
  StableHash.of(reference, keeping: \.isLetterOrDigit)
}
