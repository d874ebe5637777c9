import CanonicalModel
import Records

extension Rule {
  /// A referral is of one person, also within a family, and so is its reference.
  ///
  /// Kept are hashes of the day of birth, of the gender and of the family name. A record that
  /// states none of them takes no part, and one sent again agrees with itself.
  static let referenceSharedByPersons = Rule(
    RuleID(.identifiers, 14), .error,
    title: Words(
      en: "NRM reference shared by several people", cy: "Cyfeirnod NRM a rennir gan sawl person"),
    explanation: Words(
      en: """
        Each person has a referral of their own, even within a family. Two people under one \
        reference are counted as one and may be given each other's decision.
        """,
      cy: """
        Mae gan bob person ei atgyfeiriad ei hun, hyd yn oed o fewn teulu. Cyfrifir dau berson o \
        dan un cyfeirnod fel un a gallant gael penderfyniad ei gilydd.
        """),
    message: Words(
      en: "the NRM reference stands on another record with a different person",
      cy: "mae'r cyfeirnod NRM ar gofnod arall â pherson gwahanol"),
    fix: Words(
      en:
        "Find out whose reference it is. If both are one person, correct the details that differ.",
      cy: """
        Canfyddwch gyfeirnod pwy ydyw. Os yr un person yw'r ddau, cywirwch y manylion sy'n \
        wahanol.
        """),
    authority: .statements(.onePersonOneReferral),
    needs: [.nrmReference],
    examples: [
      .flags(
        "two days of birth under one reference",
        [
          ExampleRecord(.referral, [.nrmReference: "NRM 1234", .dateOfBirth: "2007-04-05"]),
          ExampleRecord(.referral, [.nrmReference: "nrm-1234", .dateOfBirth: "2009-08-12"]),
        ]),
      .passes(
        "the same person sent again",
        [
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM 1234", .dateOfBirth: "2007-04-05", .familyName: "Ap Rhys"]),
          ExampleRecord(
            .referral,
            [.nrmReference: "NRM 1234", .dateOfBirth: "2007-04-05", .familyName: "AP-RHYS"]),
        ]),
      .passes(
        "a record that says nothing of the person",
        [
          ExampleRecord(.referral, [.nrmReference: "NRM 1234", .dateOfBirth: "2007-04-05"]),
          ExampleRecord(.referral, [.nrmReference: "NRM 1234"]),
        ]),
      .passes(
        "a reference each",
        [
          ExampleRecord(.referral, [.nrmReference: "NRM 1234", .dateOfBirth: "2007-04-05"]),
          ExampleRecord(.referral, [.nrmReference: "NRM 1235", .dateOfBirth: "2009-08-12"]),
        ]),
    ],
    comparing: DatasetCheck(
      field: .nrmReference,
      entry: { record in
        guard let key = record.withText(.nrmReference, hashOfReference) else { return nil }
        let facts = record.personFacts
        return facts.isEmpty ? nil : DatasetEntry(key: key, facts: facts)
      },
      contradicts: { $0.differs(from: $1) }))
}

extension CanonicalRecord {
  /// Hashes of what cannot be two things for one person; 0 for what is not certain: a day of birth
  /// that is only a year, a name with letters that systems spell in several ways.
  fileprivate var personFacts: FactHashes {
    FactHashes(birthFact, genderFact, nameFact)
  }

  private var birthFact: UInt64 {
    guard let day = birthDate?.exported.day else { return 0 }
    return StableHash.of(number: Int(day.dayNumber))
  }

  private var nameFact: UInt64 { withText(.familyName, hashOfName) ?? 0 }
}

/// The hash of a reference, however its parts are held together.
func hashOfReference(_ text: Span<UInt8>) -> UInt64 {
  StableHash.of(text, keeping: \.isLetterOrDigit)
}

private func hashOfName(_ name: Span<UInt8>) -> UInt64 {
  guard name.isASCII else {
    // Accents are set aside, however they are written: another system may have dropped them.
    guard let letters = LatinLetters.bare(name.copied) else { return 0 }
    return StableHash.of(letters.span, keeping: \.isLetter)
  }
  // Where a letter was lost, a question mark may be left.
  for index in name.indices where name[index] == UInt8(ascii: "?") { return 0 }
  return StableHash.of(name, keeping: \.isLetter)
}
