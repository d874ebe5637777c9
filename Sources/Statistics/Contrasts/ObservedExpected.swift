import RealModule

/// The cases of one group against those that the shares of all groups in each stratum would give it: indirect
/// standardisation (PHE `calculate_ISRatio`), with the exact distribution of the number of cases.
package struct ObservedExpected: Sendable {
  /// The cases seen.
  package let observed: Int
  /// The cases expected, above zero.
  package let expected: Double
  /// The variance of the number of cases when the group is like the others.
  package let variance: Double
  /// The share of cases among all records of all groups.
  package let overall: Double
  /// The chances of 0, 1, … cases.
  private let masses: [Double]

  /// Most records of a group; the distribution costs their square.
  package static let mostRecords = 20_000

  /// One group among several; strata in which it has no record say nothing.
  package init(_ group: Int, in strata: [GroupedStratum]) throws(Inestimable) {
    var (observed, expected, variance, masses) = (0, 0.0, 0.0, [1.0])
    for stratum in strata {
      guard stratum.cases.indices.contains(group) else { throw .unequalLengths }
      let size = stratum.sizes[group]
      guard size > 0 else { continue }
      guard masses.count + size <= Self.mostRecords else { throw .tooLarge }
      let rate = Double(stratum.cases.reduce(0, +)) / Double(stratum.sizes.reduce(0, +))
      observed += stratum.cases[group]
      expected += Double(size) * rate
      variance += Double(size) * rate * (1 - rate)
      masses = try Self.convolved(masses, Binomial(size: size, chance: rate).masses)
    }
    guard masses.count > 1 else { throw .noObservations }
    guard expected > 0 else { throw .noVariation }
    (self.observed, self.expected, self.variance) = (observed, expected, variance)
    self.masses = masses
    let all = strata.flatMap(\.sizes).reduce(0, +)
    overall = Double(strata.flatMap(\.cases).reduce(0, +)) / Double(all)
  }

  /// Cases seen by cases expected.
  package var ratio: Double { Double(observed) / expected }

  /// The share that all records would show if every group were like this one by its ratio, not bounded by 1.
  package var standardisedShare: Double { ratio * overall }

  /// Distance from what was expected, in standard deviations.
  package var z: Double {
    get throws(Inestimable) {
      guard variance > 0 else { throw .noVariance }
      return (Double(observed) - expected) / .sqrt(variance)
    }
  }

  /// The chance of no more cases than were seen, by the exact distribution.
  package var lowerTail: Double { min(1, masses[...observed].reduce(0, +)) }

  /// The chance of more cases than were seen.
  package var upperTail: Double { min(1, masses[(observed + 1)...].reduce(0, +)) }

  /// Twice the smaller tail, the number seen counting half.
  package var twoSidedMidP: Double {
    let half = masses[observed] / 2
    return min(1, 2 * min(lowerTail - half, upperTail + half))
  }

  /// The interval of the ratio by Byar's limits at a level such as 0.95.
  package func byar(_ level: Double) throws(Inestimable) -> Interval {
    try scaled(PoissonCount.byar(observed, level: level))
  }

  /// The interval of the ratio by exact Poisson limits.
  package func exactPoisson(_ level: Double) throws(Inestimable) -> Interval {
    try scaled(PoissonCount.exact(observed, level: level))
  }

  private func scaled(_ interval: Interval) -> Interval {
    Interval(interval.lower / expected, interval.upper / expected)
  }

  private static func convolved(_ one: [Double], _ other: [Double]) -> [Double] {
    var sum = Array(repeating: 0.0, count: one.count + other.count - 1)
    for (start, mass) in one.enumerated() where mass > 0 {
      for (step, next) in other.enumerated() { sum[start + step] += mass * next }
    }
    return sum
  }
}
