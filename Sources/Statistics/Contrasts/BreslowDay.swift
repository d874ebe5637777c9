import RealModule

/// Whether the ratio of odds is the same in every stratum (Breslow and Day 1980), with Tarone's correction (1985).
package enum BreslowDay {
  /// The test over strata that hold both sides and both outcomes; one degree of freedom fewer than these.
  package static func test(_ strata: Strata, tarone: Bool = false) throws(Inestimable)
    -> TestResult
  {
    let told = strata.shared.filter { $0.cases > 0 && $0.cases < $0.size }
    guard told.count > 1 else { throw .tooFewUnits(needed: 2, found: told.count) }
    let odds = try MantelHaenszel.oddsRatio(told).ratio
    var (statistic, surplus, spread) = (0.0, 0.0, 0.0)
    for stratum in told {
      let (a, n1, c, n0) = stratum.numbers
      let fitted = expected(n1, n0, a + c, odds)
      let cells = [fitted, n1 - fitted, a + c - fitted, n0 - a - c + fitted]
      let variance = 1 / cells.map { 1 / $0 }.reduce(0, +)
      guard variance > 0 else { throw .noVariance }
      statistic += (a - fitted) * (a - fitted) / variance
      surplus += a - fitted
      spread += variance
    }
    if tarone { statistic -= surplus * surplus / spread }
    return TestResult(statistic: statistic, degreesOfFreedom: told.count - 1)
  }

  /// The number of cases on this side that gives a table of these margins exactly these odds.
  private static func expected(_ n1: Double, _ n0: Double, _ cases: Double, _ odds: Double)
    -> Double
  {
    let square = 1 - odds
    let linear = n0 - cases + odds * (n1 + cases)
    let constant = -odds * n1 * cases
    // The root that lies within the margins, by the form that does not cancel; odds of one leave no square.
    let root = Double.sqrt(max(0, linear * linear - 4 * square * constant))
    return linear < 0 ? (root - linear) / (2 * square) : -2 * constant / (linear + root)
  }
}
