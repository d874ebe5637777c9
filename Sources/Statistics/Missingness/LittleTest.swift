/// Whether numbers are missing without any pattern (Little 1988): whether records with the same gaps have the means that
/// all have. It is made for nearly normal numbers, not for codes, and no headline here.
package struct LittleTest: Hashable, Sendable {
  /// The test.
  package let result: TestResult
  /// The means by maximum likelihood.
  package let mean: [Double]
  /// The covariances by maximum likelihood; some tools make them larger by n / (n − 1).
  package let covariance: [[Double]]

  /// Rounds of the EM algorithm that are allowed.
  static let rounds = 10_000

  /// Tests rows of numbers, nil where one is missing. Rows without any number do not count.
  package init(_ rows: [[Double?]]) throws(Inestimable) {
    let width = rows.first?.count ?? 0
    guard rows.allSatisfy({ $0.count == width }) else { throw .unequalLengths }
    for (number, row) in rows.enumerated() where row.contains(where: { $0?.isFinite == false }) {
      throw .malformed(number)
    }
    let patterns = GapPattern.all(of: rows)
    let freedom = patterns.reduce(0) { $0 + $1.seen.count } - width
    var model = try NormalModel(patterns, width: width)
    guard patterns.count > 1, freedom > 0 else { throw .noVariation }
    try model.settle(patterns, rounds: Self.rounds)
    var distances: [Double] = []
    for pattern in patterns { distances.append(try model.distance(pattern)) }
    result = TestResult(statistic: distances.orderlySum, degreesOfFreedom: freedom)
    mean = model.mean
    covariance = model.covariance
  }
}

/// Rows that have the same columns.
struct GapPattern {
  let seen: [Int]
  let rows: [[Double]]

  /// The patterns of rows in an order that lasts, as sums depend on it.
  static func all(of rows: [[Double?]]) -> [GapPattern] {
    var patterns: [[Int]: [[Double]]] = [:]
    for row in rows {
      let seen = row.indices.filter { row[$0] != nil }
      if !seen.isEmpty { patterns[seen, default: []].append(row.compactMap { $0 }) }
    }
    return patterns.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { GapPattern(seen: $0.key, rows: $0.value) }
  }
}
