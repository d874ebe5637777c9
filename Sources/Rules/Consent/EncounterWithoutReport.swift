import CanonicalModel
import Records

extension Rule {
  /// A body with the duty met an adult who does not consent, and no report is to be found.
  ///
  /// A warning, not an error: the report may stand under another reference, or be in a drop that was
  /// not given. It is only looked for where the same partner's referrals carry references of that
  /// sort at all, and five working days after the encounter. A referral is as good as a report.
  static let encounterWithoutReport = Rule(
    RuleID(.consent, 10), .warning, level: .dataset,
    title: Words(
      en: "Adult who does not consent, and no report",
      cy: "Oedolyn nad yw'n cydsynio, a dim adroddiad"),
    explanation: Words(
      en: """
        A public authority that meets an adult who may be a victim and does not consent to a \
        referral must make a report that names nobody. None stands under the encounter's \
        reference.
        """,
      cy: """
        Rhaid i awdurdod cyhoeddus sy'n cwrdd ag oedolyn a allai fod yn ddioddefwr, ac nad yw'n \
        cydsynio i atgyfeiriad, wneud adroddiad nad yw'n enwi neb. Nid oes un o dan gyfeirnod y \
        cyfarfyddiad.
        """),
    message: Words(
      en: "an adult does not consent to a referral, and no report stands under the reference",
      cy: "nid yw oedolyn yn cydsynio i atgyfeiriad, ac nid oes adroddiad o dan y cyfeirnod"),
    fix: Words(
      en: "Make the report, or send the reference under which it stands.",
      cy: "Gwnewch yr adroddiad, neu anfonwch y cyfeirnod y mae oddi tano."),
    authority: .statements(
      .authoritiesMustNotify, .bodiesWithTheDuty, .dutyIsOfEnglandAndWales,
      .referralDischargesTheDuty, .fiveDaysAreOurMeasure),
    effective: .dutyToNotify, kinds: [.encounter, .referral], needs: [.incidentReference],
    silentWithout: [.incidentReference],
    examples: [
      .flags(
        "no report under the reference", files: drop(met("2024-03-01"), report("INC-2")),
        asOf: later),
      .flags(
        "met on the first day of the duty", files: drop(met("2015-11-01"), report("INC-2")),
        asOf: later),
      .flags(
        "the sixth working day", files: drop(met("2024-03-01"), report("INC-2")), asOf: "2024-03-11"
      ),
      .passes(
        "the fifth working day", files: drop(met("2024-03-01"), report("INC-2")), asOf: "2024-03-08"
      ),
      .passes("met before the duty", files: drop(met("2015-10-31"), report("INC-2")), asOf: later),
      .passes("a report", files: drop(met("2024-03-01"), report("INC-1")), asOf: later),
      .passes(
        "a referral after all", files: drop(met("2024-03-01"), report("INC-1", "nrm")), asOf: later),
      .passes(
        "no referrals of the partner in the run", files: drop(met("2024-03-01")), asOf: later),
      .passes("no day of the extract", files: drop(met("2024-03-01"), report("INC-2"))),
      .passes(
        "met by a charity", files: drop(met("2024-03-01", by: "bawso"), report("INC-2")),
        asOf: later),
      .passes(
        "met in Scotland", files: drop(met("2024-03-01", in: "SCOT"), report("INC-2")), asOf: later),
      .passes(
        "consent not answered", files: drop(met("2024-03-01", says: "?unknown"), report("INC-2")),
        asOf: later),
    ],
    comparing: DatasetCheck(
      .unanswered, field: .incidentReference,
      collect: { record, circumstances, entries in
        guard let key = record.withText(.incidentReference, hashOfReference), key != 0
        else { return }
        let partner = StableHash.of(circumstances.partner?.utf8)
        if record.kind == .referral {
          if record.isDutyToNotify || record.isReferralToNRM {
            entries.add(.answers(key, as: partner))
          }
        } else if record.asksForReport, record.isPastFiveDays(circumstances) {
          entries.add(.asks(key, of: partner))
        }
      }))
}

extension CanonicalRecord {
  /// An encounter of an adult who said no, with a body that has the duty where it has it.
  fileprivate var asksForReport: Bool {
    guard isAdult, code(.consentsToReferral) == .no else { return false }
    guard let nation = code(.nationOfEncounter), nation == .england || nation == .wales
    else { return false }
    guard let responder = code(.firstResponder) else { return isStated(.firstResponderForce) }
    return responder.hasDutyToNotify
  }

  private func workingDays(_ circumstances: Circumstances) -> Int? {
    guard let met = date(.encounteredOn), let today = circumstances.asOf else { return nil }
    return circumstances.lists.calendar.workingDays(from: met.latest, to: today)
  }

  fileprivate func isPastFiveDays(_ circumstances: Circumstances) -> Bool {
    workingDays(circumstances).map { $0 > 5 } ?? false
  }
}

extension Code {
  /// Whether a first responder is a public authority with the duty; not where it is not certain.
  fileprivate var hasDutyToNotify: Bool {
    let others: [[Code]] = [
      .charities, .scottishResponders, .northernIrishResponders, .notFirstResponders,
      .respondersByPolicy, .renamedResponders,
    ]
    return !others.contains { $0.names(self) }
  }
}

private let later = "2024-06-30"

private func met(
  _ day: String, by responder: String = "gwent-police", in nation: String = "WAL",
  says answer: String = "no"
) -> ExampleRecord {
  ExampleRecord(
    .encounter,
    [
      .incidentReference: "INC-1", .encounteredOn: day, .firstResponder: responder,
      .nationOfEncounter: nation, .ageGroupAtReferral: "adult", .consentsToReferral: answer,
    ])
}

private func report(_ reference: String, _ route: String = "dtn") -> ExampleRecord {
  ExampleRecord(
    .referral, [.incidentReference: reference, .route: route, .referredOn: "2024-03-04"])
}

private func drop(_ records: ExampleRecord...) -> [ExampleFile] {
  [ExampleFile("gwent-police", records)]
}
