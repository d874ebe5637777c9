import CanonicalModel
import Records

/// What happened to a case, from all sources and from the other records of its matter.
struct CasePath {
  private let view: CaseView

  init(_ view: CaseView) { self.view = view }

  /// The row of a case; open where something may still come.
  func row(_ stratum: Stratum) -> PathRow {
    PathRow(
      force: view.force, stratum: stratum, day: view.matter.date?.earliest, events: events,
      isClosed: isClosed, isAdult: view.isAdult ? true : view.isChild ? false : nil)
  }

  private var recorded: Recorded { view.matter.merged }

  // MARK: - Events

  /// In their order; what has no day stands where the path has it.
  private var events: [PathEvent] {
    let all = (entry + decisions + record + others).compactMap(\.self)
    var ordered = all.filter { $0.day != nil }.sorted { one, other in
      (one.day?.dayNumber ?? 0, one.step.rank) < (other.day?.dayNumber ?? 0, other.step.rank)
    }
    for event in all where event.day == nil {
      let place = ordered.firstIndex { $0.step.rank > event.step.rank } ?? ordered.endIndex
      ordered.insert(event, at: place)
    }
    return ordered
  }

  private func event(_ step: PathEvent.Step, _ field: CanonicalField) -> PathEvent? {
    recorded.isStated(field) ? PathEvent(step: step, day: recorded.day(field)) : nil
  }

  /// The encounter of the case itself, else that of a log, and the referral or the report.
  private var entry: [PathEvent?] {
    let logged = view.related(.encounter).compactMap { $0.merged.date(.encounteredOn) }
    let met = recorded.date(.encounteredOn) ?? logged.min { $0.earliest < $1.earliest }
    let sent = recorded.day(.referredOn) ?? recorded.day(.receivedOn)
    return [
      met.map { PathEvent(step: .encounter, day: $0.day) },
      PathEvent(step: view.matter.isDutyToNotify ? .dutyToNotify : .referral, day: sent),
      event(.reconsideration, .reconsiderationRequestedOn)
        ?? (recorded.integer(.reconsiderations).map { $0 > 0 } ?? false
          ? PathEvent(step: .reconsideration, day: nil) : nil),
      isWithdrawn ? PathEvent(step: .withdrawal, day: recorded.day(.withdrawnOn)) : nil,
    ]
  }

  private var decisions: [PathEvent?] {
    [
      decision(
        .reasonableGrounds, .reasonableGroundsOn,
        positive: .positiveReasonableGrounds, negative: .negativeReasonableGrounds),
      decision(
        .conclusiveGrounds, .conclusiveGroundsOn,
        positive: .positiveConclusiveGrounds, negative: .negativeConclusiveGrounds),
    ]
  }

  private func decision(
    _ field: CanonicalField, _ day: CanonicalField, positive: PathEvent.Step,
    negative: PathEvent.Step
  ) -> PathEvent? {
    switch recorded.code(field) {
    case "positive": PathEvent(step: positive, day: recorded.day(day))
    case "negative": PathEvent(step: negative, day: recorded.day(day))
    default: nil
    }
  }

  /// The first record by any force, and a transfer.
  private var record: [PathEvent?] {
    let crimes = view.related(.crimeRecord)
    let first = crimes.sorted { day($0) < day($1) }.first
    let named = [CanonicalField.crimeReference, .incidentReference].contains { field in
      recorded.text(field).map { !Placeholder.isOne($0) } ?? false
    }
    let crime =
      first.map { PathEvent(step: .crimeRecord, day: $0.merged.day(.crimeRecordedOn)) }
      ?? (named ? PathEvent(step: .crimeRecord, day: nil) : nil)
    let transfer = crimes.first(where: \.isTransfer)
    return [
      crime,
      transfer.map { PathEvent(step: .transfer, day: $0.merged.day(.crimeRecordedOn)) },
    ]
  }

  private func day(_ record: Case) -> Int32 {
    record.merged.day(.crimeRecordedOn)?.dayNumber ?? .max
  }

  private var others: [PathEvent?] {
    let support = view.related(.supportContact).compactMap { $0.merged.date(.supportStartedOn) }
    let agreed = recorded.has("yes", in: .consentsToReferral)
    let told = recorded.isStated(.localAuthority) || recorded.isStated(.safeguardingReportedOn)
    return [
      support.min { $0.earliest < $1.earliest }.map { PathEvent(step: .support, day: $0.day) },
      agreed ? PathEvent(step: .consent, day: recorded.day(.consentedOn)) : nil,
      told
        ? PathEvent(
          step: .localAuthorityContact, day: recorded.day(.safeguardingReportedOn)) : nil,
    ]
  }

  // MARK: - Whether it is over

  var isWithdrawn: Bool {
    if recorded.isStated(.withdrawnOn) { return !recorded.isStated(.reopenedOn) }
    return recorded.has("withdrawn", in: .caseStatus)
  }

  /// Decided, withdrawn or closed, and old enough for a crime record to have come.
  private var isClosed: Bool {
    guard let sent = recorded.day(.referredOn) ?? view.matter.date?.latest else { return false }
    return isEnded && view.isSeen(view.context.settings.recordingDays, after: sent)
  }

  private var isEnded: Bool {
    if view.matter.isDutyToNotify || isWithdrawn { return true }
    let status = recorded.code(.caseStatus)
    if status == "awaiting-reconsideration" || status == "suspended" { return false }
    if status == "closed" || status == "disqualified" { return true }
    let isReconsidered = recorded.isStated(.reconsiderationRequestedOn)
    return recorded.has("positive", in: .conclusiveGrounds)
      || recorded.has("negative", in: .conclusiveGrounds)
      || (recorded.has("negative", in: .reasonableGrounds) && !isReconsidered)
  }
}

extension PathEvent.Step {
  /// Where the path has it, for steps of one day and for those without a day.
  fileprivate var rank: Int {
    switch self {
    case .encounter: 0
    case .consent, .localAuthorityContact: 1
    case .referral, .dutyToNotify: 2
    case .crimeRecord: 3
    case .transfer: 4
    case .positiveReasonableGrounds, .negativeReasonableGrounds: 5
    case .support: 6
    case .reconsideration: 7
    case .positiveConclusiveGrounds, .negativeConclusiveGrounds: 8
    case .withdrawal: 9
    }
  }
}
