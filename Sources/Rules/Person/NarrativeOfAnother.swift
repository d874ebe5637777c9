import CanonicalModel
import Records

extension Rule {
  /// A narrative that was copied from one person's referral into that of somebody else.
  ///
  /// Several people may be met in one place, and what happened to them may be told in the same
  /// words. So only a narrative that stands for a woman and for a man is looked at, and only if the
  /// day of birth or the family name says as well that they are two. Short texts such as "see
  /// attached" are nobody's.
  static let narrativeOfAnother = Rule(
    RuleID(.person, 25), .warning, level: .dataset,
    title: Words(
      en: "Narrative that is also a different person's",
      cy: "Naratif sydd hefyd yn perthyn i berson arall"),
    explanation: Words(
      en: """
        The same words stand on the record of a person of the other sex. One of them may be \
        judged by what happened to somebody else.
        """,
      cy: """
        Mae'r un geiriau ar gofnod person o'r rhyw arall. Efallai y bernir un ohonynt yn ôl yr hyn \
        a ddigwyddodd i rywun arall.
        """),
    message: Words(
      en: "the same narrative stands on the record of a person of the other sex",
      cy: "mae'r un naratif ar gofnod person o'r rhyw arall"),
    fix: Words(
      en: "Read whose narrative it is, and send for each person what happened to them.",
      cy: "Darllenwch naratif pwy ydyw, ac anfonwch ar gyfer pob person yr hyn a ddigwyddodd iddo."),
    authority: .statements(.referralTellsOfOnePerson),
    needs: [.narrative, .gender], silentWithout: [.narrative, .gender],
    examples: [
      .flags(
        "a brother's and a sister's",
        [
          ExampleRecord(
            .referral, [.gender: "male", .dateOfBirth: "2007-04-05", .narrative: longText]),
          ExampleRecord(
            .referral, [.gender: "female", .dateOfBirth: "2009-08-12", .narrative: longText]),
        ]),
      .passes(
        "two men in one place",
        [
          ExampleRecord(
            .referral, [.gender: "male", .dateOfBirth: "1997-04-05", .narrative: longText]),
          ExampleRecord(
            .referral, [.gender: "male", .dateOfBirth: "1999-08-12", .narrative: longText]),
        ]),
      .passes(
        "one person whose gender was corrected",
        [
          ExampleRecord(
            .referral, [.gender: "male", .dateOfBirth: "2007-04-05", .narrative: longText]),
          ExampleRecord(
            .referral, [.gender: "female", .dateOfBirth: "2007-04-05", .narrative: longText]),
        ]),
      .passes(
        "a short text that says nothing",
        [
          ExampleRecord(
            .referral,
            [.gender: "male", .dateOfBirth: "2007-04-05", .narrative: "See the attached form."]),
          ExampleRecord(
            .referral,
            [.gender: "female", .dateOfBirth: "2009-08-12", .narrative: "See the attached form."]),
        ]),
    ],
    comparing: DatasetCheck(
      field: .narrative,
      entry: { record in
        let gender = record.genderHash
        guard gender != 0, let key = record.withText(.narrative, hashOfNarrative), key != 0
        else { return nil }
        let facts = FactHashes(gender, record.birthHash, record.nameHash(.familyName))
        return DatasetEntry(key: key, facts: facts)
      },
      contradicts: { first, later in
        first.facts.differs(0, from: later.facts)
          && (first.facts.differs(1, from: later.facts)
            || first.facts.differs(2, from: later.facts))
      }))
}

private let longText = """
  They were promised work in a restaurant and a room above it. On arrival their papers were taken, \
  and they worked each day without pay until the police came to the house.
  """

/// The hash of a narrative that is long enough to be about somebody: 100 characters, two sentences;
/// else 0.
private func hashOfNarrative(_ text: Span<UInt8>) -> UInt64 {
  text.count < 100 ? 0 : StableHash.of(text, keeping: { !$0.isBlank })
}
