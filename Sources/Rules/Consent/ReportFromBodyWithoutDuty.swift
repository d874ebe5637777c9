import CanonicalModel
import Records

extension Rule {
  /// A body that has no duty made a report. It may; who counts reports by duty should know.
  ///
  /// Units of the Home Office are left out: they report by its policy. So are encounters outside
  /// England and Wales, which have a rule of their own (`reportFromOutsideEnglandAndWales`).
  static let reportFromBodyWithoutDuty = Rule(
    RuleID(.consent, 11), .info,
    title: Words(
      en: "Report from a body without the duty", cy: "Adroddiad gan gorff heb y ddyletswydd"),
    explanation: Words(
      en: """
        The duty to notify is that of public authorities in England and Wales. Charities and \
        bodies of Scotland or Northern Ireland may report and need not.
        """,
      cy: """
        Dyletswydd awdurdodau cyhoeddus yng Nghymru a Lloegr yw'r ddyletswydd i hysbysu. Gall \
        elusennau a chyrff yr Alban neu Ogledd Iwerddon adrodd, ond nid oes rhaid.
        """),
    message: Words(
      en: "a duty to notify report comes from {responder}, who does not have the duty",
      cy: "daw adroddiad dyletswydd i hysbysu gan {responder}, nad yw'r ddyletswydd arno"),
    fix: Words(
      en: "Leave it as it is, if the first responder is right.",
      cy: "Gadewch ef fel y mae, os yw'r ymatebydd cyntaf yn gywir."),
    authority: .statements(.bodiesWithTheDuty, .dutyIsOfEnglandAndWales),
    effective: .dutyToNotify, needs: [.route, .firstResponder],
    silentWithout: [.route, .firstResponder], silentUnless: .dutyToNotify,
    examples: [
      .flags(
        "a charity on the first day",
        [.route: "dtn", .referredOn: "2015-11-01", .firstResponder: "bawso"]),
      .flags(
        "a Scottish force",
        [.route: "dtn", .referredOn: "2024-03-01", .firstResponder: "police-scotland"]),
      .flags(
        "a trust of Northern Ireland",
        [.route: "dtn", .referredOn: "2024-03-01", .firstResponder: "hsc-trusts"]),
      .passes(
        "before the duty",
        [.route: "dtn", .referredOn: "2015-10-31", .firstResponder: "bawso"]),
      .passes(
        "a Welsh force",
        [.route: "dtn", .referredOn: "2024-03-01", .firstResponder: "gwent-police"]),
      .passes(
        "of somebody met in Scotland, as another rule says",
        [
          .route: "dtn", .referredOn: "2024-03-01", .firstResponder: "police-scotland",
          .nationOfEncounter: "SCOT",
        ]),
      .passes(
        "a unit of the Home Office",
        [.route: "dtn", .referredOn: "2024-03-01", .firstResponder: "border-force"]),
      .passes(
        "a charity's referral",
        [.route: "nrm", .referredOn: "2024-03-01", .firstResponder: "bawso"]),
    ],
    check: { record, circumstances, flags in
      guard record.isDutyToNotify, let responder = record.code(.firstResponder),
        isWithoutDuty(responder), record.code(.nationOfEncounter) != .scotland,
        record.code(.nationOfEncounter) != .northernIreland
      else { return }
      let label = circumstances.lists.label(of: responder, in: .firstResponders)
      flags.flag(
        .firstResponder, related: [.route], ["responder": .code(responder, label: label)])
    })
}

private func isWithoutDuty(_ responder: Code) -> Bool {
  [Code].charities.names(responder) || [Code].scottishResponders.names(responder)
    || [Code].northernIrishResponders.names(responder)
}
