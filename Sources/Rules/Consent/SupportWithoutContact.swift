import CanonicalModel
import Records

extension Rule {
  /// Support was asked for, but nothing says how to reach the person.
  ///
  /// The form takes a reason in place of a contact, for which the shared model has no field; so
  /// what the form demands is no more than a warning here.
  static let supportWithoutContact = Rule(
    RuleID(.consent, 14), .warning,
    title: Words(
      en: "Support wanted, no way to reach the person",
      cy: "Eisiau cymorth, ond dim modd cysylltu â'r person"),
    explanation: Words(
      en: "The support provider has to reach the person within days.",
      cy: "Rhaid i'r darparwr cymorth gysylltu â'r person o fewn dyddiau."),
    message: Words(
      en: "an adult wants support, but no phone, email or address is given",
      cy: "mae oedolyn eisiau cymorth, ond ni roddir ffôn, e-bost na chyfeiriad"),
    fix: Words(
      en: "Send the contact from the form, if it does not say why there is none.",
      cy: "Anfonwch y manylion cyswllt o'r ffurflen, os nad yw'n dweud pam nad oes rhai."),
    authority: .statements(.supportNeedsContact), effective: .onlineForm,
    needs: [.wantsSupport, .phone],
    silentWithout: [.wantsSupport, .route, .ageGroupAtReferral],
    examples: [
      .flags(
        "no contact",
        [
          .route: "nrm", .referredOn: "2019-09-01", .ageGroupAtReferral: "adult",
          .wantsSupport: "yes",
        ]),
      .passes(
        "before the form",
        [
          .route: "nrm", .referredOn: "2019-08-31", .ageGroupAtReferral: "adult",
          .wantsSupport: "yes",
        ]),
      .passes(
        "a phone",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult",
          .wantsSupport: "yes", .phone: "01632 960000",
        ]),
      .passes(
        "an address that was withheld",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult",
          .wantsSupport: "yes", .address: "?redacted",
        ]),
      .passes(
        "no support wanted",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult",
          .wantsSupport: "no",
        ]),
    ],
    check: { record, _, flags in
      guard record.code(.wantsSupport) == .yes, record.isReferralToNRM, record.isAdult,
        record.lacks(.phone), record.lacks(.email), record.lacks(.address), record.lacks(.postcode)
      else { return }
      flags.flag(.wantsSupport, related: [.phone, .email, .address])
    })
}
