import Testing

@testable import Statistics

/// Every pair of tiny strata: there is a number or a reason, never a number that is none.
@Suite struct SmallTableTests {
  static func tables(upTo most: Int) throws -> [Stratum] {
    var tables: [Stratum] = []
    for n1 in 0...most {
      for n0 in 0...most {
        for a in 0...n1 {
          for c in 0...n0 { tables.append(try Stratum(cases: a, of: n1, others: c, of: n0)) }
        }
      }
    }
    return tables
  }

  /// The numbers of a reckoning, or none where it gives a reason.
  static func numbers(_ reckoning: () throws -> [Double]) -> [Double] {
    (try? reckoning()) ?? []
  }

  @Test func numbersAreNumbers() throws {
    let tables = try Self.tables(upTo: 3)
    var given = 0
    for one in tables {
      for other in tables {
        let strata = [one, other]
        let found = [
          Self.numbers {
            let contrast = try MantelHaenszel.riskDifference(strata)
            let interval = try contrast.interval(0.9)
            #expect(interval.contains(contrast.difference) && contrast.standardError > 0)
            return [contrast.difference, contrast.standardError]
          },
          Self.numbers { [try MantelHaenszel.oddsRatio(strata).logError] },
          Self.numbers { [try CochranMantelHaenszel.test(strata).p] },
          Self.numbers {
            [try BreslowDay.test(strata).p, try BreslowDay.test(strata, tarone: true).p]
          },
        ].flatMap(\.self)
        given += found.count
        if !found.allSatisfy(\.isFinite) { Issue.record("\(strata): \(found)") }
      }
    }
    #expect(given > 10_000)
  }

  /// One stratum alone is the crude table.
  @Test func oneStratumIsCrude() throws {
    for table in try Self.tables(upTo: 5) where table.n1 > 0 && table.n0 > 0 {
      guard let contrast = try? MantelHaenszel.riskDifference([table]) else { continue }
      let crude = try Newcombe.difference(table, level: 0.95)
      #expect(isNear(contrast.difference, crude.value, 1e-12))
      #expect(crude.interval.contains(crude.value))
      #expect(crude.interval.lower >= -1 && crude.interval.upper <= 1)
    }
  }

  /// Sides changed over: the same p, and the interval mirrored.
  @Test func sidesAreAlike() throws {
    for table in try Self.tables(upTo: 5) where table.n1 > 0 && table.n0 > 0 {
      let (one, other) = try (FisherExact(table), FisherExact(table.swapped))
      #expect(isNear(one.p, other.p, 1e-12) && isNear(one.midP, other.midP, 1e-12))
      #expect(one.midP <= one.p && one.p <= 1)
      let there = try Newcombe.difference(table, level: 0.9).interval
      let back = try Newcombe.difference(table.swapped, level: 0.9).interval
      #expect(isNear(there.lower, -back.upper, 1e-12))
    }
  }

  /// What strata say is not changed by strata of one side only.
  @Test func lonelyStrataSayNothing() throws {
    let strata = try Forces.strata(1)
    let more = strata + [try Stratum(cases: 3, of: 9, others: 0, of: 0)]
    #expect(
      try MantelHaenszel.riskDifference(more) == MantelHaenszel.riskDifference(strata))
    #expect(try CochranMantelHaenszel.test(more) == CochranMantelHaenszel.test(strata))
  }

  /// The general test by every way of dealing the cases out: its mean under the null is its degrees of freedom.
  @Test func generalTestHasItsMean() throws {
    let sizes = [3, 2, 4]
    var (sum, chance) = (0.0, 0.0)
    for a in 0...3 {
      for b in 0...2 {
        let c = 4 - a - b
        guard (0...4).contains(c) else { continue }
        let weight = [(3, a), (2, b), (4, c)].reduce(1.0) { $0 * ways($1.0, $1.1) }
        let test = try CochranMantelHaenszel.test([GroupedStratum(cases: [a, b, c], of: sizes)])
        sum += weight * test.statistic
        chance += weight
      }
    }
    #expect(isNear(sum / chance, 2, 1e-9))
  }

  private func ways(_ n: Int, _ k: Int) -> Double {
    (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
  }
}
