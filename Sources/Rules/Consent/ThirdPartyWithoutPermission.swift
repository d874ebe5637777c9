import CanonicalModel
import Records

extension Rule {
  /// The decision goes to somebody else, which the person has to allow.
  static let thirdPartyWithoutPermission = Rule(
    RuleID(.consent, 16), .error,
    title: Words(
      en: "Decision goes to somebody else without permission",
      cy: "Penderfyniad yn mynd at rywun arall heb ganiatâd"),
    explanation: Words(
      en: "The form demands the person's permission before a decision goes to somebody else.",
      cy: "Mae'r ffurflen yn mynnu caniatâd y person cyn i benderfyniad fynd at rywun arall."),
    message: Words(
      en: "the decision goes to somebody else, but the person's permission is not recorded",
      cy: "mae'r penderfyniad yn mynd at rywun arall, ond ni chofnodir caniatâd y person"),
    fix: Words(
      en: "Ask the person, and send the answer from the form.",
      cy: "Gofynnwch i'r person, ac anfonwch yr ateb o'r ffurflen."),
    authority: .statements(.thirdPartyHasPermission), effective: .onlineForm,
    needs: [.decisionContact, .mayContactThirdParty],
    silentWithout: [.decisionContact, .route, .ageGroupAtReferral],
    examples: [
      .flags(
        "no permission",
        [
          .route: "nrm", .referredOn: "2019-09-01", .ageGroupAtReferral: "adult",
          .decisionContact: "someone-else", .mayContactThirdParty: "no",
        ]),
      .flags(
        "no answer",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult",
          .decisionContact: "someone-else",
        ]),
      .passes(
        "before the form",
        [
          .route: "nrm", .referredOn: "2019-08-31", .ageGroupAtReferral: "adult",
          .decisionContact: "someone-else",
        ]),
      .passes(
        "permission",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult",
          .decisionContact: "someone-else", .mayContactThirdParty: "yes",
        ]),
      .passes(
        "goes to the person",
        [
          .route: "nrm", .referredOn: "2024-03-01", .ageGroupAtReferral: "adult",
          .decisionContact: "person",
        ]),
    ],
    check: { record, _, flags in
      guard record.code(.decisionContact) == .someoneElse, record.isReferralToNRM, record.isAdult,
        record.isNotConfirmed(.mayContactThirdParty)
      else { return }
      flags.flag(.mayContactThirdParty, related: [.decisionContact])
    })
}
