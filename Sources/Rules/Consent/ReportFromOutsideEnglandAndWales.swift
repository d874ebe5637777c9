import CanonicalModel
import Records

extension Rule {
  /// The duty is about people who are met in England and Wales.
  static let reportFromOutsideEnglandAndWales = Rule(
    RuleID(.consent, 12), .warning,
    title: Words(
      en: "Report of an encounter outside England and Wales",
      cy: "Adroddiad am gyfarfyddiad y tu allan i Gymru a Lloegr"),
    explanation: Words(
      en: """
        The duty to notify does not reach beyond England and Wales, so the nation or the route \
        may be wrong.
        """,
      cy: """
        Nid yw'r ddyletswydd i hysbysu yn ymestyn y tu hwnt i Gymru a Lloegr, felly gall y genedl \
        neu'r llwybr fod yn anghywir.
        """),
    message: Words(
      en: "a duty to notify report is about an encounter in {nation}",
      cy: "mae adroddiad dyletswydd i hysbysu am gyfarfyddiad yn y genedl hon: {nation}"),
    fix: Words(
      en: "Compare where the person was met with the form.",
      cy: "Cymharwch ble cafodd y person ei gyfarfod â'r ffurflen."),
    authority: .statements(.dutyIsOfEnglandAndWales),
    effective: .dutyToNotify, needs: [.route, .nationOfEncounter],
    silentWithout: [.route, .nationOfEncounter], silentUnless: .dutyToNotify,
    examples: [
      .flags(
        "in Scotland, on the first day",
        [.route: "dtn", .referredOn: "2015-11-01", .nationOfEncounter: "SCOT"]),
      .flags(
        "in Northern Ireland",
        [.route: "dtn", .referredOn: "2024-03-01", .nationOfEncounter: "NI"]),
      .passes(
        "before the duty",
        [.route: "dtn", .referredOn: "2015-10-31", .nationOfEncounter: "SCOT"]),
      .passes(
        "in Wales", [.route: "dtn", .referredOn: "2024-03-01", .nationOfEncounter: "WAL"]),
      .passes(
        "in England, from a Scottish body",
        [
          .route: "dtn", .referredOn: "2024-03-01", .nationOfEncounter: "ENG", .nation: "SCOT",
        ]),
      .passes(
        "a referral", [.route: "nrm", .referredOn: "2024-03-01", .nationOfEncounter: "SCOT"]),
      .passes(
        "not known where",
        [.route: "dtn", .referredOn: "2024-03-01", .nationOfEncounter: "?unknown"]),
    ],
    check: { record, circumstances, flags in
      guard record.isDutyToNotify, let nation = record.code(.nationOfEncounter),
        nation == .scotland || nation == .northernIreland
      else { return }
      let label = circumstances.lists.label(of: nation, in: .nations)
      flags.flag(.nationOfEncounter, related: [.route], ["nation": .code(nation, label: label)])
    })
}
