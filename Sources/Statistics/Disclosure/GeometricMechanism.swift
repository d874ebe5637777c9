import RealModule

/// Whole-number noise for differential privacy of counts to which one person adds at most one: two-sided geometric
/// (Ghosh, Roughgarden and Sundararajan 2009).
package struct GeometricMechanism: Hashable, Sendable {
  /// The ratio of the chances of neighbouring noises, between 0 and 1.
  package let alpha: Double

  /// The noise for a privacy loss epsilon above zero.
  package init(epsilon: Double) throws(Inestimable) {
    guard epsilon > 0, epsilon.isFinite else { throw .probabilityOutsideRange }
    alpha = .exp(-epsilon)
  }

  /// The chance of a noise.
  package func mass(_ noise: Int) -> Double {
    (1 - alpha) / (1 + alpha) * .pow(alpha, noise.magnitude > 10_000 ? 10_000 : abs(noise))
  }

  /// The chance of a noise of at least a size in either direction.
  package func tail(atLeast size: Int) -> Double {
    size <= 0 ? 1 : 2 * .pow(alpha, size) / (1 + alpha)
  }

  /// The variance of the noise.
  package var variance: Double { 2 * alpha / ((1 - alpha) * (1 - alpha)) }
}
