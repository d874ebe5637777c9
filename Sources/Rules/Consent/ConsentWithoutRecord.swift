import CanonicalModel
import Records

extension Rule {
  /// Consent was given, but nothing shows when or how.
  ///
  /// A warning where both are missing and a note where one is: that they are to be written down is
  /// known from practice. An interpreter who is needed and whose language is missing has its own rule
  /// (`interpreterWithoutLanguage`).
  static let consentWithoutRecord = Rule(
    RuleID(.consent, 2), .warning,
    title: Words(
      en: "Consent without its day or manner", cy: "Cydsyniad heb ei ddiwrnod na'i ddull"),
    explanation: Words(
      en: """
        An adult's consent is explicit. Without the day and the manner nobody can show later that \
        it was given.
        """,
      cy: """
        Mae cydsyniad oedolyn yn benodol. Heb y diwrnod a'r dull ni all neb ddangos yn ddiweddarach \
        iddo gael ei roi.
        """),
    message: Words(
      en: "an adult consents to referral, and what is missing is {missing}",
      cy: "mae oedolyn yn cydsynio i atgyfeirio, a'r hyn sydd ar goll yw {missing}"),
    fix: Words(
      en: "Send when and how the person consented.",
      cy: "Anfonwch pryd a sut y cydsyniodd y person."),
    authority: .statements(.consentIsWrittenDown, .adultConsents),
    needs: [.consentsToReferral, .consentedOn, .consentMethod],
    silentWithout: [.route, .ageGroupAtReferral, .consentsToReferral],
    silentUnless: StatedCode(field: .consentsToReferral, code: .yes),
    examples: [
      .flags(
        "neither",
        [.route: "nrm", .ageGroupAtReferral: "adult", .consentsToReferral: "yes"]),
      .flags(
        "no manner",
        [
          .route: "nrm", .ageGroupAtReferral: "adult", .consentsToReferral: "yes",
          .consentedOn: "2024-03-01",
        ]),
      .passes(
        "both",
        [
          .route: "nrm", .ageGroupAtReferral: "adult", .consentsToReferral: "yes",
          .consentedOn: "2024-03-01", .consentMethod: "In writing",
        ]),
      .passes(
        "withheld",
        [
          .route: "nrm", .ageGroupAtReferral: "adult", .consentsToReferral: "yes",
          .consentedOn: "?redacted", .consentMethod: "?redacted",
        ]),
      .passes(
        "a child is not asked",
        [.route: "nrm", .ageGroupAtReferral: "child", .consentsToReferral: "yes"]),
      .passes(
        "no consent", [.route: "nrm", .ageGroupAtReferral: "adult", .consentsToReferral: "no"]),
    ],
    check: { record, _, flags in
      guard record.code(.consentsToReferral) == .yes, record.isReferralToNRM, record.isAdult
      else { return }
      switch (record.lacks(.consentedOn), record.lacks(.consentMethod)) {
      case (true, true):
        flags.flag(
          .consentsToReferral, related: [.consentedOn, .consentMethod], ["missing": .term(both)])
      case (true, false):
        flags.flag(
          .consentsToReferral, related: [.consentedOn], ["missing": .term(day)], as: .info)
      case (false, true):
        flags.flag(
          .consentsToReferral, related: [.consentMethod], ["missing": .term(manner)], as: .info)
      case (false, false): break
      }
    })
}

private let both = Words(en: "the day and the manner", cy: "y diwrnod a'r dull")
private let day = Words(en: "the day", cy: "y diwrnod")
private let manner = Words(en: "the manner", cy: "y dull")
