import CanonicalModel
import Records

extension Rule {
  /// As `IDN-014` does for one partner. A person of several nationalities takes no part with them:
  /// partners name different ones, and both are right.
  static let personDiffersBetweenPartners = Rule(
    RuleID(.crossPartner, 1), .warning, level: .crossPartner,
    title: Words(
      en: "Partners differ on the person of a case",
      cy: "Partneriaid yn anghytuno am berson mewn achos"),
    explanation: Words(
      en: """
        Two partners send the same NRM reference with another day of birth, sex or nationality. \
        One of them is wrong, or the reference is.
        """,
      cy: """
        Mae dau bartner yn anfon yr un cyfeirnod NRM gyda dyddiad geni, rhyw neu genedligrwydd \
        gwahanol. Mae un ohonynt yn anghywir, neu'r cyfeirnod.
        """),
    message: Words(
      en: "another partner sends this NRM reference with a different person",
      cy: "mae partner arall yn anfon y cyfeirnod NRM hwn gyda pherson gwahanol"),
    fix: Words(
      en: "Compare both with the referral; correct the one that is wrong.",
      cy: "Cymharwch y ddau â'r atgyfeiriad; cywirwch yr un sy'n anghywir."),
    authority: .statements(.referralTellsOfOnePerson),
    kinds: [.referral, .supportContact], needs: [.nrmReference], silentWithout: [.nrmReference],
    examples: [
      .flags(
        "two days of birth", files: pair([.dateOfBirth: "1990-01-02"], [.dateOfBirth: "1991-01-02"])
      ),
      .flags(
        "two nationalities",
        files: pair([.nationalities: "VNM"], [.nationalities: "ALB"])),
      .passes(
        "a year and a day in it",
        files: pair([.dateOfBirth: "1990"], [.dateOfBirth: "1990-01-02"])),
      .passes(
        "a day that mostly stands for its year",
        files: pair([.dateOfBirth: "1990-01-01"], [.dateOfBirth: "1990-01-02"])),
      .passes("the same person", files: pair([.gender: "male"], [.gender: "male"])),
      .passes(
        "a value that was withheld",
        files: pair([.gender: "male"], [.gender: "?redacted"])),
      .passes(
        "one partner, which has a rule of its own",
        [
          ExampleRecord(.referral, [.nrmReference: "NRM 1234", .gender: "male"]),
          ExampleRecord(.referral, [.nrmReference: "NRM 1234", .gender: "female"]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, among: .crossPartner, field: .nrmReference
    ) { record, _, entries in
      let key = record.keyOfCase
      guard key != 0 else { return }
      let facts = FactHashes(record.birthFact, record.sexFact, record.nationalityFact)
      if !facts.isEmpty { entries.add(key: key, facts: facts) }
    })
}

extension CanonicalRecord {
  /// A day alone: a year or a month agrees with many, and 1 January mostly stands for a year.
  fileprivate var birthFact: UInt64 {
    guard let day = birthDate?.exported.day, (day.month, day.day) != (1, 1) else { return 0 }
    return StableHash.of(number: Int(day.dayNumber))
  }

  /// Male or female; what other words mean differs between partners.
  fileprivate var sexFact: UInt64 {
    switch code(.gender) {
    case "female"?: StableHash.of(number: 1)
    case "male"?: StableHash.of(number: 2)
    default: 0
    }
  }

  fileprivate var nationalityFact: UInt64 {
    guard let nationality = code(.nationalities) else { return 0 }
    var count = 0
    forEach(.nationalities) { _ in count += 1 }
    return count == 1 ? StableHash.of(number: nationality.mixed) : 0
  }
}

/// One case in the drops of two partners.
private func pair(
  _ left: KeyValuePairs<CanonicalField, String>, _ right: KeyValuePairs<CanonicalField, String>
) -> [ExampleFile] {
  [
    ExampleFile("gwent-police", [.ofCase(left)]),
    ExampleFile("bawso", [.ofCase(right)]),
  ]
}

extension ExampleRecord {
  /// A record of one case of the examples.
  fileprivate static func ofCase(_ values: KeyValuePairs<CanonicalField, String>) -> ExampleRecord {
    ExampleRecord(.referral, [.nrmReference: "NRM 1234"]).with(values)
  }
}
