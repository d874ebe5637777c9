import CanonicalModel
import Records

extension Rule {
  /// An error for codes 4 and 5 of the older form, which was read. What codes 2 and 3 and the newer
  /// code C demand is remembered.
  static let handlingWithoutConditions = Rule(
    RuleID(.intelligence, 3), .error,
    title: Words(
      en: "Restricted handling without conditions", cy: "Trin cyfyngedig heb amodau"),
    explanation: Words(
      en: """
        The handling code says that the report may be shared on conditions or not at all, and the \
        conditions or the reason are not stated. Whoever receives it cannot keep to them.
        """,
      cy: """
        Mae'r cod trin yn dweud y gellir rhannu'r adroddiad ar amodau neu ddim o gwbl, ac nid yw'r \
        amodau na'r rheswm wedi'u nodi. Ni all y derbynnydd gadw atynt.
        """),
    message: Words(
      en: "handling is {code}, and no conditions are stated",
      cy: "y trin yw: {code}, ac ni nodir amodau"),
    fix: Words(
      en: "Send the conditions or the reason from the report along with the code.",
      cy: "Anfonwch yr amodau neu'r rheswm o'r adroddiad gyda'r cod."),
    authority: .statements(.handlingIsExplained, .lawfulSharingHasTwoCodes),
    kinds: [.intelligenceReport], needs: [.handlingCode, .handlingConditions],
    silentWithout: [.handlingCode],
    examples: [
      .flags(
        "within the agency only, and no reason", [.handlingCode: "5x5x5.4"],
        kind: .intelligenceReport),
      .flags(
        "on conditions that nobody knows",
        [.handlingCode: "5x5x5.5", .handlingConditions: "?unknown"], kind: .intelligenceReport),
      .flags("the newer code", [.handlingCode: "3x5x2.C"], kind: .intelligenceReport),
      .flags(
        "none, in words", [.handlingCode: "3x5x2.C", .handlingConditions: "No conditions."],
        kind: .intelligenceReport),
      .passes(
        "conditions stated",
        [.handlingCode: "3x5x2.C", .handlingConditions: "Consult the originator first."],
        kind: .intelligenceReport),
      .passes(
        "conditions withheld from us",
        [.handlingCode: "5x5x5.5", .handlingConditions: "?redacted"], kind: .intelligenceReport),
      .passes("sharing permitted", [.handlingCode: "3x5x2.P"], kind: .intelligenceReport),
      .passes("the default", [.handlingCode: "5x5x5.1"], kind: .intelligenceReport),
    ],
    check: { record, circumstances, flags in
      guard let code = record.code(.handlingCode),
        record.lacks(.handlingConditions) || record.saysThereAreNoConditions
      else { return }
      let isCertain = code == .withinAgency || code == .onStatedConditions
      guard isCertain || [Code].handlingOnConditions.names(code) else { return }
      flags.flag(
        .handlingCode, related: [.handlingConditions],
        ["code": .code(code, in: .handlingCode, circumstances.lists)],
        as: isCertain ? nil : .warning)
    })
}
