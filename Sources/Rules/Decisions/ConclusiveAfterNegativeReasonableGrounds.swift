import CanonicalModel
import Records

extension Rule {
  /// A negative first decision ends the case, unless somebody asks for it to be looked at again.
  ///
  /// A warning: we remember this from practice and have not read it in a source.
  static let conclusiveAfterNegativeReasonableGrounds = Rule(
    RuleID(.decisions, 2), .warning,
    title: Words(
      en: "Conclusive grounds decision after negative reasonable grounds",
      cy: "Penderfyniad seiliau terfynol ar ôl seiliau rhesymol negyddol"),
    explanation: Words(
      en: """
        A case with negative reasonable grounds goes no further, unless the decision is \
        reconsidered.
        """,
      cy: """
        Nid yw achos â seiliau rhesymol negyddol yn mynd ymhellach, oni chaiff y penderfyniad ei \
        ailystyried.
        """),
    message: Words(
      en: "conclusive grounds are {outcome} after negative reasonable grounds",
      cy: "mae'r seiliau terfynol yn: {outcome}, ar ôl seiliau rhesymol negyddol"),
    fix: Words(
      en: "Send the new reasonable grounds decision, or the day a reconsideration was asked for.",
      cy: """
        Anfonwch y penderfyniad seiliau rhesymol newydd, neu'r diwrnod y gofynnwyd am \
        ailystyriaeth.
        """),
    authority: .statements(.negativeEndsTheCase),
    needs: [.reasonableGrounds, .conclusiveGrounds, .reconsiderationRequestedOn],
    silentWithout: [.reasonableGrounds, .conclusiveGrounds],
    examples: [
      .flags("positive", [.reasonableGrounds: "negative", .conclusiveGrounds: "positive"]),
      .flags("negative", [.reasonableGrounds: "negative", .conclusiveGrounds: "negative"]),
      .passes(
        "reconsidered",
        [
          .reasonableGrounds: "negative", .conclusiveGrounds: "positive",
          .reconsiderationRequestedOn: "2024-03",
        ]),
      .passes("ended", [.reasonableGrounds: "negative", .conclusiveGrounds: "?not-applicable"]),
      .passes(
        "awaiting reconsideration",
        [
          .reasonableGrounds: "negative", .conclusiveGrounds: "negative",
          .caseStatus: "awaiting-reconsideration",
        ]),
    ],
    check: { record, circumstances, flags in
      guard record.code(.reasonableGrounds) == .negative, record.isDecided(.conclusiveGrounds),
        record.lacks(.reconsiderationRequestedOn), !record.isDutyToNotify,
        record.code(.caseStatus) != .awaitingReconsideration,
        let outcome = record.code(.conclusiveGrounds)
      else { return }
      let label = circumstances.lists.label(of: outcome, in: .decisionOutcomes)
      flags.flag(
        .conclusiveGrounds, related: [.reasonableGrounds],
        ["outcome": .code(outcome, label: label)])
    })
}
