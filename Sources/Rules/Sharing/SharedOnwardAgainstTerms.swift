import CanonicalModel
import Records

extension Rule {
  /// The terms are the discloser's own; that they bind is what a protocol says that was seen only in
  /// outline.
  static let sharedOnwardAgainstTerms = Rule(
    RuleID(.sharing, 7), .warning,
    title: Words(
      en: "Shared onward although that was not allowed",
      cy: "Rhannwyd ymlaen er na chaniatawyd hynny"),
    explanation: Words(
      en: """
        Whoever disclosed the record did not allow it to go further, and it did. Trust between \
        partners rests on that, and so may somebody's safety.
        """,
      cy: """
        Ni chaniataodd y sawl a ddatgelodd y cofnod iddo fynd ymhellach, ac fe aeth. Mae'r \
        ymddiriedaeth rhwng partneriaid yn dibynnu ar hynny, a diogelwch rhywun o bosibl.
        """),
    message: Words(
      en: "the record was shared onward, and onward sharing is not allowed",
      cy: "rhannwyd y cofnod ymlaen, ac ni chaniateir rhannu ymlaen"),
    fix: Words(
      en: "Ask the discloser, or have the record taken back; correct the answer if it is wrong.",
      cy: """
        Gofynnwch i'r datgelydd, neu trefnwch dynnu'r cofnod yn ôl; cywirwch yr ateb os yw'n \
        anghywir.
        """),
    authority: .statements(.protocolNamesThirdParties),
    kinds: RecordKind.allCases, needs: [.onwardSharingAllowed],
    silentWithout: [.onwardSharingAllowed], silentUnless: .noOnwardSharing,
    examples: [
      .flags(
        "passed on", [.onwardSharingAllowed: "no", .sharedOnwardTo: "Example Housing"]),
      .flags("passed on one day", [.onwardSharingAllowed: "no", .sharedOnwardOn: "2023-05"]),
      .passes(
        "allowed", [.onwardSharingAllowed: "yes", .sharedOnwardTo: "Example Housing"]),
      .passes("not passed on", [.onwardSharingAllowed: "no", .sharedOnwardTo: "?not-applicable"]),
      .passes(
        "a question of no answer", [.onwardSharingAllowed: "not-sure", .sharedOnwardOn: "2023"]),
    ],
    check: { record, _, flags in
      guard record.code(.onwardSharingAllowed) == .no else { return }
      let fields: [CanonicalField] = [.sharedOnwardTo, .sharedOnwardOn]
      guard let field = fields.first(where: { record.isStated($0) }) else { return }
      flags.flag(field, related: [.onwardSharingAllowed])
    })
}
