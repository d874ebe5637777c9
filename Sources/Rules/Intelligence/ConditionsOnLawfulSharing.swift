import CanonicalModel
import Records

extension Rule {
  /// `None` and its kin are read as missing before any rule looks, and a text that says so in more
  /// words is no condition.
  static let conditionsOnLawfulSharing = Rule(
    RuleID(.intelligence, 4), .warning,
    title: Words(
      en: "Conditions beside handling code P", cy: "Amodau wrth ymyl cod trin P"),
    explanation: Words(
      en: """
        Code P says that the report may be shared without conditions, and conditions are stated \
        beside it. One of the two is wrong; until that is clear, keep to the conditions.
        """,
      cy: """
        Mae cod P yn dweud y gellir rhannu'r adroddiad heb amodau, ac mae amodau wrth ei ymyl. Mae \
        un o'r ddau yn anghywir; hyd nes bydd hynny'n glir, cadwch at yr amodau.
        """),
    message: Words(
      en: "handling is P, which has no conditions, and conditions are stated",
      cy: "y trin yw P, nad oes amodau iddo, ac mae amodau wedi'u nodi"),
    fix: Words(
      en: "Grade the handling C, or take the conditions out.",
      cy: "Graddiwch y trin yn C, neu tynnwch yr amodau."),
    authority: .statements(.lawfulSharingHasTwoCodes),
    kinds: [.intelligenceReport], needs: [.handlingCode, .handlingConditions],
    silentWithout: [.handlingCode, .handlingConditions],
    examples: [
      .flags(
        "P, and not to be shared",
        [.handlingCode: "3x5x2.P", .handlingConditions: "Not to leave the force."],
        kind: .intelligenceReport),
      .passes(
        "P, and that there are none",
        [.handlingCode: "3x5x2.P", .handlingConditions: "Dim amodau"],
        kind: .intelligenceReport),
      .passes("P alone", [.handlingCode: "3x5x2.P"], kind: .intelligenceReport),
      .passes(
        "C with conditions",
        [.handlingCode: "3x5x2.C", .handlingConditions: "Not to leave the force."],
        kind: .intelligenceReport),
    ],
    check: { record, _, flags in
      guard record.code(.handlingCode) == .lawfulSharing, record.isStated(.handlingConditions),
        !record.saysThereAreNoConditions
      else { return }
      flags.flag(.handlingConditions, related: [.handlingCode])
    })
}
