import CanonicalModel
import Records

extension Rule {
  /// A file that says it names nobody, and a record that does.
  ///
  /// A warning, not an error: the law was not read again. Birth dates, postcodes, initials and the
  /// references of cases tell somebody only together with more, and are left out.
  static let identifierUnderPseudonym = Rule(
    RuleID(.privacy, 1), .warning,
    title: Words(
      en: "Name or number in pseudonymised data", cy: "Enw neu rif mewn data a ffugenwyd"),
    explanation: Words(
      en: """
        The partner says that nobody can be told from these data, so they may be handled with less \
        care. A name, a number or an address tells who somebody is.
        """,
      cy: """
        Mae'r partner yn dweud na ellir adnabod neb o'r data hyn, felly efallai y cânt eu trin â \
        llai o ofal. Mae enw, rhif neu gyfeiriad yn dweud pwy yw rhywun.
        """),
    message: Words(
      en: "the data are said to be pseudonymised, but hold the person's {field}",
      cy: "dywedir bod y data wedi'u ffugenwi, ond maent yn dal {field} y person"),
    fix: Words(
      en: "Take the detail out and send again, or say that the data are not pseudonymised.",
      cy: "Tynnwch y manylyn allan ac anfonwch eto, neu dywedwch nad yw'r data wedi'u ffugenwi."),
    authority: .statements(.pseudonymsHideThePerson),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags(
        "a name in a record that says so", [.isPseudonymised: "yes", .familyName: "Example"]),
      .flags(
        "a phone number in a drop that says so",
        files: [
          ExampleFile(
            "bawso", drop: pseudonymisedDrop,
            [ExampleRecord(.supportContact, [.pseudonym: "K7", .phone: "01632 960000"])])
        ]),
      .passes(
        "a pseudonym, a birth date, initials",
        [
          .isPseudonymised: "yes", .pseudonym: "K7", .dateOfBirth: "1990-05-17", .initials: "S E",
        ]),
      .passes("not pseudonymised", [.isPseudonymised: "no", .familyName: "Example"]),
      .passes("nothing is said", [.familyName: "Example"]),
      .passes("a name that was withheld", [.isPseudonymised: "yes", .familyName: "?redacted"]),
      .passes(
        "a word in place of a name", [.isPseudonymised: "yes", .familyName: "Unknown"]),
    ],
    check: { record, circumstances, flags in
      guard circumstances.drop?.isPseudonymised == true || record.code(.isPseudonymised) == .yes
      else { return }
      var told: [CanonicalField] = []
      for field in nameFields + [.aliases]
      where record.withText(field, isPlaceholderName) == false { told.append(field) }
      for field in directIdentifiers where record.isStated(field) { told.append(field) }
      guard let first = told.first else { return }
      flags.flag(
        first, related: Array(told.dropFirst()),
        ["field": .field(first.name, label: first.definition.label)])
    })
}

private let directIdentifiers: [CanonicalField] = [
  .pncID, .croNumber, .nationalInsuranceNumber, .nhsNumber, .passportNumber,
  .homeOfficeReference, .phone, .email, .address, .uprn,
]

private let pseudonymisedDrop: DropFacts = {
  var facts = DropFacts()
  facts.isPseudonymised = true
  return facts
}()
