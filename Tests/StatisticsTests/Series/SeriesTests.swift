import RealModule
import Testing

@testable import Statistics

@Suite struct SeriesTests {
  /// TV-09.
  static let series: [Double] = [
    7, 9, 6, 8, 10, 7, 5, 8, 9, 7, 6, 8, 11, 12, 10, 13, 12, 11, 14, 12, 9, 11, 3, 10,
  ]

  @Test func givesTheLimits() throws {
    let chart = try ControlChart(Self.series)
    #expect(isNear([chart.mean, chart.movingRange], [9.083333333, 2.565217391]))
    #expect(isNear([chart.limits.lower, chart.limits.upper], [2.259855072, 15.90681159]))
    let early = try ControlChart(Self.series, baseline: 12)
    #expect(isNear([early.mean, early.movingRange], [7.5, 2.090909091]))
    #expect(isNear([early.limits.lower, early.limits.upper], [1.938181818, 13.06181818]))
    // Point 19 with its 14 lies outside what the first twelve allow.
    #expect(early.signals.filter { $0.rule == .outside }.map(\.point) == [18])
  }

  @Test func givesTheSignals() throws {
    let signals = try ControlChart(Self.series).signals
    let shifts = signals.filter { $0.rule == .shift }
    #expect(shifts.filter { !$0.isHigh }.map(\.point) == Array(5...11))
    #expect(shifts.filter(\.isHigh).map(\.point) == Array(12...19))
    #expect(!signals.contains { $0.rule == .outside })
  }

  @Test func seesTrendsOfSevenPoints() throws {
    let flat: [Double] = [5, 5, 9, 1, 5]
    let rising = try ControlChart(flat + [1, 2, 3, 4, 5, 6, 7, 7])
    let trend = rising.signals.filter { $0.rule == .trend }
    #expect(trend.map(\.point) == Array(5...11))
    #expect(trend.allSatisfy { $0.isHigh })
    let six = try ControlChart(flat + [1, 2, 3, 4, 5, 6, 6, 7])
    #expect(!six.signals.contains { $0.rule == .trend })
    let falling = try ControlChart([7, 6, 5, 4, 3, 2, 1])
    #expect(falling.signals.filter { $0.rule == .trend }.count == 7)
    #expect(!falling.signals.contains { $0.rule == .trend && $0.isHigh })
  }

  /// Two of three in the outer third, all three on one side; only those two are marked.
  @Test func seesPointsNearALimit() throws {
    let base: [Double] = [10, 12, 10, 8, 10, 12, 10, 8, 10, 12, 10, 8]
    // The limits are 10 ± 5.32, the outer third begins at 13.55.
    func marked(_ more: [Double]) throws -> [Int] {
      try ControlChart(base + more, baseline: 12).signals.filter { $0.rule == .nearLimit }
        .map(\.point)
    }
    #expect(try marked([14, 11, 14.5]) == [12, 14])
    #expect(try marked([14, 9, 14.5]) == [])
    #expect(try marked([14, 16, 11]) == [])
    #expect(try marked([6, 6, 9]) == [12, 13])
  }

  @Test func givesTheRuns() throws {
    let runs = try Runs(Self.series)
    #expect(runs.median == 9)
    #expect(runs.useful == 21)
    #expect([runs.longestRun, runs.longestAllowed] == [9, 7])
    #expect([runs.crossings, runs.fewestAllowed] == [5, 6])
    #expect(runs.isSignal)
    let lively = try Runs([1, 9, 2, 8, 3, 7, 1, 9, 2, 8, 3, 7])
    #expect(!lively.isSignal)
    #expect(lively.crossings == 11)
  }

  @Test func saysWhyThereIsNoChart() {
    #expect(throws: Inestimable.noVariation) { try ControlChart([3, 3, 3]) }
    #expect(throws: Inestimable.tooFewUnits(needed: 2, found: 1)) { try ControlChart([3]) }
    #expect(throws: Inestimable.malformed(1)) { try ControlChart([3, .nan]) }
    #expect(throws: Inestimable.tooFewUnits(needed: 10, found: 2)) { try Runs([1, 2, 2, 2, 3]) }
    #expect(throws: Inestimable.noObservations) { try Runs([]) }
  }

  @Test func chartsRareEvents() throws {
    let cases = try RareEventChart.cases([12, 30, 7, 5, 41, 18, 9, 22])
    #expect(cases.centre == 18)
    #expect(isNear(cases.upper, 18 + 3 * (18.0 * 19).squareRoot()))
    #expect(cases.lower == nil && cases.outside.isEmpty)
    #expect(try RareEventChart.cases([1, 0, 1, 2, 0, 1, 0, 2, 1, 30]).outside == [9])
    let gaps: [Double] = [20, 31, 12, 45, 28, 17, 39, 25, 400]
    let times = try RareEventChart.times(gaps)
    #expect(times.outside == [8])
    let single = try ControlChart(gaps.map { .pow($0, 1 / 3.6) })
    #expect(isNear(.pow(times.centre, 1 / 3.6), single.mean))
    #expect(isNear(.pow(times.upper, 1 / 3.6), single.limits.upper))
    #expect(throws: Inestimable.malformed(0)) { try RareEventChart.times([-1, 2]) }
    #expect(throws: Inestimable.noVariation) { try RareEventChart.cases([0, 0]) }
  }

  /// TV-16.
  @Test func givesTheLadder() throws {
    let ladder = try ChainLadder([[40, 8, 2], [35, 10], [30]])
    #expect(isNear(ladder.factors, [1.24, 1.041666667]))
    #expect(isNear(ladder.ultimates, [50, 46.875, 38.75]))
    #expect(ladder.counted == [50, 45, 30])
    #expect(isNear(ladder.completeness, [1, 0.96, 30 / 38.75]))
    #expect(ladder.incomplete() == [2])
    #expect(ladder.incomplete(below: 0.97) == [1, 2])
  }

  @Test func saysWhyThereIsNoLadder() {
    #expect(throws: Inestimable.noObservations) { try ChainLadder([]) }
    #expect(throws: Inestimable.emptyGroup(0)) { try ChainLadder([[0, 4], [3]]) }
    #expect(throws: Inestimable.unequalLengths) { try ChainLadder([[1], [1, 2]]) }
    #expect(throws: Inestimable.malformed(1)) { try ChainLadder([[4, 1], [-3]]) }
  }
}
