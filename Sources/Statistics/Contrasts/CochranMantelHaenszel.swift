/// Tests whether sides differ within strata (Cochran 1954; Mantel and Haenszel 1959).
package enum CochranMantelHaenszel {
  /// One side against the others, without correction for continuity; one degree of freedom.
  package static func test(_ strata: Strata) throws(Inestimable) -> TestResult {
    let shared = strata.shared
    guard !shared.isEmpty else { throw .noSharedStratum }
    var (surplus, variance) = (0.0, 0.0)
    for stratum in shared {
      let (a, n1, c, n0) = stratum.numbers
      let n = n1 + n0
      let cases = a + c
      surplus += a - n1 * cases / n
      variance += n1 * n0 * cases * (n - cases) / (n * n * (n - 1))
    }
    guard variance > 0 else { throw .noVariation }
    return TestResult(statistic: surplus * surplus / variance, degreesOfFreedom: 1)
  }

  /// Whether any of several groups differs from the rest (general association; Landis, Heyman and Koch 1978). Degrees of
  /// freedom are the groups less one, fewer where groups share no stratum.
  package static func test(_ strata: [GroupedStratum]) throws(Inestimable) -> TestResult {
    guard let groups = strata.first?.cases.count else { throw .noObservations }
    guard strata.allSatisfy({ $0.cases.count == groups }) else { throw .unequalLengths }
    var surplus = Array(repeating: 0.0, count: groups)
    var covariance = Array(repeating: surplus, count: groups)
    for stratum in strata { add(stratum, &surplus, &covariance) }
    let system = SymmetricSystem(covariance, surplus)
    guard system.rank > 0 else { throw .noVariation }
    let statistic = zip(system.solution, surplus).map { $0 * $1 }.reduce(0, +)
    return TestResult(statistic: statistic, degreesOfFreedom: system.rank)
  }

  private static func add(
    _ stratum: GroupedStratum, _ surplus: inout [Double], _ covariance: inout [[Double]]
  ) {
    let size = Double(stratum.sizes.reduce(0, +))
    let cases = Double(stratum.cases.reduce(0, +))
    guard size > 1 else { return }
    let spread = cases * (size - cases) / (size * size * (size - 1))
    for one in surplus.indices {
      let n = Double(stratum.sizes[one])
      surplus[one] += Double(stratum.cases[one]) - n * cases / size
      for other in surplus.indices {
        let m = Double(stratum.sizes[other])
        covariance[one][other] += spread * (one == other ? n * (size - n) : -n * m)
      }
    }
  }
}
