import RealModule

/// The regularised incomplete beta function, which is the distribution of a beta variable, and its inverse.
package enum IncompleteBeta {
  /// Both tails of a distribution at one place; the smaller is computed, not the difference from one.
  package struct Tails: Hashable, Sendable {
    /// The chance of at most the place.
    package let lower: Double
    /// The chance of more.
    package let upper: Double
  }

  /// The tails at x of the beta distribution with the shapes a and b, both above zero; x outside
  /// 0...1 counts as the nearer end. A continued fraction by Lentz's way (DLMF 8.17.22).
  package static func tails(_ x: Double, _ a: Double, _ b: Double) -> Tails {
    if x <= 0 { return Tails(lower: 0, upper: 1) }
    if x >= 1 { return Tails(lower: 1, upper: 0) }
    let y = 1 - x
    let mass = SaddlePoint.binomial(a, of: a + b, x, y) * a * b / (a + b)
    if x < (a + 1) / (a + b + 2) {
      let lower = min(1, mass * fraction(x, a, b) / a)
      return Tails(lower: lower, upper: 1 - lower)
    }
    let upper = min(1, mass * fraction(y, b, a) / b)
    return Tails(lower: 1 - upper, upper: upper)
  }

  /// The x with the share `lower` below it, from 0 to 1: the nearest number, found by halving the
  /// numbers that the machine has.
  package static func quantile(lower share: Double, _ a: Double, _ b: Double) -> Double {
    Bisection.smallest { tails($0, a, b).lower >= share }
  }

  /// The x with the share `upper` above it.
  package static func quantile(upper share: Double, _ a: Double, _ b: Double) -> Double {
    Bisection.smallest { tails($0, a, b).upper <= share }
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    d = 1 / (abs(d) < tiny ? tiny : d)
    var value = d
    for step in 1...20_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      var change = 1.0
      for term in [even, odd] {
        d = 1 + term * d
        c = 1 + term / c
        if abs(d) < tiny { d = tiny }
        if abs(c) < tiny { c = tiny }
        d = 1 / d
        change = c * d
        value *= change
      }
      if abs(change - 1) < 1e-16 { break }
    }
    return value
  }
}
