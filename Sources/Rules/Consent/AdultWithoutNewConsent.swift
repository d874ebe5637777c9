import CanonicalModel
import Records

extension Rule {
  /// A child in the NRM became an adult before the decision, and nothing shows that they were asked.
  ///
  /// An error from the edition of the toolkit that was read (April 2026); how long before that it was
  /// so is not known, and then it is a warning. Consent on or after the eighteenth birthday is enough,
  /// in whichever field it stands.
  static let adultWithoutNewConsent = Rule(
    RuleID(.consent, 18), .error,
    title: Words(
      en: "Turned 18 before the decision, no consent as an adult",
      cy: "Troi'n 18 oed cyn y penderfyniad, dim cydsyniad fel oedolyn"),
    explanation: Words(
      en: """
        Whoever turns 18 before the conclusive grounds decision must consent to stay in the NRM. \
        Without it the case is withdrawn.
        """,
      cy: """
        Rhaid i bwy bynnag sy'n troi'n 18 oed cyn y penderfyniad seiliau terfynol gydsynio i aros \
        yn yr NRM. Heb hynny caiff yr achos ei dynnu'n ôl.
        """),
    message: Words(
      en: """
        the person turned 18 before the decision of {decided}, and no consent as an adult is \
        recorded
        """,
      cy: """
        trodd y person yn 18 oed cyn y penderfyniad ar {decided}, ac ni chofnodir cydsyniad fel \
        oedolyn
        """),
    fix: Words(
      en: "Send when the person consented as an adult, or when the case was withdrawn.",
      cy: "Anfonwch pryd y cydsyniodd y person fel oedolyn, neu pryd y tynnwyd yr achos yn ôl."),
    authority: .statements(.adultConsentsToStay),
    needs: [
      .dateOfBirth, .ageGroupAtReferral, .referredOn, .conclusiveGroundsOn, .consentedAsAdultOn,
    ],
    silentWithout: [.dateOfBirth, .ageGroupAtReferral, .referredOn, .conclusiveGroundsOn],
    silentUnless: StatedCode(field: .ageGroupAtReferral, code: .child),
    examples: [
      .flags("18 the day before the decision", turned18(decidedOn: "2026-05-02")),
      .flags("decided before the toolkit", turned18(decidedOn: "2026-05-02", bornIn: "2006")),
      .passes("18 on the day of the decision", turned18(decidedOn: "2026-05-01")),
      .passes("decided in the month of the birthday", turned18(decidedOn: "2026-05")),
      .passes(
        "consent as an adult", turned18(decidedOn: "2026-05-20", .consentedAsAdultOn, "2026-05-03")),
      .passes(
        "consent on the birthday, in the other field",
        turned18(decidedOn: "2026-05-20", .consentedOn, "2026-05-01")),
      .passes(
        "consent that was withheld",
        turned18(decidedOn: "2026-05-20", .consentedAsAdultOn, "?redacted")),
      .passes("withdrawn", turned18(decidedOn: "2026-05-20", .withdrawnOn, "2026-05-10")),
      .passes("a disputed age", turned18(decidedOn: "2026-05-20", .isAgeDisputed, "yes")),
      .passes(
        "an adult all along",
        [
          .dateOfBirth: "2000-05-01", .ageGroupAtReferral: "adult", .referredOn: "2025-06-01",
          .conclusiveGroundsOn: "2026-05-20",
        ]),
    ],
    check: { record, _, flags in
      guard record.code(.ageGroupAtReferral) == .child, !record.isDutyToNotify,
        let birth = record.birthDate, let decided = record.date(.conclusiveGroundsOn),
        !birth.isCertainlyYounger(than: 18, on: decided.earliest), record.wasReferredAsChild(birth),
        record.lacks(.consentedAsAdultOn), !record.mayHaveDisputedAge, !record.isWithdrawn,
        !record.mayHaveConsentedAsAdult(birth)
      else { return }
      guard let age = birth.age(on: PartialDate(decided.earliest.adding(days: -1))),
        age.lowerBound >= 18
      else {
        if decided.precision != .day || birth.exported.precision != .day { flags.leaveUndecided() }
        return
      }
      flags.flag(
        .conclusiveGroundsOn, related: [.dateOfBirth, .referredOn], ["decided": .date(decided)],
        as: decided.earliest < toolkitEdition ? .warning : nil)
    })
}

/// The edition of the toolkit that was read is of April 2026.
private let toolkitEdition = PartialDate("2026-04-01")?.earliest ?? CivilDate(dayNumber: 0)

extension CanonicalRecord {
  /// Whether the birth says as well that the person was a child then.
  fileprivate func wasReferredAsChild(_ birth: BirthDate) -> Bool {
    guard let referred = date(.referredOn), let age = birth.age(on: referred) else { return false }
    return age.upperBound < 18
  }

  fileprivate var isWithdrawn: Bool {
    holds(.withdrawnOn) && !lacks(.withdrawnOn) || code(.caseStatus) == .withdrawn
      || code(.caseStatus) == .closed
  }

  /// Whether a consent may have been given on or after the eighteenth birthday.
  fileprivate func mayHaveConsentedAsAdult(_ birth: BirthDate) -> Bool {
    guard let consented = date(.consentedOn) else { return false }
    return (birth.age(on: consented)?.upperBound ?? 18) >= 18
  }
}

/// A child who turns 18 on 1 May 2026, or some years before.
private func turned18(
  decidedOn day: String, _ field: CanonicalField = .route, _ value: String = "nrm",
  bornIn year: String = "2008"
) -> KeyValuePairs<CanonicalField, String> {
  [
    .dateOfBirth: year + "-05-01", .ageGroupAtReferral: "child",
    .referredOn: year == "2008" ? "2025-06-01" : "2023-06-01", .conclusiveGroundsOn: day,
    field: value,
  ]
}
