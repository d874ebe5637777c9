import RealModule

/// True shares of units that vary like a beta distribution, fitted to their counts by greatest likelihood:
/// empirical Bayes, which moves the share of a small unit towards the others.
package struct BetaBinomial: Hashable, Sendable {
  /// The first shape of the beta distribution: cases that the other units lend to each.
  package let a: Double
  /// The second shape: other records that they lend.
  package let b: Double

  /// Fits counts of cases and of records. `unbounded` where units differ no more than chance lets them, so that they would
  /// lend without end; `noVariation` where all or none are cases.
  package init(_ counts: [Int], of sizes: [Int]) throws(Inestimable) {
    guard counts.count == sizes.count else { throw .unequalLengths }
    guard counts.count > 1 else { throw .tooFewUnits(needed: 2, found: counts.count) }
    for (x, n) in zip(counts, sizes) { _ = try Share(x, of: n) }
    let mean = Double(counts.reduce(0, +)) / Double(sizes.reduce(0, +))
    guard mean > 0, mean < 1 else { throw .noVariation }
    let units = Array(zip(counts, sizes))
    var place = Place(units, mean * 10, (1 - mean) * 10)
    for _ in 0..<500 {
      let next = place.improved(units)
      guard next.a + next.b < 1e7 else { throw .unbounded }
      let change = max(abs(next.a / place.a - 1), abs(next.b / place.b - 1))
      place = next
      if change < 1e-12 {
        (a, b) = (place.a, place.b)
        return
      }
    }
    throw .notConverged
  }

  /// The mean of what the share of a unit may be, after x of n; n may be zero.
  package func posteriorMean(_ x: Int, of n: Int) -> Double {
    (Double(x) + a) / (Double(n) + a + b)
  }
}

/// The logarithm of the likelihood at two shapes, with its slope and bend. For whole counts all are finite sums.
private struct Place {
  let a: Double
  let b: Double
  private var value = 0.0
  private var slope = (a: 0.0, b: 0.0)
  private var bend = (a: 0.0, b: 0.0, both: 0.0)

  init(_ units: [(Int, Int)], _ a: Double, _ b: Double) {
    (self.a, self.b) = (a, b)
    for (x, n) in units {
      for step in 0..<x {
        let term = a + Double(step)
        value += .log(term)
        slope.a += 1 / term
        bend.a -= 1 / (term * term)
      }
      for step in 0..<(n - x) {
        let term = b + Double(step)
        value += .log(term)
        slope.b += 1 / term
        bend.b -= 1 / (term * term)
      }
      for step in 0..<n {
        let term = a + b + Double(step)
        value -= .log(term)
        slope.a -= 1 / term
        slope.b -= 1 / term
        bend.both += 1 / (term * term)
      }
    }
  }

  /// A better place by Newton's method on the logarithms of the shapes, or uphill where the likelihood bends the wrong way.
  func improved(_ units: [(Int, Int)]) -> Place {
    let (up, side) = (slope.a * a, slope.b * b)
    let aa = (bend.a + bend.both) * a * a + up
    let bb = (bend.b + bend.both) * b * b + side
    let ab = bend.both * a * b
    let determinant = aa * bb - ab * ab
    var move = (up, side)
    if aa < 0, determinant > 0 {
      move = ((ab * side - bb * up) / determinant, (ab * up - aa * side) / determinant)
    }
    let longest = max(abs(move.0), abs(move.1))
    if longest > 1 { move = (move.0 / longest, move.1 / longest) }
    for _ in 0..<40 {
      let next = Place(units, a * .exp(move.0), b * .exp(move.1))
      if next.value >= value - 1e-13 * abs(value) { return next }
      move = (move.0 / 2, move.1 / 2)
    }
    return self
  }
}
