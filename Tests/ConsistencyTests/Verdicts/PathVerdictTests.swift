import CanonicalModel
import Records
import Statistics
import Testing

@testable import Consistency

/// Logs A and B of TV-17 of the notes on consistency.
@Suite struct PathVerdictTests {
  private static let traces: [String: String] = [
    "t1": "ENC REF CRM RGP CGP", "t2": "ENC REF RGP CRM CGP", "t3": "ENC REF RGN CRM",
    "t4": "ENC DTN", "t5": "REF RGP CGP", "t6": "ENC REF RGP CGP", "t7": "ENC CRM REF RGP CGP",
    "t8": "ENC REF REF RGP CRM CGN", "t9": "ENC REF CGP CRM", "t10": "ENC REF CRM RGP",
  ]
  private static let a = [("t1", 12), ("t2", 6), ("t3", 5), ("t4", 4), ("t6", 1)]
  private static let b = [
    ("t1", 3), ("t6", 7), ("t7", 8), ("t5", 3), ("t4", 1), ("t8", 2), ("t9", 1),
  ]

  private func rows(_ force: Code, _ log: [(String, Int)], isClosed: Bool = true) -> [PathRow] {
    log.flatMap { name, count in
      let steps = (Self.traces[name] ?? "").split(separator: " ").compactMap {
        PathEvent.Step(rawValue: String($0))
      }
      let events = steps.enumerated().map { number, step in
        PathEvent(step: step, day: CivilDate(dayNumber: Int32(19_800 + number * 3)))
      }
      return (0..<count).map { _ in
        PathRow(
          force: force, stratum: FourForces.strata[1], day: events.first?.day, events: events,
          isClosed: isClosed, isAdult: true)
      }
    }
  }

  private func result(_ rows: [PathRow], _ id: String = "G02") -> IndicatorResult {
    FourForces.results([(FourForces.info(id, control: .joint, harm: 1), .paths(rows))])[0]
  }

  @Test func findsTheForceThatStraysFromThePath() throws {
    let found = result(rows("a", Self.a) + rows("b", Self.b) + rows("c", Self.a)).rows
    #expect(abs(try #require(found[0].estimate) - 0.994047619) < 1e-9)
    #expect(abs(try #require(found[1].estimate) - 0.7972380952) < 1e-9)
    #expect(found[1].count == .exact(4) && found[1].outOf == .exact(25))
    #expect(found[1].verdict == .clearDifference)
    #expect(abs(try #require(found[1].difference) - (0.7972380952 - 0.994047619)) < 1e-9)
    #expect(found[3].verdict == .notComparable)
  }

  @Test func countsNoOpenCase() {
    let open = rows("b", [("t10", 40)], isClosed: false)
    let found = result(rows("a", Self.a) + rows("b", Self.b) + rows("c", Self.a) + open).rows
    #expect(found[1].outOf == .exact(25))
  }

  @Test func findsTheForceWhoseWaysDiffer() {
    let found = result(rows("a", Self.a) + rows("b", Self.b) + rows("c", Self.a), "G03").rows
    #expect(found[1].verdict == .clearDifference && found[1].isMix)
    #expect(found[0].verdict != .consistent)
  }

  @Test func drawsOneMapAForce() throws {
    let found = result(rows("a", Self.a) + rows("b", Self.b))
    #expect(found.charts.count == 2)
    guard case .process(let map) = try #require(found.charts.last) else {
      Issue.record("no process map")
      return
    }
    #expect(map.force.id == "b")
    let edge = try #require(map.edges.first { $0.from == "CRM" && $0.to == "REF" })
    #expect(edge.count == .exact(8) && !edge.isNormative && edge.medianDays == 3)
    #expect(map.edges.allSatisfy { $0.count != .exact(1) })
    #expect(map.deviations.first?.en == "crime record: not evidenced")
  }

  @Test func movesWithTheLabels() {
    let found = result(rows("a", Self.a) + rows("b", Self.b) + rows("c", Self.a)).rows
    let moved = result(rows("d", Self.b) + rows("c", Self.a) + rows("a", Self.a)).rows
    #expect(found[1].p == moved[3].p)
    #expect(found[1].differenceInterval == moved[3].differenceInterval)
  }
}
