import CanonicalModel
import Records

extension Rule {
  /// A birth date or a number tells who somebody is as surely as a name does.
  ///
  /// The form asks no adult in a report for these; it asks those who co-operate how to reach them.
  static let identifierInDutyToNotify = Rule(
    RuleID(.consent, 5), .warning,
    title: Words(
      en: "Identifying detail in a duty to notify report",
      cy: "Manylyn adnabod mewn adroddiad dyletswydd i hysbysu"),
    explanation: Words(
      en: """
        A report must not make it possible to find out who the person is. The form does not ask \
        for these details in a report.
        """,
      cy: """
        Rhaid i adroddiad beidio â'i gwneud yn bosibl canfod pwy yw'r person. Nid yw'r ffurflen \
        yn gofyn am y manylion hyn mewn adroddiad.
        """),
    message: Words(
      en: "a duty to notify report holds the person's {field}",
      cy: "mae adroddiad dyletswydd i hysbysu yn dal {field} y person"),
    fix: Words(
      en: "Delete the detail, unless the person agreed to its being shared.",
      cy: "Dilëwch y manylyn, oni bai bod y person wedi cytuno i'w rannu."),
    authority: .statements(.reportNamesNobody, .cooperationAddsAName),
    effective: .dutyToNotify, needs: [.route],
    silentWithout: [.route], silentUnless: .dutyToNotify,
    examples: [
      .flags(
        "a birth date on the first day of the duty",
        [.route: "dtn", .referredOn: "2015-11-01", .dateOfBirth: "1990-05-17"]),
      .flags(
        "a number, though the person co-operates",
        [
          .route: "dtn", .referredOn: "2024-03-01", .passportNumber: "000000000",
          .cooperatesWithAuthorities: "yes",
        ]),
      .flags(
        "a phone number", [.route: "dtn", .referredOn: "2024-03-01", .phone: "01632 960000"]),
      .passes(
        "before the duty",
        [.route: "dtn", .referredOn: "2015-10-31", .dateOfBirth: "1990-05-17"]),
      .passes(
        "a phone number of somebody who co-operates",
        [
          .route: "dtn", .referredOn: "2024-03-01", .phone: "01632 960000",
          .cooperatesWithAuthorities: "yes",
        ]),
      .passes(
        "a withheld birth date",
        [.route: "dtn", .referredOn: "2024-03-01", .dateOfBirth: "?redacted"]),
      .passes(
        "a referral", [.route: "nrm", .referredOn: "2024-03-01", .dateOfBirth: "1990-05-17"]),
    ],
    check: { record, _, flags in
      guard record.isDutyToNotify, !record.countsAsChild else { return }
      var details: [CanonicalField] = []
      for field in identifiers where record.isStated(field) { details.append(field) }
      if record.code(.cooperatesWithAuthorities) != .yes {
        for field in contacts where record.isStated(field) { details.append(field) }
      }
      guard let first = details.first else { return }
      flags.flag(
        first, related: Array(details.dropFirst()),
        ["field": .field(first.name, label: first.definition.label)])
    })
}

private let identifiers: [CanonicalField] = [
  .dateOfBirth, .pncID, .croNumber, .nationalInsuranceNumber, .nhsNumber, .passportNumber,
  .homeOfficeReference,
]
private let contacts: [CanonicalField] = [.phone, .email, .address, .postcode]
