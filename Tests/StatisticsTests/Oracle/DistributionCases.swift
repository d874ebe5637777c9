import RealModule

@testable import Statistics

/// Tails far out, where a careless formula loses its digits.
enum DistributionCases {
  static func all() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 101)
    var cases: [OracleCase] = []
    for exponent in [-300.0, -40, -12, -3, -1, -0.31, -0.01] {
      let p = Double.pow(10, exponent)
      let z = try Normal.quantile(p)
      cases.append(
        OracleCase(
          method: "normal", inputs: [[p]], outputs: [z, Normal.cumulative(z)], tolerance: 1e-12))
    }
    for _ in 0..<15 {
      let (a, b, x) = (draw.real(0.5...400), draw.real(0.5...400), draw.real(0.001...0.999))
      let tails = IncompleteBeta.tails(x, a, b)
      cases.append(
        OracleCase(
          method: "beta", inputs: [[x, a, b]], outputs: [tails.lower, tails.upper], tolerance: 1e-11
        ))
      let y = draw.real(0.01...600)
      let gamma = IncompleteGamma.tails(y, shape: a)
      cases.append(
        OracleCase(
          method: "gamma", inputs: [[y, a]], outputs: [gamma.lower, gamma.upper], tolerance: 1e-11))
    }
    for _ in 0..<10 {
      let n = draw.whole(1...2000)
      let (x, chance) = (draw.whole(0...n), draw.real(0.01...0.99))
      let binomial = try Binomial(size: n, chance: chance)
      cases.append(
        OracleCase(
          method: "binomial", inputs: [[Double(x), Double(n), chance]],
          outputs: [binomial.mass(x), binomial.lowerTail(x), binomial.upperTail(x)],
          tolerance: 1e-10))
      let (freedom, statistic) = (draw.whole(1...60), draw.real(0.001...300))
      cases.append(
        OracleCase(
          method: "chi-square", inputs: [[statistic, Double(freedom)]],
          outputs: [ChiSquare.upperTail(statistic, degreesOfFreedom: freedom)], tolerance: 1e-11))
    }
    return try cases + hypergeometric()
  }

  private static func hypergeometric() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 102)
    return try (0..<8).map { _ in
      let (marked, unmarked) = (draw.whole(1...200), draw.whole(1...200))
      let drawn = draw.whole(0...marked + unmarked)
      let odds = draw.real(0.1...5)
      let distribution = try Hypergeometric(marked: marked, unmarked: unmarked, drawn: drawn)
      let x = draw.whole(distribution.support)
      let tilted = distribution.masses(odds: odds)[x - distribution.support.lowerBound]
      return OracleCase(
        method: "hypergeometric",
        inputs: [[Double(x), Double(marked), Double(unmarked), Double(drawn), odds]],
        outputs: [distribution.mass(x), tilted])
    }
  }
}
