import CanonicalModel
import Records

extension Rule {
  /// A report under the duty to notify stands beside an incident code of referrals, beside a crime, or
  /// beside nothing at all.
  ///
  /// N200/06 is none of these: a report, too, may be passed to another force. A crime is only worth
  /// knowing, for evidence beyond the report may have been there.
  static let reportWithOtherIncident = Rule(
    RuleID(.crime, 4), .warning,
    title: Words(
      en: "Report recorded otherwise than as one",
      cy: "Adroddiad wedi'i gofnodi fel rhywbeth arall"),
    explanation: Words(
      en: """
        A report under the duty to notify has an incident code of its own, N200/03. Under another \
        code it counts as a referral that somebody consented to.
        """,
      cy: """
        Mae gan adroddiad o dan y ddyletswydd i hysbysu ei god digwyddiad ei hun, N200/03. O dan \
        god arall mae'n cyfrif fel atgyfeiriad y cydsyniodd rhywun iddo.
        """),
    message: Words(
      en: "the report under the duty to notify {flaw}",
      cy: "mae'r adroddiad o dan y ddyletswydd i hysbysu {flaw}"),
    fix: Words(
      en: "Send N200/03; or, if evidence of a crime was found, see that the record says which.",
      cy: """
        Anfonwch N200/03; neu, os cafwyd tystiolaeth o drosedd, gofalwch fod y cofnod yn dweud pa \
        un.
        """),
    authority: .statements(.incidentCodesOfN200),
    effective: .incidentCodes, needs: [.route, .incidentCode], silentUnless: .dutyToNotify,
    examples: [
      .flags(
        "the first day, with the code of a referral",
        [.route: "dtn", .referredOn: "2019-06-01", .incidentCode: "N200/01"]),
      .flags(
        "a crime",
        [.route: "dtn", .referredOn: "2023-11-02", .crimeClass: "106/1", .crimeReference: "X1"]),
      .flags(
        "nothing recorded by the force that made it",
        files: [
          ExampleFile(
            "south-wales-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "dtn", .referredOn: "2023-11-02",
                  .firstResponder: "south-wales-police",
                ])
            ])
        ]),
      .passes(
        "the day before", [.route: "dtn", .referredOn: "2019-05-31", .incidentCode: "N200/01"]),
      .passes(
        "its own code", [.route: "dtn", .referredOn: "2023-11-02", .incidentCode: "N200/03"]),
      .passes(
        "passed to another force",
        [.route: "dtn", .referredOn: "2023-11-02", .incidentCode: "N200/06"]),
      .passes(
        "made by somebody else",
        [.route: "dtn", .referredOn: "2023-11-02", .firstResponder: "salvation-army"]),
      .passes(
        "another reference of the force",
        files: [
          ExampleFile(
            "south-wales-police",
            [
              ExampleRecord(
                .referral,
                [
                  .route: "dtn", .referredOn: "2023-11-02",
                  .firstResponder: "south-wales-police", .incidentReference: "STORM-88",
                ])
            ])
        ]),
    ],
    check: { record, circumstances, flags in
      guard record.isDutyToNotify else { return }
      if let code = record.code(.incidentCode) {
        if code == .dutyToNotifyAlone || code == .passedToOtherForce { return }
        flags.flag(.incidentCode, related: [.route], ["flaw": .term(otherCode)])
      } else if record.isModernSlaveryCrime {
        flags.flag(.crimeClass, related: [.route], ["flaw": .term(crime)], as: .info)
      } else if record.hasNoTraceOfRecording, !record.isFresh(record.event, circumstances),
        let force = record.respondingForce(circumstances.lists),
        force == circumstances.sendingForce
      {
        flags.flag(nil, ["flaw": .term(nothing)])
      }
    })
}

extension CanonicalRecord {
  fileprivate var hasNoTraceOfRecording: Bool {
    lacks(.incidentCode) && lacks(.incidentReference) && lacks(.crimeReference)
      && lacks(.crimeClass)
  }
}

private let otherCode = Words(
  en: "has the incident code of something else", cy: "â chod digwyddiad rhywbeth arall")
private let crime = Words(
  en: "stands beside a crime of modern slavery", cy: "wrth ochr trosedd o gaethwasiaeth fodern")
private let nothing = Words(
  en: "has no incident beside it", cy: "heb ddigwyddiad wrth ei ochr")
