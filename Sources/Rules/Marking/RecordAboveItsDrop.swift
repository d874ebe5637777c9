import CanonicalModel
import Records

extension Rule {
  /// Compared within one scheme only: how the two compare is for the originator to say. SECRET and
  /// above stop a drop by a rule of their own.
  static let recordAboveItsDrop = Rule(
    RuleID(.marking, 5), .warning,
    title: Words(
      en: "Record marked above its drop", cy: "Cofnod â marc uwch na'i becyn"),
    explanation: Words(
      en: """
        The drop as a whole is marked lower than a record in it, and will be guarded by the lower \
        marking.
        """,
      cy: """
        Mae marc y pecyn cyfan yn is na marc cofnod sydd ynddo, a chaiff ei warchod yn ôl y marc \
        is.
        """),
    message: Words(
      en: "the record is marked {marking}, and its drop {drop}",
      cy: "marc y cofnod yw: {marking}, a marc ei becyn: {drop}"),
    fix: Words(
      en: "Mark the drop no lower than the highest marking in it.",
      cy: "Peidiwch â marcio'r pecyn yn is na'r marc uchaf sydd ynddo."),
    authority: .statements(.fileBearsHighestMarking),
    kinds: RecordKind.allCases, needs: [.protectiveMarking],
    silentWithout: [.protectiveMarking],
    examples: [
      .flags(
        "sensitive, in a drop that is not",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.marking = "OFFICIAL" },
            [ExampleRecord(.referral, [.protectiveMarking: "official-sensitive"])])
        ]),
      .flags(
        "restricted, in a drop that is not marked",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.marking = "NOT PROTECTIVELY MARKED" },
            [ExampleRecord(.referral, [.protectiveMarking: "restricted"])])
        ]),
      .passes(
        "as the drop",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.marking = "OFFICIAL-SENSITIVE" },
            [ExampleRecord(.referral, [.protectiveMarking: "official-sensitive"])])
        ]),
      .passes(
        "below the drop",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.marking = "OFFICIAL-SENSITIVE" },
            [ExampleRecord(.referral, [.protectiveMarking: "official"])])
        ]),
      .passes(
        "markings of two schemes",
        files: [
          ExampleFile(
            "gwent-police", drop: .example { $0.marking = "OFFICIAL" },
            [ExampleRecord(.referral, [.protectiveMarking: "restricted"])])
        ]),
    ],
    check: { record, circumstances, flags in
      guard let marking = record.code(.protectiveMarking), let drop = circumstances.dropMarking,
        marking != drop
      else { return }
      for scheme in [[Code].olderMarkings, .newerMarkings] {
        guard let own = scheme.firstIndex(of: marking), let whole = scheme.firstIndex(of: drop)
        else { continue }
        guard own > whole else { return }
        return flags.flag(
          .protectiveMarking,
          [
            "marking": .code(marking, in: .protectiveMarking, circumstances.lists),
            "drop": .code(drop, in: .protectiveMarking, circumstances.lists),
          ])
      }
    })
}
