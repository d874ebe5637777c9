import Records
import Statistics
import Testing

@testable import Consistency

/// Shares of four forces of which one has few: what a reader makes of all that is left.
@Suite struct ReleasedShareTests {
  /// One stratum, so that a difference is the difference of two shares.
  private static func rows(_ counts: [(Int, Int)]) -> [ShareRow] {
    zip(FourForces.codes, counts).flatMap { force, count in
      (0..<count.1).map { number in
        ShareRow(
          force: force, stratum: FourForces.strata[1],
          day: CivilDate(year: 2024, month: 1 + number % 12, day: 15),
          isCounted: number < count.0)
      }
    }
  }

  private static func exact(_ counts: [(Int, Int)]) -> IndicatorResult {
    FourForces.results([(FourForces.info(), .shares(rows(counts)))])[0]
  }

  private func released(_ counts: [(Int, Int)], _ tier: ComparisonReport.Tier)
    -> IndicatorResult
  {
    ReleasedIndicator(Self.exact(counts), tier, settings: FourForces.quick).result
  }

  private static let few: [[(Int, Int)]] = [
    // Few counted, few not counted, nearly all of few, none of few.
    [(3, 60), (31, 58), (33, 42), (97, 116)], [(58, 60), (31, 58), (33, 42), (97, 116)],
    [(40, 60), (11, 12), (33, 42), (97, 116)], [(40, 60), (0, 12), (33, 42), (97, 116)],
    [(3, 60), (2, 58), (1, 42), (4, 116)], [(60, 60), (57, 58), (42, 42), (113, 116)],
  ]

  /// Tries all counts of the hidden numerators, works out what would have been told of them, and keeps those
  /// for which it is what was told.
  @Test(arguments: few, [ComparisonReport.Tier.partnership, .public])
  func leavesAReaderInDoubt(_ counts: [(Int, Int)], _ tier: ComparisonReport.Tier) {
    let told = released(counts, tier)
    let hidden = told.rows.indices.filter { told.rows[$0].count == .withheld }
    #expect(
      !hidden.isEmpty && hidden.count < 4 || counts.allSatisfy { $0.0 < 5 || $0.1 - $0.0 < 5 })
    for target in hidden {
      let fitting = (0...counts[target].1).filter { value in
        // Others that are hidden are free too: what one has more, the others have less.
        var changed = counts
        var left = counts[target].0 - value
        changed[target].0 = value
        for other in hidden where other != target {
          let step = min(max(left, -counts[other].0), counts[other].1 - counts[other].0)
          changed[other].0 += step
          left -= step
        }
        var alone = counts
        alone[target].0 = value
        return Self.looksAlike(told, changed, tier, hidden)
          || Self.looksAlike(told, alone, tier, hidden)
      }
      let (low, high) = (fitting.min() ?? 0, fitting.max() ?? 0)
      #expect(hidden.count > 1 && fitting.contains(counts[target].0))
      #expect(high - low >= 5, "\(target): \(fitting)")
    }
  }

  /// Whether the rows that are told would be the same if the hidden counts were others.
  private static func looksAlike(
    _ told: IndicatorResult, _ counts: [(Int, Int)], _ tier: ComparisonReport.Tier,
    _ hidden: [Int]
  ) -> Bool {
    let exact = exact(counts)
    let control = ReleasedRow(
      coarsening: Coarsening(tier: tier), info: told.info, settings: FourForces.quick,
      areTotalsOpen: true)
    return told.rows.indices.filter { !hidden.contains($0) }.allSatisfy { place in
      let row = control.row(exact.rows[place], place, hiding: [])
      guard told.rows[place].difference != nil else { return true }
      return row.difference == told.rows[place].difference
        && row.differenceInterval == told.rows[place].differenceInterval
        && row.crudeDifference == told.rows[place].crudeDifference
    }
  }

  @Test(arguments: few, [ComparisonReport.Tier.partnership, .public])
  func tellsNothingElseOfWhatIsHidden(_ counts: [(Int, Int)], _ tier: ComparisonReport.Tier) {
    let result = released(counts, tier)
    for row in result.rows where row.count == .withheld || row.outOf == .withheld {
      #expect(row.estimate == nil && row.interval == nil && row.difference == nil)
      #expect(row.p == nil && row.q == nil && row.crudeDifference == nil)
      #expect(row.reading.en.contains("recorded [c] of ") || row.verdict == .notComparable)
      #expect(!row.reading.en.replacing("95%", with: "").contains("%"))
    }
    for row in result.rows {
      #expect(WordingRules.faults(of: row).isEmpty, "\(row.reading.en)")
    }
    for table in result.tables {
      for row in table.rows where row.cells.contains(.count(.withheld)) {
        #expect(
          !row.cells.contains { cell in if case .share = cell { true } else { false } })
      }
    }
  }

  /// Counts that are large enough everywhere stay as they are inside the partnership.
  @Test func keepsWhatIsNotSmall() {
    let exact = Self.exact([(78, 101), (31, 58), (33, 42), (97, 116)])
    let inside = ReleasedIndicator(exact, .partnership, settings: FourForces.quick).result
    #expect(inside.rows.map(\.count) == exact.rows.map(\.count))
    #expect(inside.rows.map(\.verdict) == exact.rows.map(\.verdict))
    #expect(inside.rows[1].estimate == 0.53 && inside.rows[1].crudeDifference == -0.27)
    #expect(inside.rows[1].reading.en.contains("recorded 31 of 58 (53%, 95% interval 41–66%)"))
    #expect(inside.nullRange != nil)
    let outside = ReleasedIndicator(exact, .public, settings: FourForces.quick).result
    #expect(outside.rows[1].reading.en.contains("recorded 30 of 60 (50%, 95% interval 38–62%)"))
    #expect(outside.rows.map(\.verdict) == exact.rows.map(\.verdict))
    #expect(outside.rows[1].crudeDifference == nil && outside.rows[1].difference == -0.3)
  }

  /// Within two days, within seven: two people lie between.
  @Test func hidesTheStepBetweenNestedCounts() {
    var exact = Self.exact([(78, 101), (31, 58), (33, 42), (97, 116)])
    exact.tables.append(
      ComparedTable(
        title: Words(en: "Beside it", cy: "Wrth ei ochr"),
        columns: ["Counted", "Records", "Share"].map { Words(same: $0) },
        rows: [
          ComparedTable.Row(
            heading: Words(en: "within two days: Force A", cy: "o fewn deuddydd: Heddlu A"),
            cells: [.count(.exact(76)), .count(.exact(101)), .share(76.0 / 101)])
        ]))
    let result = ReleasedIndicator(exact, .partnership, settings: FourForces.quick).result
    let beside = result.tables.last?.rows.first?.cells.first
    #expect(beside == .count(.withheld) || result.rows[0].count == .withheld)
  }

  /// A release that differs by one record tells of that record.
  @Test func hidesWhatAnEarlierReleaseWouldGiveAway() throws {
    let exact = Self.exact([(78, 101), (31, 58), (33, 42), (97, 116)])
    func release(_ count: ShownCount) -> EarlierRelease {
      EarlierRelease(
        tier: .partnership, counts: [.count(indicator: "G04", force: "a"): count])
    }
    #expect(release(.exact(78)).hidden(exact, .partnership).isEmpty)
    #expect(release(.exact(77)).hidden(exact, .partnership) == [.count(0)])
    #expect(release(.exact(70)).hidden(exact, .partnership).isEmpty)
    #expect(release(.withheld).hidden(exact, .partnership) == [.count(0)])
    var report = ComparisonReport(tool: .init(name: "cyson", version: "1"), tier: .partnership)
    report.indicators = [exact]
    let released = try ReleasedReport.report(
      report, settings: FourForces.quick, earlier: [release(.exact(77))])
    #expect(released.indicators[0].rows[0].count == .withheld)
    #expect(released.indicators[0].rows.count { $0.count == .withheld } > 1)
  }

  /// What the earlier release told of the counts that now protect others makes the pattern useless: refused.
  @Test func refusesWhereAnEarlierReleaseUndoesIt() {
    let counts = [(3, 60), (31, 58), (33, 42), (97, 116)]
    var report = ComparisonReport(tool: .init(name: "cyson", version: "1"), tier: .partnership)
    report.indicators = [Self.exact(counts)]
    var told: [EarlierRelease.Place: ShownCount] = [:]
    for (place, count) in zip(["a", "b", "c", "d"], counts).dropFirst() {
      told[.count(indicator: "G04", force: place)] = .exact(count.0)
    }
    #expect(throws: ReleaseRefusal(indicators: ["G04"])) {
      try ReleasedReport.report(
        report, settings: FourForces.quick,
        earlier: [EarlierRelease(tier: .partnership, counts: told)])
    }
  }
}
