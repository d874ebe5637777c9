import CanonicalModel
import Records

extension Rule {
  /// Both records bear the national reference of one report, so that they speak of one person. A
  /// reference of a crime or an operation stands for several, and says nothing of who is named. The
  /// law speaks of the notification; that intelligence must not undo it is remembered.
  static let intelligenceNamesReportedPerson = Rule(
    RuleID(.intelligence, 12), .warning, level: .dataset,
    title: Words(
      en: "Intelligence names a person reported without consent",
      cy: "Cudd-wybodaeth yn enwi person yr adroddwyd amdano heb gydsyniad"),
    explanation: Words(
      en: """
        A duty to notify report does not say who the person is, and an intelligence report with the \
        same reference does. Together they undo the person's refusal.
        """,
      cy: """
        Nid yw adroddiad dyletswydd i hysbysu yn dweud pwy yw'r person, ac mae adroddiad \
        cudd-wybodaeth â'r un cyfeirnod yn dweud. Gyda'i gilydd maent yn dadwneud gwrthodiad y \
        person.
        """),
    message: Words(
      en: "one reference stands on a duty to notify report and on intelligence with a name",
      cy: "mae un cyfeirnod ar adroddiad dyletswydd i hysbysu ac ar gudd-wybodaeth ag enw"),
    fix: Words(
      en: "Take the reference or the name out of the intelligence report before it is shared.",
      cy: "Tynnwch y cyfeirnod neu'r enw o'r adroddiad cudd-wybodaeth cyn ei rannu."),
    authority: .statements(.reportNamesNobody),
    kinds: [.referral, .intelligenceReport], needs: [.nrmReference],
    silentWithout: [.nrmReference],
    examples: [
      .flags(
        "a report of an adult, and intelligence with a name",
        [
          ExampleRecord(.referral, [.route: "dtn", .nrmReference: "DTN 1234"]),
          ExampleRecord(
            .intelligenceReport, [.nrmReference: "dtn-1234", .familyName: "Example"]),
        ]),
      .passes(
        "intelligence without a name",
        [
          ExampleRecord(.referral, [.route: "dtn", .nrmReference: "DTN 1234"]),
          ExampleRecord(
            .intelligenceReport, [.nrmReference: "DTN 1234", .familyName: "?redacted"]),
        ]),
      .passes(
        "the person co-operates, and may be named",
        [
          ExampleRecord(
            .referral,
            [.route: "dtn", .nrmReference: "DTN 1234", .cooperatesWithAuthorities: "yes"]),
          ExampleRecord(
            .intelligenceReport, [.nrmReference: "DTN 1234", .familyName: "Example"]),
        ]),
      .passes(
        "a referral with consent",
        [
          ExampleRecord(.referral, [.route: "nrm", .nrmReference: "NRM 1234"]),
          ExampleRecord(
            .intelligenceReport, [.nrmReference: "NRM 1234", .familyName: "Example"]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, among: .everywhere, field: .nrmReference
    ) { record, _, entries in
      guard let side = record.sideOfReport else { return }
      let key = record.withText(.nrmReference) { StableHash.of($0, keeping: \.isLetterOrDigit) }
      entries.add(key: key ?? 0, facts: FactHashes(StableHash.of(number: side)))
    })
}

extension CanonicalRecord {
  /// 1 for a report that names nobody by the person's will, 2 for intelligence that names somebody.
  fileprivate var sideOfReport: Int? {
    if kind == .referral {
      return isDutyToNotify && code(.cooperatesWithAuthorities) != .yes ? 1 : nil
    }
    for field in [CanonicalField].personNames
    where withText(field, isPlaceholderName) == false { return 2 }
    return nil
  }
}

extension [CanonicalField] {
  fileprivate static let personNames: [CanonicalField] = [
    .fullName, .givenNames, .familyName, .aliases,
  ]
}
