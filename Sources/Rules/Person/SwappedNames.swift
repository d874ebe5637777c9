import CanonicalModel
import Records

extension Rule {
  /// What one record has for the family name, another has for the given names.
  ///
  /// Both names and the day of birth have to be the same. Births on 1 January are left out: they are
  /// estimates, and where names like Ahmed and Mohammed stand in either place, two people may share
  /// all three. Reports take no part, for nobody is recognised in them. Capitals of a family name
  /// and bare initials are the manner of a system, and its profile deals with them.
  static let swappedNames = Rule(
    RuleID(.person, 12), .warning, level: .crossPartner,
    title: Words(
      en: "Family and given names the other way round", cy: "Cyfenw ac enwau cyntaf o chwith"),
    explanation: Words(
      en: """
        Records of two partners have the same names and the same day of birth, but what is the family name \
        in one is a given name in the other. They are hard to recognise as one person.
        """,
      cy: """
        Mae gan gofnodion dau bartner yr un enwau a'r un diwrnod geni, ond mae cyfenw'r naill yn enw cyntaf \
        yn y llall. Anodd yw eu hadnabod fel un person.
        """),
    message: Words(
      en: "family and given names stand the other way round than in another partner's record",
      cy: "mae'r cyfenw a'r enwau cyntaf o chwith o'u cymharu â chofnod partner arall"),
    fix: Words(
      en: "Find out which is the family name, and correct the record that has it wrong.",
      cy: "Canfyddwch p'un yw'r cyfenw, a chywirwch y cofnod sydd â'r drefn anghywir."),
    authority: .statements(.namesStandInEitherOrder),
    kinds: [.referral, .encounter, .supportContact, .maracCase],
    needs: [.familyName, .givenNames, .dateOfBirth],
    silentWithout: [.familyName, .givenNames, .dateOfBirth],
    examples: [
      .flags(
        "the other way round at another partner",
        files: two(("Nguyen", "Minh", "1995-04-05"), ("MINH", "Nguyễn", "1995-04-05"))),
      .passes(
        "the same order",
        files: two(("Nguyen", "Minh", "1995-04-05"), ("Nguyen", "Minh", "1995-04-05"))
      ),
      .passes(
        "born on 1 January",
        files: two(("Ahmed", "Mohammed", "1995-01-01"), ("Mohammed", "Ahmed", "1995-01-01"))),
      .passes(
        "another day of birth",
        files: two(("Nguyen", "Minh", "1995-04-05"), ("Minh", "Nguyen", "1995-04-06"))),
      .passes(
        "only the year of birth",
        files: two(("Nguyen", "Minh", "1995"), ("Minh", "Nguyen", "1995"))),
      .passes(
        "a name that was withheld",
        files: two(("Nguyen", "?redacted", "1995-04-05"), ("?redacted", "Nguyen", "1995-04-05"))),
      .passes(
        "a report",
        files: two(
          ("Nguyen", "Minh", "1995-04-05"), ("Minh", "Nguyen", "1995-04-05"), route: "dtn")),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, among: .crossPartner, field: .familyName,
      collect: { record, _, entries in
        guard !record.isDutyToNotify, record.birthDate?.isFirstOfJanuary == false else { return }
        let (family, given) = (record.nameHash(.familyName), record.nameHash(.givenNames))
        let birth = record.birthHash
        guard family != 0, given != 0, birth != 0 else { return }
        let key = StableHash.of(birth, min(family, given), max(family, given))
        entries.add(key: key, facts: FactHashes(family))
      }))
}

/// A record of a force's and one of a charity's: family name, given names, birth.
private func two(
  _ first: (String, String, String), _ second: (String, String, String), route: String = "nrm"
) -> [ExampleFile] {
  let partners = [("gwent-police", first, "nrm"), ("bawso", second, route)]
  return partners.map { partner, person, route in
    ExampleFile(
      partner,
      [
        ExampleRecord(
          .referral,
          [
            .route: route, .familyName: person.0, .givenNames: person.1, .dateOfBirth: person.2,
          ])
      ])
  }
}
