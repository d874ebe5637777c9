import RealModule

/// Whether the rows of a table of counts share one distribution over its columns.
package enum Independence {
  /// Pearson's chi-square. Rows and columns without counts are left out.
  package static func pearson(_ rows: [[Int]]) throws(Inestimable) -> TestResult {
    try test(rows) { seen, expected in (seen - expected) * (seen - expected) / expected }
  }

  /// The likelihood ratio G.
  package static func likelihoodRatio(_ rows: [[Int]]) throws(Inestimable) -> TestResult {
    try test(rows) { seen, expected in seen == 0 ? 0 : 2 * seen * .log(seen / expected) }
  }

  private static func test(_ rows: [[Int]], _ distance: (Double, Double) -> Double)
    throws(Inestimable) -> TestResult
  {
    guard let columns = rows.first?.count else { throw .noObservations }
    guard rows.allSatisfy({ $0.count == columns }) else { throw .unequalLengths }
    guard rows.joined().allSatisfy({ $0 >= 0 }) else { throw .countOutsideRange }
    let rowSums = rows.map { Double($0.reduce(0, +)) }
    let columnSums = (0..<columns).map { column in Double(rows.reduce(0) { $0 + $1[column] }) }
    let total = rowSums.reduce(0, +)
    guard total > 0 else { throw .noObservations }
    let freedom =
      (rowSums.count { $0 > 0 } - 1) * (columnSums.count { $0 > 0 } - 1)
    guard freedom > 0 else { throw .noVariation }
    var sum = 0.0
    for (row, counts) in rows.enumerated() {
      for (column, count) in counts.enumerated() {
        let expected = rowSums[row] * columnSums[column] / total
        if expected > 0 { sum += distance(Double(count), expected) }
      }
    }
    return TestResult(statistic: sum, degreesOfFreedom: freedom)
  }
}
