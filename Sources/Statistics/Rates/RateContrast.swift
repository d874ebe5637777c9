/// Two counts of events over their exposures, such as referrals of two years: each count given the sum of both is
/// binomial when the rates are equal (Przyborowski and Wilenski 1940).
package struct RateContrast: Hashable, Sendable {
  /// The chance of counts no likelier than these when the rates are equal (R `poisson.test`).
  package let p: Double
  private let counts: [Int]
  private let exposures: [Double]

  /// Compares one count with another; exposures are above zero and in the same unit, such as months.
  package init(
    _ one: Int, exposure: Double = 1, with other: Int, exposure otherExposure: Double = 1
  )
    throws(Inestimable)
  {
    guard one >= 0, other >= 0 else { throw .countOutsideRange }
    guard exposure > 0, otherExposure > 0, (exposure + otherExposure).isFinite else {
      throw .noObservations
    }
    guard one + other > 0 else { throw .noObservations }
    counts = [one, other]
    exposures = [exposure, otherExposure]
    let chance = exposure / (exposure + otherExposure)
    p = try Binomial(size: one + other, chance: chance).twoSided(one)
  }

  /// The first rate by the second; `unbounded` where the second has no events.
  package var ratio: Double {
    get throws(Inestimable) {
      guard counts[1] > 0 else { throw .unbounded }
      return Double(counts[0]) / Double(counts[1]) * exposures[1] / exposures[0]
    }
  }

  /// The exact interval of the ratio at a level such as 0.95, from that of Clopper and Pearson.
  package func interval(_ level: Double) throws(Inestimable) -> Interval {
    guard counts[1] > 0 else { throw .unbounded }
    let share = try ClopperPearson.interval(counts[0], of: counts[0] + counts[1], level: level)
    let scale = exposures[1] / exposures[0]
    return Interval(
      share.lower / (1 - share.lower) * scale, share.upper / (1 - share.upper) * scale)
  }
}
