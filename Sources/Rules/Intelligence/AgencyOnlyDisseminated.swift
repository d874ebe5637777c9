import CanonicalModel
import Records

extension Rule {
  /// Only worth knowing: the form lets the originator name recipients, and the conditions may.
  static let agencyOnlyDisseminated = Rule(
    RuleID(.intelligence, 23), .info,
    title: Words(
      en: "Report of its agency only, and disseminated",
      cy: "Adroddiad i'w asiantaeth yn unig, ac wedi'i ledaenu"),
    explanation: Words(
      en: """
        Handling code 4 keeps a report within the agency that made it, and this one was passed on. \
        Either the code is wrong, or somebody has what they should not have, or the originator named \
        them.
        """,
      cy: """
        Mae cod trin 4 yn cadw adroddiad o fewn yr asiantaeth a'i creodd, ac fe basiwyd hwn ymlaen. \
        Naill ai mae'r cod yn anghywir, neu mae gan rywun yr hyn na ddylai fod ganddo, neu fe \
        enwodd y sawl a'i creodd hwy.
        """),
    message: Words(
      en: "handling is {code}, and it was disseminated on {date}",
      cy: "y trin yw: {code}, ac fe'i lledaenwyd ar {date}"),
    fix: Words(
      en: "Compare the code with the report, and ask the originator who may have it.",
      cy: "Cymharwch y cod â'r adroddiad, a gofynnwch i'r sawl a'i creodd pwy sy'n cael ei weld."),
    authority: .statements(.handlingIsExplained),
    kinds: [.intelligenceReport], needs: [.handlingCode, .disseminatedOn],
    silentWithout: [.handlingCode, .disseminatedOn],
    examples: [
      .flags(
        "passed on", [.handlingCode: "5x5x5.4", .disseminatedOn: "2013-11-04"],
        kind: .intelligenceReport),
      .passes(
        "kept", [.handlingCode: "5x5x5.4", .disseminatedOn: "?not-applicable"],
        kind: .intelligenceReport),
      .passes(
        "may be passed on", [.handlingCode: "5x5x5.1", .disseminatedOn: "2013-11-04"],
        kind: .intelligenceReport),
    ],
    check: { record, circumstances, flags in
      guard record.code(.handlingCode) == .withinAgency, let date = record.date(.disseminatedOn)
      else { return }
      flags.flag(
        .disseminatedOn, related: [.handlingCode],
        [
          "code": .code(.withinAgency, in: .handlingCode, circumstances.lists), "date": .date(date),
        ])
    })
}
