import CanonicalModel
import Records

extension Rule {
  /// An adult is referred only with informed consent; otherwise there is a report instead.
  ///
  /// An answer that is not there is a warning: it may have been given and not exported. For an
  /// adult without capacity a best-interests decision stands in: the form still says yes, and where a
  /// partner says no, the manner of the consent tells it.
  static let adultReferredWithoutConsent = Rule(
    RuleID(.consent, 1), .error,
    title: Words(
      en: "Adult referred without consent", cy: "Oedolyn wedi'i atgyfeirio heb gydsyniad"),
    explanation: Words(
      en: """
        An adult must give informed consent to a referral. Without it, a duty to notify report \
        that names nobody is made instead.
        """,
      cy: """
        Rhaid i oedolyn roi cydsyniad gwybodus i atgyfeiriad. Hebddo, gwneir adroddiad \
        dyletswydd i hysbysu nad yw'n enwi neb.
        """),
    message: Words(
      en: "an adult is referred to the NRM, and consent is {answer}",
      cy: "atgyfeirir oedolyn i'r NRM, a'r cydsyniad yw: {answer}"),
    fix: Words(
      en: "Send the answer from the form. If the person refused, the route is duty to notify.",
      cy: """
        Anfonwch yr ateb o'r ffurflen. Os gwrthododd y person, y llwybr yw dyletswydd i hysbysu.
        """),
    authority: .statements(.adultConsents, .guidanceAsksConsent),
    needs: [.route, .ageGroupAtReferral, .consentsToReferral],
    silentWithout: [.route, .ageGroupAtReferral],
    examples: [
      .flags(
        "refused", [.route: "nrm", .ageGroupAtReferral: "adult", .consentsToReferral: "no"]),
      .flags("not answered", [.route: "nrm", .ageGroupAtReferral: "adult"]),
      .passes(
        "consents", [.route: "nrm", .ageGroupAtReferral: "adult", .consentsToReferral: "yes"]),
      .passes(
        "an answer that was withheld",
        [.route: "nrm", .ageGroupAtReferral: "adult", .consentsToReferral: "?redacted"]),
      .passes(
        "decided in the best interests of an adult without capacity",
        [
          .route: "nrm", .ageGroupAtReferral: "adult", .consentsToReferral: "no",
          .consentMethod: "Best interests decision by the social worker",
        ]),
      .passes(
        "a child is not asked",
        [.route: "nrm", .ageGroupAtReferral: "child", .consentsToReferral: "no"]),
      .passes(
        "may be a child",
        [.route: "nrm", .ageGroupAtReferral: "not-sure", .consentsToReferral: "no"]),
      .passes(
        "a report", [.route: "dtn", .ageGroupAtReferral: "adult", .consentsToReferral: "no"]),
    ],
    check: { record, circumstances, flags in
      guard record.isReferralToNRM, record.isAdult, record.isNotConfirmed(.consentsToReferral),
        record.withText(.consentMethod, tellsOfBestInterests) != true
      else { return }
      if let answer = record.code(.consentsToReferral) {
        let label = circumstances.lists.label(of: answer, in: .yesNo)
        flags.flag(.consentsToReferral, ["answer": .code(answer, label: label)])
      } else {
        flags.flag(.consentsToReferral, ["answer": .term(notStated)], as: .warning)
      }
    })
}

/// Whether others decided for an adult without capacity, as the Mental Capacity Act 2005 lets them.
private func tellsOfBestInterests(_ manner: Span<UInt8>) -> Bool {
  manner.holds(phrase: "best interests") || manner.holds(phrase: "best interest")
    || manner.holds(phrase: "lles pennaf") || manner.holds(phrase: "budd pennaf")
}

private let notStated = Words(en: "not stated", cy: "heb ei nodi")
