import CanonicalModel
import Records

extension Rule {
  /// Fields are left empty, and the story tells all the same.
  ///
  /// An error only for the person's own name where co-operation is refused. Whose a number or a phone
  /// is cannot be told from a text: it may be an exploiter's or a colleague's, so they are warnings;
  /// and with co-operation the form itself asks for a name and a contact. What the text says stays in
  /// it: the finding tells only what sort of detail was met.
  static let tellingTextInDutyToNotify = Rule(
    RuleID(.consent, 6), .error,
    title: Words(
      en: "Text in a duty to notify report that tells who somebody is",
      cy: "Testun mewn adroddiad dyletswydd i hysbysu sy'n dweud pwy yw rhywun"),
    explanation: Words(
      en: """
        A report about an adult who does not agree must not tell who the person is. A name, a \
        number or an address in the story does so as surely as one in its own field.
        """,
      cy: """
        Rhaid i adroddiad am oedolyn nad yw'n cytuno beidio â dweud pwy yw'r person. Mae enw, rhif \
        neu gyfeiriad yn y stori yn gwneud hynny mor sicr ag un yn ei faes ei hun.
        """),
    message: Words(
      en: "the {field} of a duty to notify report holds {detail}",
      cy: "mae'r {field} mewn adroddiad dyletswydd i hysbysu yn dal {detail}"),
    fix: Words(
      en: "Take the detail out of the text, unless it can lead nobody to the person.",
      cy: "Tynnwch y manylyn o'r testun, oni bai na all arwain neb at y person."),
    authority: .statements(.reportNamesNobody, .cooperationAddsAName),
    effective: .dutyToNotify, needs: [.route],
    silentWithout: [.route], silentUnless: .dutyToNotify,
    examples: [
      .flags(
        "the person's name, on the first day of the duty",
        [
          .route: "dtn", .referredOn: "2015-11-01", .cooperatesWithAuthorities: "no",
          .givenNames: "Sample", .familyName: "Example",
          .narrative: "Sample Example said that the work had not been paid.",
        ]),
      .flags(
        "a mobile phone",
        [
          .route: "dtn", .referredOn: "2024-03-01",
          .refusalReason: "Does not want to; can be called on 07700 900123.",
        ]),
      .flags(
        "a whole postcode",
        [
          .route: "dtn", .referredOn: "2024-03-01",
          .livingConditions: "Eight people to a room at 1 Example Street, ZE1 0AA.",
        ]),
      .flags(
        "a reference, though the person co-operates",
        [
          .route: "dtn", .referredOn: "2024-03-01", .cooperatesWithAuthorities: "yes",
          .narrative: "See also NRM ref 1234567.",
        ]),
      .passes(
        "before the duty",
        [
          .route: "dtn", .referredOn: "2015-10-31",
          .refusalReason: "Does not want to; can be called on 07700 900123.",
        ]),
      .passes(
        "a name, and the person co-operates",
        [
          .route: "dtn", .referredOn: "2024-03-01", .cooperatesWithAuthorities: "yes",
          .givenNames: "Sample", .familyName: "Example",
          .narrative: "Sample Example said that the work had not been paid.",
        ]),
      .passes(
        "dates, prices, logs and the front half of a postcode",
        [
          .route: "dtn", .referredOn: "2024-03-01",
          .narrative: """
          On 07-12-2023 10:15 (log 0456 of 07/12/2023) in CF10, paid 1,200 a month for 01 02 2023 \
          to 03 04 2023, aged 25.
          """,
        ]),
      .passes(
        "an officer's email",
        [
          .route: "dtn", .referredOn: "2024-03-01",
          .narrative: "Contact msu@gwent.police.uk for the log.",
        ]),
      .passes(
        "an exploiter's phone",
        [
          .route: "dtn", .referredOn: "2024-03-01",
          .exploiterDetails: "Known as Boss, uses 07700 900123 and a van.",
        ]),
      .passes(
        "a text that was withheld",
        [.route: "dtn", .referredOn: "2024-03-01", .narrative: "?redacted"]),
      .passes(
        "a referral",
        [.route: "nrm", .referredOn: "2024-03-01", .narrative: "Call 07700 900123."]),
    ],
    check: { record, _, flags in
      guard record.isDutyToNotify, !record.countsAsChild else { return }
      let answer = record.code(.cooperatesWithAuthorities)
      let isAgreed = answer == .yes
      for field in storyFields where record.isStated(field) {
        var found = record.withText(field) { TellingDetails(in: $0) } ?? []
        if isAgreed { found.formIntersection(.numbers) }
        if !isAgreed, record.withText(field, record.namesPerson) == true { found.insert(.name) }
        flag(found, in: field, as: answer == .no ? nil : .warning, &flags)
      }
      guard !isAgreed, record.withText(.exploiterDetails, record.namesPerson) == true else {
        return
      }
      flag(.name, in: .exploiterDetails, as: answer == .no ? nil : .warning, &flags)
    })
}

/// Only a name may be as grave as the rule.
private func flag(
  _ found: TellingDetails, in field: CanonicalField, as severity: Severity?, _ flags: inout Flags
) {
  if found.isEmpty { return }
  for detail in TellingDetails.all where found.contains(detail.kind) {
    flags.flag(
      field, related: [.cooperatesWithAuthorities],
      [
        "field": .field(field.name, label: field.definition.label),
        "detail": .term(detail.words),
      ], as: detail.kind == .name ? severity : .warning)
  }
}

/// Texts that tell what happened to the person. What is said of exploiters may well hold their phones,
/// vehicles and numbers, and is looked through for the person's name alone.
private let storyFields: [CanonicalField] = [
  .narrative, .refusalReason, .otherExploitation, .exploitationPeriod, .howItStarted,
  .requiredWork, .livingConditions, .treatment, .journey, .keptInSituationBy, .whyTheyLeft,
  .whyReportedNow, .interviewDetails, .professionalInsight, .birthplace, .familyBackground,
  .education, .employmentHistory,
]
