import CanonicalModel
import Records

extension Rule {
  /// Cyson maps no older marking to a newer one. What can be seen is a drop that was marked by the
  /// newer scheme as a whole, with a record in it that only its originator can place there. On what
  /// happened after the older scheme the marking itself is wrong, as `markingOfAnotherTime` says.
  static let confidentialInNewerDrop = Rule(
    RuleID(.marking, 3), .warning,
    title: Words(
      en: "Confidential record in a drop marked official",
      cy: "Cofnod cyfrinachol mewn pecyn â marc swyddogol"),
    explanation: Words(
      en: """
        What was confidential under the older scheme may be official - sensitive or secret today. \
        Only the originator decides, and nothing shows that they were asked.
        """,
      cy: """
        Gall yr hyn a oedd yn gyfrinachol dan y cynllun hŷn fod yn swyddogol - sensitif neu'n \
        ddirgel heddiw. Dim ond y sawl a'i creodd sy'n penderfynu, ac nid oes dim yn dangos y \
        gofynnwyd iddo.
        """),
    message: Words(
      en: "the record is confidential, and its drop is marked {marking}",
      cy: "mae'r cofnod yn gyfrinachol, a marc ei becyn yw: {marking}"),
    fix: Words(
      en: "Ask the originator for a marking of the newer scheme before the record is shared.",
      cy: "Gofynnwch i'r sawl a'i creodd am farc o'r cynllun newydd cyn rhannu'r cofnod."),
    authority: .statements(.originatorDecides),
    kinds: RecordKind.allCases, needs: [.protectiveMarking],
    silentWithout: [.protectiveMarking],
    examples: [
      .flags(
        "a drop that is official",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.marking = "OFFICIAL-SENSITIVE" },
            [
              ExampleRecord(
                .referral, [.referredOn: "2012-05-01", .protectiveMarking: "confidential"])
            ])
        ]),
      .passes(
        "a drop of the older scheme",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.marking = "CONFIDENTIAL" },
            [
              ExampleRecord(
                .referral, [.referredOn: "2012-05-01", .protectiveMarking: "confidential"])
            ])
        ]),
      .passes(
        "of a time when the marking was given no longer, as another rule says",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.marking = "OFFICIAL-SENSITIVE" },
            [
              ExampleRecord(
                .referral, [.referredOn: "2020-05-01", .protectiveMarking: "confidential"])
            ])
        ]),
      .passes(
        "nothing known of the drop",
        [.referredOn: "2012-05-01", .protectiveMarking: "confidential"]),
    ],
    check: { record, circumstances, flags in
      guard record.code(.protectiveMarking) == .confidential,
        let marking = circumstances.dropMarking, [Code].newerMarkings.names(marking),
        record.event.map({ olderScheme.contains($0.earliest) }) ?? true
      else { return }
      flags.flag(
        .protectiveMarking,
        ["marking": .code(marking, in: .protectiveMarking, circumstances.lists)])
    })
}
