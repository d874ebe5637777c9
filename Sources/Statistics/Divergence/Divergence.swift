import RealModule

/// How far groups differ in their mix of categories, and how far groups that do not differ would seem to.
package struct Divergence: Hashable, Sendable {
  /// The Jensen–Shannon divergence in bits, each group weighted by its size (Lin 1991).
  package let bits: Double
  /// About the divergence that groups of one mix show by chance, (r − 1)(c − 1) / (2 N ln 2); the divergence is never
  /// shown without it.
  package let nullExpectation: Double
  /// The likelihood-ratio test, G = 2 N ln 2 times the divergence (Sokal and Rohlf).
  package let g: TestResult
  /// Pearson's test.
  package let chiSquared: TestResult
  /// Cramér's V, 0...1.
  package let v: Double
  /// V less what chance adds (Bergsma 2013), 0...1; nil where there are too few records to correct it.
  package let correctedV: Double?
  /// (observed − expected) / √(expected (1 − row share)(1 − column share)) (Haberman 1973), in the shape of the table; nil
  /// in rows and columns without a record.
  package let residuals: [[Double?]]
  /// The smallest count to be expected in a cell: below 1 the p-values of chi-square do not hold (Cochran 1954), and an exact
  /// or permutation test is needed.
  package let smallestExpected: Double
  /// The share of cells in which fewer than 5 are to be expected; above a fifth they do not hold either.
  package let shareBelowFive: Double
  /// Records in the table.
  package let total: Int

  /// Compares the rows of a table of counts.
  package init(_ table: [[Int]]) throws(Inestimable) {
    let cross = try CrossTable(table)
    let size = Double(cross.total)
    let expected = cross.cells { $1 }
    let pearson = cross.cells { ($0 - $1) * ($0 - $1) / $1 }.orderlySum
    total = cross.total
    bits = try Entropy.divergence(
      cross.counts, weights: cross.rowTotals.map { Double($0) / size })
    nullExpectation = Double(cross.degreesOfFreedom) / (2 * size * .log(2))
    g = TestResult(statistic: Self.g(cross), degreesOfFreedom: cross.degreesOfFreedom)
    chiSquared = TestResult(statistic: pearson, degreesOfFreedom: cross.degreesOfFreedom)
    let shorter = Double(min(cross.rows.count, cross.columns.count) - 1)
    v = (pearson / (size * shorter)).squareRoot()
    correctedV = Self.correctedV(pearson / size, cross)
    residuals = Self.residuals(cross, shape: table)
    smallestExpected = expected.min() ?? 0
    shareBelowFive = Double(expected.count { $0 < 5 }) / Double(expected.count)
  }

  /// One row against all others together.
  package static func versusRest(
    _ table: [[Int]], row: Int
  ) throws(Inestimable) -> Divergence {
    guard table.indices.contains(row) else { throw .malformed(row) }
    let width = table[row].count
    guard table.allSatisfy({ $0.count == width }) else { throw .unequalLengths }
    let rest = (0..<width).map { column in
      table.indices.reduce(0) { $1 == row ? $0 : $0 + table[$1][column] }
    }
    return try Divergence([table[row], rest])
  }

  private static func g(_ cross: CrossTable) -> Double {
    let cells = cross.counts.joined().map { Double($0).timesItsLogarithm }.orderlySum
    let rows = cross.rowTotals.map { Double($0).timesItsLogarithm }.orderlySum
    let columns = cross.columnTotals.map { Double($0).timesItsLogarithm }.orderlySum
    return 2 * (cells - rows - columns + Double(cross.total).timesItsLogarithm)
  }

  private static func correctedV(_ phi: Double, _ cross: CrossTable) -> Double? {
    let size = Double(cross.total)
    let (r, c) = (Double(cross.rows.count), Double(cross.columns.count))
    guard size > 1 else { return nil }
    let less = max(0, phi - (r - 1) * (c - 1) / (size - 1))
    let rows = r - (r - 1) * (r - 1) / (size - 1)
    let columns = c - (c - 1) * (c - 1) / (size - 1)
    guard min(rows, columns) > 1 else { return nil }
    return min(1, (less / (min(rows, columns) - 1)).squareRoot())
  }

  private static func residuals(_ cross: CrossTable, shape: [[Int]]) -> [[Double?]] {
    var residuals = shape.map { $0.map { _ in Double?.none } }
    for (row, place) in cross.rows.enumerated() {
      for (column, there) in cross.columns.enumerated() {
        let expected = cross.expected(row, column)
        let others = 1 - Double(cross.rowTotals[row]) / Double(cross.total)
        let elsewhere = 1 - Double(cross.columnTotals[column]) / Double(cross.total)
        residuals[place][there] =
          (Double(cross.counts[row][column]) - expected)
          / (expected * others * elsewhere).squareRoot()
      }
    }
    return residuals
  }
}
