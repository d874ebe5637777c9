import CanonicalModel
import Records

extension Rule {
  /// A child's consent with a day or a manner: nobody asked, for the form fills in yes.
  ///
  /// Worth knowing to who counts consent. The bare yes is the form's own and no flaw; a child who was
  /// asked all the same did no wrong either.
  static let childConsentOnRecord = Rule(
    RuleID(.consent, 20), .info,
    title: Words(
      en: "Consent of a child recorded as if it were asked for",
      cy: "Cydsyniad plentyn wedi'i gofnodi fel pe gofynnid amdano"),
    explanation: Words(
      en: """
        A child is referred without consent, and the form fills in yes itself. Counted among \
        those who consented, these children make the share of consent too large.
        """,
      cy: """
        Caiff plentyn ei atgyfeirio heb gydsyniad, ac mae'r ffurflen yn llenwi ie ei hun. O'u \
        cyfrif ymhlith y rhai a gydsyniodd, mae'r plant hyn yn gwneud y gyfran yn rhy fawr.
        """),
    message: Words(
      en: "the consent of a child is recorded with {field}",
      cy: "cofnodir cydsyniad plentyn gyda'r maes hwn: {field}"),
    fix: Words(
      en: "Do not count it as an adult's consent.",
      cy: "Peidiwch â'i gyfrif fel cydsyniad oedolyn."),
    authority: .statements(.formFillsInYesForChild),
    needs: [.ageGroupAtReferral, .consentsToReferral],
    silentWithout: [.ageGroupAtReferral, .consentsToReferral, .route],
    silentUnless: StatedCode(field: .consentsToReferral, code: .yes),
    examples: [
      .flags(
        "with a day",
        [
          .route: "nrm", .ageGroupAtReferral: "child", .consentsToReferral: "yes",
          .consentedOn: "2024-03-01",
        ]),
      .flags(
        "of somebody who may be a child, with a manner",
        [
          .route: "nrm", .ageGroupAtReferral: "not-sure", .consentsToReferral: "yes",
          .consentMethod: "In writing",
        ]),
      .passes(
        "the form's own yes",
        [.route: "nrm", .ageGroupAtReferral: "child", .consentsToReferral: "yes"]),
      .passes(
        "an adult",
        [
          .route: "nrm", .ageGroupAtReferral: "adult", .consentsToReferral: "yes",
          .consentedOn: "2024-03-01",
        ]),
      .passes(
        "a day that was withheld",
        [
          .route: "nrm", .ageGroupAtReferral: "child", .consentsToReferral: "yes",
          .consentedOn: "?redacted",
        ]),
    ],
    check: { record, _, flags in
      guard record.code(.consentsToReferral) == .yes, record.isReferralToNRM, record.countsAsChild
      else { return }
      for field in [CanonicalField.consentedOn, .consentMethod] where record.isStated(field) {
        return flags.flag(
          .consentsToReferral, related: [field, .ageGroupAtReferral],
          ["field": .field(field.name, label: field.definition.label)])
      }
    })
}
