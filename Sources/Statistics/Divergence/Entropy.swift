import RealModule

/// How evenly something is spread, in bits (Shannon 1948).
package enum Entropy {
  /// The entropy of a distribution given by counts; 0 where all is in one category.
  package static func bits(_ counts: [Int]) throws(Inestimable) -> Double {
    if let wrong = counts.firstIndex(where: { $0 < 0 }) { throw .malformed(wrong) }
    let total = counts.reduce(0, +)
    guard total > 0 else { throw .noObservations }
    return bits(shares: counts.map { Double($0) / Double(total) })
  }

  static func bits(shares: [Double]) -> Double {
    -shares.map(\.timesItsLogarithm).orderlySum / .log(2)
  }

  /// How far several distributions lie apart, in bits: the entropy of their mixture less the mixture of their entropies
  /// (Lin 1991). Weights nil are equal weights; scipy gives the square root of this, without weights.
  package static func divergence(
    _ rows: [[Int]], weights: [Double]? = nil
  ) throws(Inestimable) -> Double {
    guard rows.count > 1 else { throw .tooFewUnits(needed: 2, found: rows.count) }
    let width = rows[0].count
    guard rows.allSatisfy({ $0.count == width }) else { throw .unequalLengths }
    let weights = weights ?? Array(repeating: 1 / Double(rows.count), count: rows.count)
    guard weights.count == rows.count else { throw .unequalLengths }
    var inner: [Double] = []
    var shares: [[Double]] = []
    for (row, weight) in zip(rows, weights) {
      inner.append(weight * (try bits(row)))
      let total = Double(row.reduce(0, +))
      shares.append(row.map { weight * Double($0) / total })
    }
    let mixture = (0..<width).map { column in shares.map { $0[column] }.orderlySum }
    return max(0, bits(shares: mixture) - inner.orderlySum)
  }
}
