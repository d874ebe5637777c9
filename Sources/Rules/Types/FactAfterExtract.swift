import CanonicalModel
import Records

/// Days that tell what has happened. Not among them: reviews and the end of a recovery period,
/// which are planned, and a date of birth, which has a rule of its own.
private let pastFacts: [CanonicalField] = [
  .recordedOn, .encounteredOn, .referredOn, .receivedOn, .consentedOn, .guardianReferredOn,
  .exploitationStartedOn, .reasonableGroundsOn, .conclusiveGroundsOn, .statusOn, .withdrawnOn,
  .reconsiderationRequestedOn, .disqualifiedOn, .crimeRecordedOn, .offenceStartedOn,
  .offenceEndedOn, .reportedOn, .contactedOn, .supportStartedOn, .referredOnwardOn, .maracHeldOn,
  .requestedOn, .answeredOn, .disclosedOn,
]

/// The same by field, for one look a value.
private let isPastFact: [Bool] = CanonicalField.allCases.map { pastFacts.contains($0) }

extension CanonicalField {
  /// Whether it tells the day of something that has happened.
  var tellsOfThePast: Bool { isPastFact[Int(rawValue)] }
}

extension Rule {
  /// What has happened lies before the day on which the extract was made. Where that day is not
  /// known the rule has nothing to compare with.
  /// A warning: that day comes from a manifest or an option, and from no source that was read.
  static let factAfterExtract = Rule(
    RuleID(.types, 7), .warning,
    title: Words(en: "Fact dated after the extract", cy: "Ffaith wedi'i dyddio ar ôl y detholiad"),
    explanation: Words(
      en: """
        The field tells of something that has happened, and its day had not come when the extract \
        was made. Day and month may be swapped, or the year mistyped.
        """,
      cy: """
        Mae'r maes yn sôn am rywbeth sydd wedi digwydd, ac nid oedd ei ddiwrnod wedi dod pan wnaed \
        y detholiad. Efallai fod y dydd a'r mis wedi'u cyfnewid, neu'r flwyddyn wedi'i chamdeipio.
        """),
    message: Words(
      en: "{field}: {date} is after {extract}, the day of the extract",
      cy: "{field}: mae {date} ar ôl {extract}, diwrnod y detholiad"),
    fix: Words(
      en: "Correct the date, or the day of the extract if that is the wrong one.",
      cy: "Cywirwch y dyddiad, neu ddiwrnod y detholiad os hwnnw sy'n anghywir."),
    authority: .statements(.factsPrecedeTheExtract),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags("decided the day after", [.reasonableGroundsOn: "2024-07-01"], asOf: "2024-06-30"),
      .flags("referred in a later year", [.referredOn: "2042"], asOf: "2024-06-30"),
      .passes(
        "decided on the day itself", [.reasonableGroundsOn: "2024-06-30"], asOf: "2024-06-30"),
      .passes("referred in a month that holds it", [.referredOn: "2024-06"], asOf: "2024-06-15"),
      .passes("a review that is planned", [.retentionReviewOn: "2030-01-01"], asOf: "2024-06-30"),
      .passes("no day of the extract", [.referredOn: "2042-01-01"]),
    ],
    check: { record, circumstances, flags in
      guard let extract = circumstances.asOf, record.dates.last > extract else { return }
      for value in record.values {
        guard case .date(let date) = value.content, date.latest > extract,
          value.field.tellsOfThePast,
          // A drop is shared after its extract was made, and says so in its manifest.
          value.source != SharingEnvelope.source
        else { continue }
        guard date.isCertainlyAfter(extract) else {
          flags.leaveUndecided()
          continue
        }
        flags.flag(
          value,
          [
            "field": .field(value.field.name, label: value.field.definition.label),
            "date": .date(date), "extract": .day(extract),
          ])
      }
    })
}
