import CanonicalModel
import Records

extension Rule {
  /// The decision goes to the person, but no channel is marked as safe: a letter read by the
  /// exploiter may harm.
  ///
  /// Only where no channel at all is safe: a second one may be known and rightly not used.
  static let unsafeDecisionChannel = Rule(
    RuleID(.consent, 15), .error,
    title: Words(
      en: "Decision goes to the person, no channel is safe",
      cy: "Penderfyniad yn mynd at y person, dim sianel yn ddiogel"),
    explanation: Words(
      en: """
        Before a decision is sent to the person, the form demands that email or post is marked as \
        safe.
        """,
      cy: """
        Cyn anfon penderfyniad at y person, mae'r ffurflen yn mynnu nodi bod e-bost neu bost yn \
        ddiogel.
        """),
    message: Words(
      en: "the decision goes to the person, but neither email nor post is marked as safe",
      cy: "mae'r penderfyniad yn mynd at y person, ond ni nodir bod e-bost na phost yn ddiogel"),
    fix: Words(
      en: "Ask which channel is safe, and send the ticks from the form.",
      cy: "Gofynnwch pa sianel sy'n ddiogel, ac anfonwch y ticiau o'r ffurflen."),
    authority: .statements(.channelIsSafe), effective: .onlineForm,
    needs: [.decisionContact, .isSafeToEmail, .isSafeToPost],
    silentWithout: [.decisionContact, .route, .ageGroupAtReferral],
    examples: [
      .flags(
        "no tick",
        [
          .route: "nrm", .referredOn: "2019-09-01", .ageGroupAtReferral: "adult",
          .decisionContact: "person", .email: "someone@example.org",
        ]),
      .passes(
        "before the form",
        [
          .route: "nrm", .referredOn: "2019-08-31", .ageGroupAtReferral: "adult",
          .decisionContact: "person", .email: "someone@example.org",
        ]),
      .passes(
        "safe by post, not by email",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult",
          .decisionContact: "person", .email: "someone@example.org", .isSafeToEmail: "no",
          .address: "1 Example Street", .isSafeToPost: "yes",
        ]),
      .passes(
        "goes to somebody else",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult",
          .decisionContact: "someone-else", .email: "someone@example.org",
        ]),
      .passes(
        "no channel in the file",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult",
          .decisionContact: "person",
        ]),
    ],
    check: { record, _, flags in
      guard record.code(.decisionContact) == .person, record.isReferralToNRM, record.isAdult,
        record.isStated(.email) || record.isStated(.address),
        record.isNotConfirmed(.isSafeToEmail), record.isNotConfirmed(.isSafeToPost)
      else { return }
      flags.flag(.decisionContact, related: [.isSafeToEmail, .isSafeToPost, .email, .address])
    })
}
