import RealModule

/// Prediction limits of a share around a target, for units of any size: between them lie units that do not
/// differ from the target.
package enum Funnel {
  /// Limits from the binomial distribution itself, interpolated between whole counts (Spiegelhalter 2005), one pair for
  /// each level: 0.95 gives those at 2.5 % and 97.5 %, 0.998 those at 0.1 % and 99.9 %. The target itself is never outside,
  /// where interpolation between the last counts would put it there.
  package static func limits(n: Int, target: Double, levels: [Double] = [0.95, 0.998])
    throws(Inestimable) -> [Interval]
  {
    var limits: [Interval] = []
    for level in levels {
      let tail = try Level(level).tail
      let lower = try limit(n: n, target: target, probability: tail)
      let upper = try limit(n: n, target: target, probability: 1 - tail)
      limits.append(Interval(min(lower, target), max(upper, target)))
    }
    return limits
  }

  /// The share below which a unit of n records lies with a probability, interpolated, from 0 to 1.
  package static func limit(n: Int, target: Double, probability: Double) throws(Inestimable)
    -> Double
  {
    guard n > 0 else { throw .noObservations }
    guard probability > 0, probability < 1 else { throw .probabilityOutsideRange }
    let distribution = try Binomial(size: n, chance: target)
    let count = distribution.quantile(probability)
    let reached = distribution.lowerTail(count)
    let mass = distribution.mass(count)
    guard mass > 0 else { return Double(count) / Double(n) }
    let beyond = (reached - probability) / mass
    return min(max((Double(count) - beyond) / Double(n), 0), 1)
  }

  /// The shares of n records whose Wilson interval just reaches the target, one pair for each level (PHE
  /// `calculate_funnel_limits`); smooth, and too narrow at the edge for small n.
  package static func wilsonLimits(n: Int, target: Double, levels: [Double] = [0.95, 0.998])
    throws(Inestimable) -> [Interval]
  {
    guard n > 0 else { throw .noObservations }
    guard target >= 0, target <= 1 else { throw .probabilityOutsideRange }
    let error = Double.sqrt(target * (1 - target) / Double(n))
    var limits: [Interval] = []
    for level in levels {
      let reach = try Normal.bound(level: level) * error
      limits.append(Interval(target - reach, target + reach).clamped(to: Interval(0, 1)))
    }
    return limits
  }
}
