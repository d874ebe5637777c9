import RealModule

/// How far a group's share must lie from a baseline for a comparison with others to show it, most probably (Cohen
/// 1988, on the arcsine scale). What lies nearer may be there unseen.
package struct DetectableDifference: Hashable, Sendable {
  /// The distance on the arcsine scale, Cohen's h.
  package let effect: Double
  /// The highest share below the baseline that would probably be seen; none where not even 0 would.
  package let lower: Double?
  /// The lowest share above the baseline that would probably be seen; none where not even 1 would.
  package let upper: Double?
  /// The smallest gap that would probably be seen in either direction, from 0 to 1; where one direction is closed,
  /// that of the other; none where no gap would be seen at all.
  package let gap: Double?

  /// The distance for n1 records against n0 others around a baseline share, seen with the chance `power` by a test
  /// at the level `alpha` on two sides.
  package init(n1: Int, n0: Int, baseline: Double, alpha: Double = 0.05, power: Double = 0.8)
    throws(Inestimable)
  {
    guard n1 > 0, n0 > 0 else { throw .noObservations }
    guard baseline >= 0, baseline <= 1 else { throw .probabilityOutsideRange }
    let z = try Normal.bound(level: 1 - alpha) + Normal.quantile(power)
    effect = z * .sqrt(1 / Double(n1) + 1 / Double(n0))
    let centre = Double.asin(.sqrt(baseline))
    lower = Self.share(centre - effect / 2)
    upper = Self.share(centre + effect / 2)
    gap = [lower.map { baseline - $0 }, upper.map { $0 - baseline }].compactMap(\.self).max()
  }

  private static func share(_ angle: Double) -> Double? {
    guard angle >= 0, angle <= .pi / 2 else { return nil }
    let sine = Double.sin(angle)
    return sine * sine
  }
}
