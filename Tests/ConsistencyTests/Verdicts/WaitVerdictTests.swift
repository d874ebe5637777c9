import CanonicalModel
import Records
import Statistics
import Testing

@testable import Consistency

@Suite struct WaitVerdictTests {
  static let stratum = Consistency.Stratum(
    regime: .objectiveFactors, age: .adult, exploitation: .other)

  /// Waits of TV-10 and the like: days, and whether they are open.
  static func rows(
    _ force: Code, _ days: [(Int, Bool)], _ stratum: Consistency.Stratum = stratum
  ) -> [WaitRow] {
    days.map {
      WaitRow(
        force: force, stratum: stratum, day: CivilDate(year: 2024, month: 3, day: 1), days: $0.0,
        cause: $0.1 ? 0 : 1, longest: 400)
    }
  }

  static let a: [(Int, Bool)] = [
    (3, false), (5, false), (5, false), (6, false), (8, false), (12, false), (15, true),
    (20, false), (20, false), (31, true), (44, false), (60, true),
  ]
  static let b: [(Int, Bool)] = [
    (4, false), (9, false), (14, false), (21, false), (28, true), (30, false), (35, false),
    (47, false), (52, true), (66, false), (71, false), (90, true),
  ]

  private func table(_ days: [(Int, Bool)], lastDay: Int) -> DayTable {
    var table = DayTable(lastDay: lastDay)
    for row in Self.rows("a", days) { table.add(row) }
    return table
  }

  @Test(arguments: [(30, 16.25, 24.0), (60, 22.85, 37.52380952)])
  func countsDaysAsTheCurveDoes(_ horizon: Int, _ a: Double, _ b: Double) throws {
    for (days, mean) in [(Self.a, a), (Self.b, b)] {
      let found = try #require(table(days, lastDay: horizon).restrictedMean(horizon))
      #expect(abs(found - mean) < 1e-8)
      let curve = try KaplanMeier(Self.rows("a", days).map(\.subject))
      let oracle = try RestrictedMean(curve, horizon: Double(horizon)).mean
      #expect(abs(found - oracle) < 1e-9)
    }
  }

  @Test func countsTruncatedDaysAsReversedTimeDoes() throws {
    // TV-12.
    let delays = [
      (0, 40), (1, 40), (1, 3), (2, 35), (3, 12), (5, 6), (8, 30), (13, 28), (21, 25), (4, 10),
    ]
    let rows = delays.map {
      WaitRow(
        force: "a", stratum: Self.stratum, day: nil, days: $0.0, cause: 1, longest: $0.1)
    }
    var table = DayTable(lastDay: 40)
    for row in rows { table.add(row) }
    let curve = try ReverseTime(rows.map(\.truncated))
    let area = try (0..<30).map { 1 - (try curve.share(upTo: Double($0))) }.reduce(0, +)
    #expect(abs(try #require(table.truncatedMean(30)) - area) < 1e-9)
    #expect(abs(try curve.share(upTo: 3) - 0.3703703704) < 1e-9)
  }

  /// Sixty people a force, of whom one force's wait twelve days longer.
  private func late(_ force: Code?) -> [WaitRow] {
    FourForces.codes.flatMap { code in
      Self.rows(
        code, (0..<60).map { ($0 * 7 % 20 + (code == force ? 12 : 0), $0 % 10 == 9) })
    }
  }

  private func result(_ rows: [WaitRow], _ kind: Evidence.WaitKind = .censored) -> IndicatorResult {
    FourForces.results([(FourForces.info("B01", polarity: .lowerIsBetter), .waits(rows, kind))])[0]
  }

  @Test func findsTheForceThatIsLate() throws {
    let rows = result(late("b")).rows
    #expect(rows[1].verdict == .clearDifference)
    let difference = try #require(rows[1].difference)
    #expect(difference > 10 && difference < 13)
    #expect(rows[1].unit == .days && rows[1].count == .exact(54) && rows[1].outOf == .exact(60))
    #expect(rows[1].reading.en.contains("Force B recorded 54 of 60 (half within "))
    #expect(rows[1].reading.en.contains("the difference in mean days is +1"))
  }

  @Test func callsAlikeForcesConsistent() {
    #expect(result(late(nil)).rows.allSatisfy { $0.verdict == .consistent })
  }

  @Test func movesWithTheLabelsAndNotWithTheOrder() {
    let before = result(late("b")).rows
    let names: [Code: Code] = ["a": "d", "b": "a", "c": "c", "d": "b"]
    let renamed = late("b").reversed().map { row in
      WaitRow(
        force: names[row.force] ?? row.force, stratum: row.stratum, day: row.day, days: row.days,
        cause: row.cause, longest: row.longest)
    }
    let after = result(renamed).rows
    for (old, new) in [(0, 3), (1, 0), (2, 2), (3, 1)] {
      #expect(after[new].difference == before[old].difference)
      #expect(after[new].verdict == before[old].verdict)
    }
    #expect(after[0].differenceInterval == before[1].differenceInterval)
  }

  @Test func estimatesLateOnesWhereOnlyEndedWaitsAreKnown() throws {
    let found = result(
      late("b").map { row in
        WaitRow(
          force: row.force, stratum: row.stratum, day: row.day, days: row.days, cause: 1,
          longest: row.days + 25)
      }, .truncated)
    #expect(found.rows[1].verdict == .clearDifference)
    #expect(found.notes.contains { $0.en.contains("late ones are still to come") })
    guard case .curves(let curves) = try #require(found.charts.first) else {
      Issue.record("no curves")
      return
    }
    #expect(curves.rises && curves.curves.count == 4)
  }

  @Test func needsTenThatEnded() {
    let open = late(nil).map { row in
      WaitRow(
        force: row.force, stratum: row.stratum, day: row.day, days: row.days,
        cause: row.force == "c" ? (row.days == 3 ? 1 : 0) : row.cause, longest: row.longest)
    }
    let c = result(open).rows[2]
    #expect(c.verdict == .notComparable && c.reading.en.contains("fewer than 10 waits have ended"))
  }

  @Test func drawsWhoWasAtRisk() throws {
    guard case .curves(let curves) = try #require(result(late("b")).charts.first) else {
      Issue.record("no curves")
      return
    }
    #expect(curves.days == [0, 15, 30, 45, 60])
    #expect(curves.curves[0].atRisk.first == .exact(60))
    let own = late("b").filter { $0.force == "a" && $0.days >= 15 }.count
    #expect(curves.curves[0].atRisk[1] == .exact(own))
    #expect(curves.curves[0].steps.allSatisfy { (0...1).contains($0.value) })
  }
}
