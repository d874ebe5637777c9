import CanonicalModel
import Records

extension Rule {
  /// The same row twice: same reference, same days, same decisions, in one file. A referral that an
  /// export tells in several rows, one for each type or decision, differs in some of them; one that
  /// comes again in a later file is an update.
  static let referralTwiceInFile = Rule(
    RuleID(.identifiers, 17), .info,
    title: Words(
      en: "Referral that stands twice in a file", cy: "Atgyfeiriad ddwywaith mewn ffeil"),
    explanation: Words(
      en: """
        The row repeats one above it in all that tells of the case. Counts and shares made of the \
        file count the person twice.
        """,
      cy: """
        Mae'r rhes yn ailadrodd un uwch ei phen ym mhopeth sy'n sôn am yr achos. Mae cyfrifon a \
        chyfrannau o'r ffeil yn cyfrif y person ddwywaith.
        """),
    message: Words(
      en: "the same referral stands further up in the file",
      cy: "mae'r un atgyfeiriad yn uwch i fyny yn y ffeil"),
    fix: Words(
      en: "Take out one of the rows, and look why the export has written it twice.",
      cy: "Tynnwch un o'r rhesi, ac edrychwch pam yr ysgrifennodd yr allforiad hi ddwywaith."),
    authority: .statements(.nationalDataHadDuplicates),
    needs: [.nrmReference], silentWithout: [.nrmReference, .referredOn],
    examples: [
      .flags(
        "one row twice",
        [
          ExampleRecord(.referral, [.nrmReference: "NRM 1234", .referredOn: "2023-03-01"]),
          ExampleRecord(.referral, [.nrmReference: "nrm-1234", .referredOn: "2023-03-01"]),
        ]),
      .passes(
        "a row for each type",
        [
          ExampleRecord(
            .referral,
            [
              .nrmReference: "NRM 1234", .referredOn: "2023-03-01",
              .exploitationTypes: "sexual.prostitution",
            ]),
          ExampleRecord(
            .referral,
            [
              .nrmReference: "NRM 1234", .referredOn: "2023-03-01",
              .exploitationTypes: "labour.wages-taken",
            ]),
        ]),
      .passes(
        "another day",
        [
          ExampleRecord(.referral, [.nrmReference: "NRM 1234", .referredOn: "2023-03-01"]),
          ExampleRecord(.referral, [.nrmReference: "NRM 1234", .referredOn: "2023-05-01"]),
        ]),
      .passes(
        "two references",
        [
          ExampleRecord(.referral, [.nrmReference: "NRM 1234", .referredOn: "2023-03-01"]),
          ExampleRecord(.referral, [.nrmReference: "NRM 1235", .referredOn: "2023-03-01"]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { first, later in !first.differs(from: later) }, field: .nrmReference
    ) { record, circumstances, entries in
      let reference = record.withText(.nrmReference, hashOfReference) ?? 0
      if reference == 0 { return }
      var entry = DatasetEntry(key: reference, facts: FactHashes(record.hashOfCase))
      entry.room = StableHash.of(number: circumstances.file + 1)
      entries.add(entry)
    })
}

extension CanonicalRecord {
  /// The hash of what a row tells of the case and of the person, as far as it is days and codes.
  fileprivate var hashOfCase: UInt64 {
    var hash = StableHash.of(number: values.count)
    for value in values {
      let field = UInt64(value.field.rawValue)
      switch value.content {
      case .date(let date):
        hash = StableHash.of(
          hash, field &* 0x1_0000_0000 &+ UInt64(bitPattern: Int64(date.earliest.dayNumber)))
      case .code(let code):
        hash = StableHash.of(hash, field, UInt64(bitPattern: Int64(code.mixed)))
      case .integer(let number):
        hash = StableHash.of(hash, field, UInt64(bitPattern: Int64(number)))
      case .text, .missing, .unreadable: break
      }
    }
    return hash
  }
}
