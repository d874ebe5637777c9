import RealModule

/// The share that a group would show with the case mix of all groups together: direct standardisation.
package struct DirectStandard: Hashable, Sendable {
  /// The standardised share, from 0 to 1.
  package let share: Double
  /// Its standard error; zero where every stratum of the group is all or none.
  package let standardError: Double

  /// One group among several. `emptyStratum` where the others have records of a kind that the group has none of.
  package init(_ group: Int, in strata: [GroupedStratum]) throws(Inestimable) {
    let all = Double(strata.flatMap(\.sizes).reduce(0, +))
    guard all > 0 else { throw .noObservations }
    var (sum, variance) = (0.0, 0.0)
    for stratum in strata {
      guard stratum.cases.indices.contains(group) else { throw .unequalLengths }
      let weight = Double(stratum.sizes.reduce(0, +)) / all
      guard weight > 0 else { continue }
      let size = Double(stratum.sizes[group])
      guard size > 0 else { throw .emptyStratum }
      let share = Double(stratum.cases[group]) / size
      sum += weight * share
      variance += weight * weight * share * (1 - share) / size
    }
    share = sum
    standardError = .sqrt(variance)
  }
}
