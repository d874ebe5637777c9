import CanonicalModel
import Records

extension Rule {
  /// A referral names a crime, and the crimes that the same force sent are without it.
  ///
  /// Asked only of what a police force sent, of referrals whose day is certainly in the period that
  /// their drop says it covers, and where crimes of the same force are in the run. Info: the crime may have been recorded before
  /// that period, or under a class that was left out.
  static let referenceWithoutCrimeRecord = Rule(
    RuleID(.crime, 12), .info, level: .dataset,
    title: Words(
      en: "Crime reference without a crime record",
      cy: "Cyfeirnod trosedd heb gofnod trosedd"),
    explanation: Words(
      en: """
        A referral counts as recorded because it names a crime. Where the force's own crimes are \
        without it, the reference may be of a log, or be misspelt.
        """,
      cy: """
        Mae atgyfeiriad yn cyfrif fel un wedi'i gofnodi am ei fod yn enwi trosedd. Lle nad yw \
        ymhlith troseddau'r heddlu ei hun, gall y cyfeirnod fod yn un digwyddiad, neu'n wallus.
        """),
    message: Words(
      en: "no crime record of the same force has this crime reference",
      cy: "nid oes gan gofnod trosedd o'r un heddlu y cyfeirnod trosedd hwn"),
    fix: Words(
      en: "Look the reference up in the crime system, and send what it finds.",
      cy: "Chwiliwch am y cyfeirnod yn y system droseddau, ac anfonwch yr hyn a geir."),
    authority: .statements(.referralsAreCrimes),
    kinds: [.referral, .crimeRecord], needs: [.crimeReference],
    silentWithout: [.crimeReference],
    examples: [
      .flags(
        "another crime alone",
        files: [
          ExampleFile(
            "gwent-police", name: "a/referrals.csv", drop: quarter,
            [
              ExampleRecord(
                .referral, [.referredOn: "2023-11-02", .crimeReference: "2300326738"])
            ]),
          ExampleFile(
            "gwent-police", name: "a/crimes.csv", drop: quarter,
            [ExampleRecord(.crimeRecord, [.crimeReference: "2300326739"])]),
        ]),
      .passes(
        "the crime is there, spelt with blanks",
        files: [
          ExampleFile(
            "gwent-police", name: "a/referrals.csv", drop: quarter,
            [
              ExampleRecord(
                .referral, [.referredOn: "2023-11-02", .crimeReference: "2300326738"])
            ]),
          ExampleFile(
            "gwent-police", name: "a/crimes.csv", drop: quarter,
            [ExampleRecord(.crimeRecord, [.crimeReference: "23 00326738"])]),
        ]),
      .passes(
        "the crimes of another force",
        files: [
          ExampleFile(
            "gwent-police", name: "a/referrals.csv", drop: quarter,
            [
              ExampleRecord(
                .referral, [.referredOn: "2023-11-02", .crimeReference: "2300326738"])
            ]),
          ExampleFile(
            "south-wales-police", name: "b/crimes.csv",
            [ExampleRecord(.crimeRecord, [.crimeReference: "2300326739"])]),
        ]),
      .passes(
        "a referral of an earlier year",
        files: [
          ExampleFile(
            "gwent-police", name: "a/referrals.csv", drop: quarter,
            [
              ExampleRecord(
                .referral, [.referredOn: "2019-11-02", .crimeReference: "1900326738"])
            ]),
          ExampleFile(
            "gwent-police", name: "a/crimes.csv", drop: quarter,
            [ExampleRecord(.crimeRecord, [.crimeReference: "2300326739"])]),
        ]),
    ],
    comparing: DatasetCheck(
      .unanswered, among: .everywhere, field: .crimeReference, needsSeveralFiles: true
    ) {
      record, circumstances, entries in
      guard let force = circumstances.hashOfSendingForce,
        let key = record.withText(
          .crimeReference, { StableHash.of($0, keeping: \.isLetterOrDigit) }), key != 0
      else { return }
      if record.kind == .crimeRecord {
        entries.add(.answers(key, as: force))
      } else if record.isOfItsDrop(circumstances) {
        entries.add(.asks(key, of: force))
      }
    })
}

extension CanonicalRecord {
  /// Whether its day is certainly in the period that its drop covers.
  fileprivate func isOfItsDrop(_ circumstances: Circumstances) -> Bool {
    guard let period = circumstances.drop?.period, !period.isAlways else { return false }
    return happened(in: period)
  }
}

private let quarter: DropFacts = {
  var drop = DropFacts()
  drop.period = .between("2023-10-01", "2023-12-31")
  return drop
}()
