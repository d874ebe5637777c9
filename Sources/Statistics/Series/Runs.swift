import RealModule

/// Whether a series drifts: too long a run on one side of the median, or too few crossings of it (Anhøj and Olesen 2014).
/// Unlike the rules of a control chart it needs no limits.
package struct Runs: Hashable, Sendable {
  /// The median of the baseline.
  package let median: Double
  /// Points that do not lie on the median; the others do not count.
  package let useful: Int
  /// The most useful points in a row on one side of the median.
  package let longestRun: Int
  /// The longest run that chance allows, round(log2 n) + 3.
  package let longestAllowed: Int
  /// How often the series goes from one side to the other.
  package let crossings: Int
  /// The fewest crossings that chance allows, the 5 % point of Bin(n − 1, ½).
  package let fewestAllowed: Int

  /// Below this number of useful points neither count means anything.
  package static let needed = 10

  /// Counts the runs of a series; the median is that of the first `baseline` values, or of all.
  package init(_ values: [Double], baseline: Int? = nil) throws(Inestimable) {
    if let wrong = values.firstIndex(where: { !$0.isFinite }) { throw .malformed(wrong) }
    let base = values.prefix(max(0, baseline ?? values.count)).sorted()
    guard !base.isEmpty else { throw .noObservations }
    let median = base.percentile(0.5)
    let sides = values.filter { $0 != median }.map { $0 > median }
    guard sides.count >= Self.needed else {
      throw .tooFewUnits(needed: Self.needed, found: sides.count)
    }
    var (longest, current, crossings) = (1, 1, 0)
    for (before, after) in zip(sides, sides.dropFirst()) {
      if before == after { current += 1 } else { (current, crossings) = (1, crossings + 1) }
      longest = max(longest, current)
    }
    self.median = median
    useful = sides.count
    longestRun = longest
    self.crossings = crossings
    longestAllowed = Int(Double.log2(Double(sides.count)).rounded()) + 3
    fewestAllowed = try Binomial(size: sides.count - 1, chance: 0.5).quantile(0.05)
  }

  /// Whether the series drifts by either count.
  package var isSignal: Bool { longestRun > longestAllowed || crossings < fewestAllowed }
}
