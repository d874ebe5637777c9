import CanonicalModel
import Records

extension Rule {
  /// Births agree where day and month are swapped, and one that is put on 1 January, or that is not
  /// known to the day, says nothing: a mistyped birth is a conflict of one person's and has other
  /// findings. All partners are compared, because the number was given to one person, whoever holds
  /// it. Only a warning: no source that was read says it.
  static let identifierSharedByPersons = Rule(
    RuleID(.identifiers, 9), .warning,
    title: Words(
      en: "Identifier shared by people who cannot be one",
      cy: "Dynodydd a rennir gan bobl na allant fod yr un person"),
    explanation: Words(
      en: """
        A PNC id, a CRO number, an NHS number and a National Insurance number belong to one person. \
        Two people under one number would be merged into one.
        """,
      cy: """
        Mae rhif PNC, rhif CRO, rhif GIG a rhif Yswiriant Gwladol yn perthyn i un person. Byddai dau \
        berson o dan un rhif yn cael eu cyfuno'n un.
        """),
    message: Words(
      en: "the identifier stands on another record with another birth or gender",
      cy: "mae'r dynodydd ar gofnod arall â genedigaeth neu rywedd gwahanol"),
    fix: Words(
      en: """
        Find out whose number it is. If both are one person, correct the birth or the gender.
        """,
      cy: """
        Canfyddwch rhif pwy ydyw. Os yr un person yw'r ddau, cywirwch yr enedigaeth neu'r rhywedd.
        """),
    authority: .statements(.identifierIsOnePersons),
    kinds: RecordKind.withPerson, needs: [],
    examples: [
      .flags(
        "one PNC id in two layouts, born on two days",
        [
          ExampleRecord(.referral, [.pncID: "1981/0000034U", .dateOfBirth: "1962-04-05"]),
          ExampleRecord(.referral, [.pncID: "81/34U", .dateOfBirth: "1960-08-12"]),
        ]),
      .flags(
        "one NHS number, a woman and a man",
        [
          ExampleRecord(.encounter, [.nhsNumber: "943 476 5919", .gender: "female"]),
          ExampleRecord(.supportContact, [.nhsNumber: "9434765919", .gender: "male"]),
        ]),
      .flags(
        "one National Insurance number with and without its suffix",
        [
          ExampleRecord(
            .referral, [.nationalInsuranceNumber: "JG 10 37 59 A", .dateOfBirth: "1990-02-03"]),
          ExampleRecord(
            .referral, [.nationalInsuranceNumber: "JG103759", .dateOfBirth: "1991-03-02"]),
        ]),
      .passes(
        "the same person",
        [
          ExampleRecord(
            .referral, [.pncID: "1981/0000034U", .dateOfBirth: "1962-04-05", .gender: "female"]),
          ExampleRecord(
            .crimeRecord, [.pncID: "81/34U", .dateOfBirth: "1962-04-05", .gender: "female"]),
        ]),
      .passes(
        "day and month swapped",
        [
          ExampleRecord(.referral, [.croNumber: "065656/91H", .dateOfBirth: "1962-04-05"]),
          ExampleRecord(.referral, [.croNumber: "65656/91H", .dateOfBirth: "1962-05-04"]),
        ]),
      .passes(
        "a birth that is a year, or put on 1 January",
        [
          ExampleRecord(.referral, [.pncID: "1981/0000034U", .dateOfBirth: "1962-04-05"]),
          ExampleRecord(.referral, [.pncID: "81/34U", .dateOfBirth: "1960"]),
          ExampleRecord(.referral, [.pncID: "81/34U", .dateOfBirth: "1961-01-01"]),
        ]),
      .passes(
        "a birth that is withheld",
        [
          ExampleRecord(.referral, [.pncID: "1981/0000034U", .dateOfBirth: "1962-04-05"]),
          ExampleRecord(.referral, [.pncID: "81/34U", .dateOfBirth: "?redacted"]),
        ]),
      .passes(
        "a number that cannot be right, which has a finding of its own",
        [
          ExampleRecord(.referral, [.pncID: "1981/0000034X", .dateOfBirth: "1962-04-05"]),
          ExampleRecord(.referral, [.pncID: "1981/0000034X", .dateOfBirth: "1960-08-12"]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, among: .everywhere, field: .pncID
    ) { record, _, entries in
      guard PersonIdentifiers.fields.contains(where: { record.isStated($0) }) else { return }
      let facts = FactHashes(record.steadyBirthFact, record.genderFact)
      if facts.isEmpty { return }
      for field in PersonIdentifiers.fields where record.isStated(field) {
        entries.add(key: PersonIdentifiers.hash(of: field, in: record), facts: facts, at: field)
      }
    })
}

extension CanonicalRecord {
  /// The hash of female or male; 0 for anything else.
  var genderFact: UInt64 {
    switch code(.gender) {
    case "female"?: StableHash.of(number: 1)
    case "male"?: StableHash.of(number: 2)
    default: 0
    }
  }

  /// The hash of a birth that is known to the day, the same if day and month are swapped; 0 for 1
  /// January, which stands for a year.
  fileprivate var steadyBirthFact: UInt64 {
    guard let birth = birthDate, !birth.isFirstOfJanuary, let day = birth.exported.day
    else { return 0 }
    let parts = day.parts
    let (low, high) = (min(parts.month, parts.day), max(parts.month, parts.day))
    return StableHash.of(number: (parts.year * 100 + low) * 100 + high)
  }
}
