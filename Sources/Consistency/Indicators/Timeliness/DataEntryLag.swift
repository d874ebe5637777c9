import CanonicalModel
import Records

extension Indicator {
  /// B06: how long after the event it is typed in. Records that a migration made on one day say nothing of
  /// it.
  static let dataEntryLag = Indicator(
    info: lagInfo,
    role: .source, needs: [.recordedOn], minimum: .wait
  ) { table, context in
    let bulk = BulkDays(table, context, lagReader)
    return lag(bulk).gather(table, context)
  }

  fileprivate static let lagReader = CaseReader.own(
    .source, .referral, .encounter, needs: [.recordedOn], allowingFor: .regime)

  private static func lag(_ bulk: BulkDays) -> Indicator {
    wait(lagInfo, lagReader) { view in
      guard let made = view.recorded.day(.recordedOn) else { return .unknown(.recordedOn) }
      if bulk.contains(made, of: view.force) { return .outside(Exclusion.inBulk) }
      guard let event = view.recorded.day(.encounteredOn) ?? view.recorded.day(.referredOn) else {
        return .outside(Exclusion.dayUnknown)
      }
      return .waited(from: event, until: made)
    }
  }

  private static let lagInfo = IndicatorInfo(
    id: "B06",
    title: Words(en: "Time until it is typed in", cy: "Amser nes ei deipio i mewn"),
    question: Words(
      en: "How long after the event is it typed in?",
      cy: "Pa mor hir ar ôl y digwyddiad y caiff ei deipio i mewn?"),
    numerator: Words(
      en: "days from the encounter, else the referral, to the making of the record",
      cy: "diwrnodau o'r cyfarfyddiad, neu'r atgyfeiriad, i wneud y cofnod"),
    denominator: Words(
      en: "the force's own records of referrals and encounters",
      cy: "cofnodion yr heddlu ei hun o atgyfeiriadau a chyfarfyddiadau"),
    control: .force, polarity: .lowerIsBetter, harm: 1,
    interpretation: Words(
      en: "Late records make the latest months look emptier than they are.",
      cy: "Mae cofnodion hwyr yn gwneud i'r misoedd diweddaraf edrych yn wacach nag ydynt."),
    pitfalls: [
      Words(
        en:
          "A migration makes many records on one day; days with more than a tenth of them are left out.",
        cy:
          "Mae mudo data yn gwneud llawer o gofnodion ar un diwrnod; gadewir allan ddiwrnodau â mwy na degfed ohonynt."
      )
    ])
}

/// Days on which so much was recorded that it was no typing.
private struct BulkDays: Sendable {
  private struct Day: Hashable {
    let force: Code
    let day: CivilDate
  }

  private var counts: [Day: Int] = [:]
  private var totals: [Code: Int] = [:]
  /// Of few records, one day may hold a tenth by chance.
  private static let least = 10

  init(_ table: CaseTable, _ context: ComparisonContext, _ reader: CaseReader) {
    var tally = CaseTally()
    for view in reader.views(table, context, into: &tally) {
      guard let day = view.recorded.day(.recordedOn) else { continue }
      counts[Day(force: view.force, day: day), default: 0] += 1
      totals[view.force, default: 0] += 1
    }
  }

  func contains(_ day: CivilDate, of force: Code) -> Bool {
    guard let count = counts[Day(force: force, day: day)], let total = totals[force] else {
      return false
    }
    return count >= BulkDays.least && count * 10 > total
  }
}
