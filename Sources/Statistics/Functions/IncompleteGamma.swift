import RealModule

/// The regularised incomplete gamma function, which is the distribution of a gamma variable of scale 1.
package enum IncompleteGamma {
  /// Both tails of a distribution at one place; the smaller is computed, not the difference from one.
  package typealias Tails = IncompleteBeta.Tails

  /// The tails at x, zero or more, for the shape a, above zero: a series below the mean, a continued
  /// fraction above it (DLMF 8.11.4 and 8.9.2).
  package static func tails(_ x: Double, shape a: Double) -> Tails {
    if x <= 0 { return Tails(lower: 0, upper: 1) }
    if x == .infinity { return Tails(lower: 1, upper: 0) }
    let mass = SaddlePoint.poisson(a, mean: x)
    if x < a + 1 {
      let lower = min(1, mass * series(x, a))
      return Tails(lower: lower, upper: 1 - lower)
    }
    let upper = min(1, mass * a * fraction(x, a))
    return Tails(lower: 1 - upper, upper: upper)
  }

  /// The x with the share `lower` below it.
  package static func quantile(lower share: Double, shape a: Double) -> Double {
    Bisection.smallest(upTo: farthest(a)) { tails($0, shape: a).lower >= share }
  }

  /// The x with the share `upper` above it.
  package static func quantile(upper share: Double, shape a: Double) -> Double {
    Bisection.smallest(upTo: farthest(a)) { tails($0, shape: a).upper <= share }
  }

  /// Beyond this no chance is left that a number can hold.
  private static func farthest(_ a: Double) -> Double { 2 * a + 2000 }

  private static func series(_ x: Double, _ a: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for step in 1...200_000 {
      term *= x / (a + Double(step))
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum
  }

  private static func fraction(_ x: Double, _ a: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var value = d
    for step in 1...200_000 {
      let term = -Double(step) * (Double(step) - a)
      b += 2
      d = term * d + b
      if abs(d) < tiny { d = tiny }
      c = b + term / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      value *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return value
  }
}

/// The chi-square distribution.
package enum ChiSquare {
  /// The chance of at least the statistic, for one degree of freedom or more.
  package static func upperTail(_ statistic: Double, degreesOfFreedom: Int) -> Double {
    guard degreesOfFreedom > 0 else { return 1 }
    return IncompleteGamma.tails(statistic / 2, shape: Double(degreesOfFreedom) / 2).upper
  }
}
