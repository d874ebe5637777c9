import CanonicalModel
import Records

extension Rule {
  /// A marking of the drop holds for every record in it.
  static let intelligenceWithoutMarking = Rule(
    RuleID(.intelligence, 17), .warning,
    title: Words(
      en: "Intelligence without a protective marking", cy: "Cudd-wybodaeth heb farc gwarchodol"),
    explanation: Words(
      en: """
        Neither the report nor the drop says how it must be guarded, so whoever receives it has \
        to guess.
        """,
      cy: """
        Nid yw'r adroddiad na'r pecyn yn dweud sut y mae'n rhaid ei warchod, felly rhaid i'r \
        derbynnydd ddyfalu.
        """),
    message: Words(
      en: "neither the report nor its drop has a protective marking",
      cy: "nid oes marc gwarchodol ar yr adroddiad nac ar ei becyn"),
    fix: Words(
      en: "Send the marking of the report, or mark the drop in its manifest.",
      cy: "Anfonwch farc yr adroddiad, neu farciwch y pecyn yn ei faniffest."),
    authority: .statements(.reportCarriesMarking),
    kinds: [.intelligenceReport], needs: [.protectiveMarking],
    examples: [
      .flags("no marking", [.reportedOn: "2022-05-01"], kind: .intelligenceReport),
      .passes(
        "a marking", [.reportedOn: "2022-05-01", .protectiveMarking: "official-sensitive"],
        kind: .intelligenceReport),
      .passes(
        "a marking that was withheld",
        [.reportedOn: "2022-05-01", .protectiveMarking: "?redacted"], kind: .intelligenceReport),
      .passes(
        "a marking of the drop",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.marking = "OFFICIAL-SENSITIVE" },
            [ExampleRecord(.intelligenceReport, [.reportedOn: "2022-05-01"])])
        ]),
    ],
    check: { record, circumstances, flags in
      guard circumstances.drop?.marking == nil, record.lacks(.protectiveMarking) else { return }
      flags.flag(.protectiveMarking)
    })
}
