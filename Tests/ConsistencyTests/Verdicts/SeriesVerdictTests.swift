import CanonicalModel
import Records
import Testing

@testable import Consistency

@Suite struct SeriesVerdictTests {
  /// TV-09 of the notes on consistency.
  private let counts = [
    7, 9, 6, 8, 10, 7, 5, 8, 9, 7, 6, 8, 11, 12, 10, 13, 12, 11, 14, 12, 9, 11, 3, 10,
  ]

  private func rows(_ force: Code, _ counts: [Int], incomplete: Int = 0) -> [SeriesRow] {
    counts.enumerated().compactMap { number, count in
      CivilDate(year: 2023 + (number + 2) / 12, month: (number + 2) % 12 + 1, day: 1).map {
        SeriesRow(
          force: force, from: $0, count: count,
          isIncomplete: number >= counts.count - incomplete)
      }
    }
  }

  private func result(_ rows: [SeriesRow]) -> IndicatorResult {
    FourForces.results([
      (FourForces.info("A01", control: .joint, polarity: .neutral, harm: 2), .series(rows))
    ])[0]
  }

  @Test func holdsEachForceAgainstItsOwnPastAlone() throws {
    let found = result(rows("a", counts) + rows("b", counts.map { $0 * 3 }))
    #expect(found.rows.allSatisfy { $0.verdict == .notComparable })
    #expect(found.rows[1].reading.en.hasPrefix("Force B recorded 654."))
    #expect(found.rows[0].reading.en.contains("held against the force's own past"))
    guard case .control(let chart) = try #require(found.charts.first) else {
      Issue.record("no control chart")
      return
    }
    let series = chart.series[0]
    #expect(abs(try #require(series.mean) - 9.083333333) < 1e-9)
    #expect(abs(try #require(series.limits).lowerBound - 2.259855072) < 1e-8)
    // Points 6 to 12 are low, 13 to 20 high.
    #expect(series.points.indices.filter { series.points[$0].isSignal } == Array(5...19))
    #expect(
      found.notes.contains {
        $0.en.hasPrefix("Force A: beyond what its own past lets expect: 2023-08")
      })
    #expect(found.notes[0].en.hasSuffix("to 28 February 2025."))
  }

  @Test func drawsNoLimitsFromFewMonthsOrFewCases() throws {
    for counts in [Array(counts.prefix(12)), counts.map { $0 / 4 }] {
      let found = result(rows("a", counts))
      guard case .control(let chart) = try #require(found.charts.first) else {
        Issue.record("no control chart")
        return
      }
      #expect(chart.series[0].limits == nil && chart.series[0].points.count == counts.count)
      #expect(found.rows[0].reading.en.contains("fewer than 13 months"))
    }
  }

  @Test func judgesNoMonthThatIsNotComplete() throws {
    let found = result(rows("a", Array(counts.prefix(20)) + [0, 0], incomplete: 2))
    guard case .control(let chart) = try #require(found.charts.first) else {
      Issue.record("no control chart")
      return
    }
    #expect(chart.series[0].points.suffix(2).allSatisfy { $0.isIncomplete && !$0.isSignal })
    #expect(try #require(chart.series[0].mean) > 8)
  }

  @Test func drawsNoLimitsAcrossAChangeOfTheRules() throws {
    // Twelve months before 30 January 2023, and fourteen from it on.
    let early = (0..<12).compactMap { CivilDate(year: 2022, month: $0 + 1, day: 1) }
      .map { SeriesRow(force: "a", from: $0, count: 40, isIncomplete: false) }
    let found = result(early + rows("a", counts))
    guard case .control(let chart) = try #require(found.charts.first) else {
      Issue.record("no control chart")
      return
    }
    #expect(chart.series[0].points.count == counts.count)
    #expect(abs(try #require(chart.series[0].mean) - 9.083333333) < 1e-9)
    #expect(found.regimes.count == 2 && found.tables[0].rows.count == 36)
  }
}
