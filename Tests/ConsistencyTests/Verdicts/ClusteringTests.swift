import CanonicalModel
import Records
import Statistics
import Testing

@testable import Consistency

/// Cases of one operation share their fate; taken for independent they would say too much.
@Suite struct ClusteringTests {
  /// Each force with records in groups that all have the same answer.
  private func rows(_ group: Int, cases: [Int]) -> [ShareRow] {
    zip(FourForces.codes, cases).flatMap { force, cases in
      (0..<120).map { number in
        ShareRow(
          force: force, stratum: FourForces.strata[0], day: nil,
          isCounted: number / group * group < cases,
          operation: group > 1 ? number / group : nil, record: number)
      }
    }
  }

  private func result(_ rows: [ShareRow]) -> [ForceResult] {
    FourForces.results([(FourForces.info(), .shares(rows))])[0].rows
  }

  @Test func leavesIndependentCasesAlone() throws {
    let one = result(rows(1, cases: [80, 60, 80, 80]))
    let plain = result(
      rows(1, cases: [80, 60, 80, 80]).map {
        ShareRow(force: $0.force, stratum: $0.stratum, day: nil, isCounted: $0.isCounted)
      })
    #expect(one.map(\.differenceInterval) == plain.map(\.differenceInterval))
    #expect(one.map(\.p) == plain.map(\.p))
  }

  @Test func widensIntervalsByWhatBelongsTogether() throws {
    let alone = result(rows(1, cases: [80, 60, 80, 80]))
    let grouped = result(rows(10, cases: [80, 60, 80, 80]))
    #expect(alone[1].verdict == .clearDifference)
    #expect(grouped[1].verdict == .cannotTell)
    #expect(grouped[1].difference == alone[1].difference)
    // Ten alike at a time: the variance is about ten times as large.
    func width(_ row: ForceResult) throws -> Double {
      let interval = try #require(row.differenceInterval)
      return interval.upperBound - interval.lowerBound
    }
    let factor = try width(grouped[1]) / width(alone[1])
    #expect(factor > 2.5 && factor < 3.8)
    #expect(try #require(grouped[1].p) > 0.1 && #require(alone[1].p) < 0.01)
  }

  @Test func dependsNeitherOnNamesNorOnOrder() {
    let found = result(rows(10, cases: [80, 60, 90, 100]))
    let names: [Code: Code] = ["a": "c", "b": "a", "c": "d", "d": "b"]
    let renamed = result(
      rows(10, cases: [80, 60, 90, 100]).reversed().map {
        ShareRow(
          force: names[$0.force] ?? $0.force, stratum: $0.stratum, day: nil,
          isCounted: $0.isCounted, operation: $0.operation, record: $0.record)
      })
    for (old, new) in [(0, 2), (1, 0), (2, 3), (3, 1)] {
      #expect(found[old].differenceInterval == renamed[new].differenceInterval)
      #expect(found[old].p == renamed[new].p)
    }
  }
}
