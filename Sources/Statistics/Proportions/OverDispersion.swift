import RealModule

/// How much more shares of many units differ than chance lets them, and limits that allow for it (Spiegelhalter
/// 2005; the arcsine scale and the names of FunnelPlotR). With few units an outlier widens its own limits.
package struct OverDispersion: Hashable, Sendable {
  /// Units below which the adjustment is refused.
  package static let leastUnits = 10

  /// The pooled share, from 0 to 1.
  package let target: Double
  /// Distance of each unit from the target in its own standard errors.
  package let z: [Double]
  /// Distances cut at the 10 % and 90 % quantiles.
  package let winsorised: Interval
  /// The mean square distance; 1 when only chance differs.
  package let phi: Double
  /// The same of cut distances.
  package let winsorisedPhi: Double
  /// Variance between units on the arcsine scale, from uncut distances, zero or more.
  package let rawVariance: Double
  /// The same from cut distances: the one that limits use.
  package let variance: Double
  private let angles: [Double]
  private let errors: [Double]

  /// What can be said of ten units or more.
  package static func adjusted(_ counts: [Int], of sizes: [Int]) throws(Inestimable)
    -> OverDispersion
  {
    guard counts.count >= leastUnits else {
      throw .tooFewUnits(needed: leastUnits, found: counts.count)
    }
    return try OverDispersion(counts, of: sizes)
  }

  /// The same for any number of units, for tests of the formulas alone.
  init(_ counts: [Int], of sizes: [Int]) throws(Inestimable) {
    guard counts.count == sizes.count else { throw .unequalLengths }
    guard counts.count > 1 else { throw .tooFewUnits(needed: 2, found: counts.count) }
    var shares: [Share] = []
    for (x, n) in zip(counts, sizes) { try shares.append(Share(x, of: n)) }
    target = Double(counts.reduce(0, +)) / Double(sizes.reduce(0, +))
    angles = shares.map { Double.asin(.sqrt($0.value)) }
    errors = shares.map { 1 / (2 * Double.sqrt($0.size)) }
    z = Self.distances(angles, errors, from: .asin(.sqrt(target)))
    winsorised = Interval(Self.quantile(0.1, z.sorted()), Self.quantile(0.9, z.sorted()))
    phi = Self.meanSquare(z)
    winsorisedPhi = Self.meanSquare(z, within: winsorised)
    rawVariance = Self.variance(phi, errors)
    variance = Self.variance(winsorisedPhi, errors)
  }

  /// Distances in standard errors to which the variance between units was added.
  package var adjustedZ: [Double] {
    let spread = errors.map { Double.sqrt($0 * $0 + variance) }
    return Self.distances(angles, spread, from: .asin(.sqrt(target)))
  }

  /// The share below which a unit of n records lies with a probability. The angle stays within 0...π/2
  /// before it is turned into a share, so that limits never fold back.
  package func limit(n: Int, probability: Double) throws(Inestimable) -> Double {
    guard n > 0 else { throw .noObservations }
    let spread = Double.sqrt(1 / (4 * Double(n)) + variance)
    let angle = try Double.asin(.sqrt(target)) + Normal.quantile(probability) * spread
    let sine = Double.sin(min(max(angle, 0), .pi / 2))
    return sine * sine
  }

  private static func distances(_ angles: [Double], _ errors: [Double], from centre: Double)
    -> [Double]
  {
    zip(angles, errors).map { ($0 - centre) / $1 }
  }

  private static func meanSquare(_ values: [Double], within bounds: Interval? = nil) -> Double {
    let cut = values.map { value in
      bounds.map { min(max(value, $0.lower), $0.upper) } ?? value
    }
    return cut.map { $0 * $0 }.reduce(0, +) / Double(values.count)
  }

  /// The moment estimate of DerSimonian and Laird (1986).
  private static func variance(_ phi: Double, _ errors: [Double]) -> Double {
    let weights = errors.map { 1 / ($0 * $0) }
    let sum = weights.reduce(0, +)
    let squares = weights.map { $0 * $0 }.reduce(0, +)
    let units = Double(errors.count)
    return max(0, (units * phi - (units - 1)) / (sum - squares / sum))
  }

  /// The quantile of type 7 (Hyndman and Fan 1996) of an ordered list.
  private static func quantile(_ share: Double, _ ordered: [Double]) -> Double {
    let place = share * Double(ordered.count - 1)
    let below = Int(place)
    let above = min(below + 1, ordered.count - 1)
    return ordered[below] + (place - Double(below)) * (ordered[above] - ordered[below])
  }
}
