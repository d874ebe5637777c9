/// What a figure does when the units it was computed from are drawn anew with replacement (Efron 1979).
package struct Bootstrap: Hashable, Sendable {
  /// The figure of the data themselves.
  package let observed: Double
  /// The figures of those resamples from which it could be computed, rising.
  package let sorted: [Double]
  /// How many resamples were drawn.
  package let resamples: Int
  /// The seed of the draws, to be printed beside the interval.
  package let seed: UInt64

  /// Below this share of estimable resamples an interval would say more than is known.
  static let needed = 0.9

  /// Draws resamples of several groups of units, each group by itself; `figure` gets the numbers (from 0) of the
  /// units drawn in each.
  package init(
    sizes: [Int], resamples: Int, seed: UInt64, observed: Double,
    figure: ([[Int]]) throws(Inestimable) -> Double
  ) throws(Inestimable) {
    if let empty = sizes.firstIndex(where: { $0 <= 0 }) { throw .emptyGroup(empty) }
    guard resamples > 0 else { throw .tooFewUnits(needed: 1, found: resamples) }
    var source = SplitMix(seed: seed)
    var figures: [Double] = []
    for _ in 0..<resamples {
      let drawn = sizes.map { size in (0..<size).map { _ in source.below(size) } }
      if let value = try? figure(drawn) { figures.append(value) }
    }
    let least = Int((Double(resamples) * Self.needed).rounded(.up))
    guard figures.count >= least else { throw .tooFewUnits(needed: least, found: figures.count) }
    self.observed = observed
    self.resamples = resamples
    self.seed = seed
    sorted = figures.sorted()
  }

  /// The interval between the percentiles that leave out equal shares at both ends; `level` is 0.9, 0.95 or such. Where all
  /// resamples say the same there is none: an interval without width would pass for certainty.
  package func interval(level: Double) throws(Inestimable) -> Interval {
    let tail = try Level(level).tail
    guard sorted.first != sorted.last else { throw .noVariance }
    return Interval(sorted.percentile(tail), sorted.percentile(1 - tail))
  }
}

extension Array where Element == Double {
  /// The quantile of rising numbers by linear interpolation (Hyndman and Fan 1996, type 7); 0 of none.
  func percentile(_ share: Double) -> Double {
    guard let last else { return 0 }
    let place = share * Double(count - 1)
    let index = Int(place)
    guard index + 1 < count else { return last }
    return self[index] + (place - Double(index)) * (self[index + 1] - self[index])
  }
}
