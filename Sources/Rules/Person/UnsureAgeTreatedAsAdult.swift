import CanonicalModel
import Records

extension Rule {
  /// Somebody who may be a child was asked what only adults are asked.
  ///
  /// A warning: that the question was answered shows how the person was treated, but the Act says
  /// nothing of forms. Support that is wanted has its own rule (`supportConsentNotAsked`), and
  /// consent that was refused is none of this flaw, for a child is referred all the same.
  static let unsureAgeTreatedAsAdult = Rule(
    RuleID(.person, 7), .warning,
    title: Words(
      en: "Person who may be a child treated as an adult",
      cy: "Person a allai fod yn blentyn yn cael ei drin fel oedolyn"),
    explanation: Words(
      en: """
        Somebody who may be under 18 is treated as a child until the age is known. Only adults \
        are asked who receives the decision.
        """,
      cy: """
        Caiff rhywun a allai fod o dan 18 oed ei drin fel plentyn nes bod yr oedran yn hysbys. \
        Dim ond i oedolion y gofynnir pwy sy'n derbyn y penderfyniad.
        """),
    message: Words(
      en: "it is not sure if the person is under 18, but a question for adults is answered",
      cy: "nid yw'n sicr a yw'r person o dan 18 oed, ond atebwyd cwestiwn i oedolion"),
    fix: Words(
      en: """
        Find out whether the person was referred as a child; correct the age group if the age is \
        known.
        """,
      cy: """
        Canfyddwch a gafodd y person ei atgyfeirio fel plentyn; cywirwch y grŵp oedran os yw'r \
        oedran yn hysbys.
        """),
    authority: .statements(.doubtMeansChild, .formAsksAdultWhoReceives),
    effective: .modernSlaveryAct, needs: [.ageGroupAtReferral, .decisionContact],
    silentWithout: [.ageGroupAtReferral, .decisionContact],
    silentUnless: StatedCode(field: .ageGroupAtReferral, code: .notSureIfChild),
    examples: [
      .flags(
        "on the first day of the Act",
        [
          .route: "nrm", .referredOn: "2015-07-31", .ageGroupAtReferral: "not-sure",
          .decisionContact: "person",
        ]),
      .flags(
        "the decision goes to somebody else",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "not-sure",
          .decisionContact: "someone-else",
        ]),
      .passes(
        "the day before the Act",
        [
          .route: "nrm", .referredOn: "2015-07-30", .ageGroupAtReferral: "not-sure",
          .decisionContact: "person",
        ]),
      .passes(
        "an adult",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult",
          .decisionContact: "person",
        ]),
      .passes(
        "not asked",
        [.route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "not-sure"]),
      .passes(
        "an answer that was withheld",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "not-sure",
          .decisionContact: "?redacted",
        ]),
      .passes(
        "refused and referred all the same, as a child is",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "not-sure",
          .consentsToReferral: "no",
        ]),
    ],
    check: { record, _, flags in
      guard record.isReferralToNRM, record.code(.ageGroupAtReferral) == .notSureIfChild,
        record.isStated(.decisionContact)
      else { return }
      flags.flag(.decisionContact, related: [.ageGroupAtReferral])
    })
}
