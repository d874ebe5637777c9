import RealModule

/// Masses of the binomial and the Poisson distribution for counts that need not be whole, by Loader's saddle-point
/// expansion (2000): accurate to 1e-14 where differences of log gamma lose digits.
enum SaddlePoint {
  /// `size`!·pˣ·q^(size−x) / (x!·(size−x)!), with q = 1 − p given so that no digits are lost.
  static func binomial(_ x: Double, of size: Double, _ p: Double, _ q: Double) -> Double {
    if p == 0 { return x == 0 ? 1 : 0 }
    if q == 0 { return x == size ? 1 : 0 }
    if x == 0 { return .exp(size * (p < 0.5 ? .log(onePlus: -p) : .log(q))) }
    if x == size { return .exp(size * (q < 0.5 ? .log(onePlus: -q) : .log(p))) }
    let rest = size - x
    let exponent =
      stirlingError(size) - stirlingError(x) - stirlingError(rest) - deviance(x, size * p)
      - deviance(rest, size * q)
    return .exp(exponent) * .sqrt(size / (2 * .pi * x * rest))
  }

  /// meanˣ·e^(−mean) / x!.
  static func poisson(_ x: Double, mean: Double) -> Double {
    if mean == 0 { return x == 0 ? 1 : 0 }
    if x == 0 { return .exp(-mean) }
    return .exp(-stirlingError(x) - deviance(x, mean)) / .sqrt(2 * .pi * x)
  }

  /// log n! less Stirling's approximation of it.
  private static func stirlingError(_ n: Double) -> Double {
    guard n > 15 else {
      return .logGamma(n + 1) - (n + 0.5) * .log(n) + n - halfLogTwoPi
    }
    let square = n * n
    let series =
      1.0 / 1260 - (1.0 / 1680 - (1.0 / 1188 - 691.0 / 360_360 / square) / square) / square
    return (1.0 / 12 - (1.0 / 360 - series / square) / square) / n
  }

  private static let halfLogTwoPi = 0.918_938_533_204_672_741_78

  /// x·log(x/mean) + mean − x, without cancellation where x is near the mean.
  private static func deviance(_ x: Double, _ mean: Double) -> Double {
    guard abs(x - mean) < 0.1 * (x + mean) else {
      return x * .log(x / mean) + mean - x
    }
    let v = (x - mean) / (x + mean)
    var sum = (x - mean) * v
    var power = 2 * x * v
    for step in 1..<1000 {
      power *= v * v
      let next = sum + power / Double(2 * step + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
