import RealModule
import Testing

@testable import Statistics

/// Distributions at their edges, and against sums and inverses of themselves.
@Suite struct DistributionTests {
  @Test func normalInvertsItself() throws {
    #expect(try Normal.quantile(0.5) == 0)
    #expect(isNear(try Normal.bound(level: 0.95), 1.959963984540054, 1e-15))
    #expect(isNear(try Normal.bound(level: 0.998), 3.090232306167813, 1e-14))
    for p in [1e-300, 1e-20, 1e-5, 0.07, 0.3, 0.5, 0.8] {
      #expect(isNear(Normal.cumulative(try Normal.quantile(p)), p, 1e-11))
      #expect(isNear(Normal.upperTail(-(try Normal.quantile(p))), p, 1e-11))
    }
    for p in [0, 1, -1, Double.nan] {
      #expect(throws: Inestimable.probabilityOutsideRange) { try Normal.quantile(p) }
    }
  }

  /// Both tails in closed form: 1 − (1−x)ᵇ for a = 1, the arcsine law for a half and a half.
  @Test func betaHoldsItsClosedForms() {
    for x in [1e-12, 0.001, 0.2, 0.5, 0.9] {
      #expect(
        isNear(IncompleteBeta.tails(x, 1, 7).lower, -.expMinusOne(7 * .log(onePlus: -x)), 1e-12))
      #expect(isNear(IncompleteBeta.tails(x, 4, 1).lower, .pow(x, 4), 1e-12))
      let arc = 2 / Double.pi * .asin(.sqrt(x))
      #expect(isNear(IncompleteBeta.tails(x, 0.5, 0.5).lower, arc, 1e-12))
    }
    #expect(IncompleteBeta.tails(-1, 2, 3).lower == 0)
    #expect(IncompleteBeta.tails(2, 2, 3).upper == 0)
  }

  @Test func betaInvertsItself() {
    for (a, b) in [(0.5, 3.0), (78, 24), (0.5, 300), (2000, 3)] {
      for share in [1e-9, 0.025, 0.5, 0.975] {
        let lower = IncompleteBeta.quantile(lower: share, a, b)
        #expect(isNear(IncompleteBeta.tails(lower, a, b).lower, share, 1e-9))
        let upper = IncompleteBeta.quantile(upper: share, a, b)
        #expect(isNear(IncompleteBeta.tails(upper, a, b).upper, share, 1e-9))
      }
    }
  }

  /// Chi-square with two degrees of freedom is exponential; with one, a squared normal.
  @Test func gammaHoldsItsClosedForms() {
    for x in [1e-6, 0.3, 2, 30, 700] {
      #expect(isNear(ChiSquare.upperTail(x, degreesOfFreedom: 2), .exp(-x / 2), 1e-12))
      #expect(
        isNear(ChiSquare.upperTail(x, degreesOfFreedom: 1), Normal.twoSided(.sqrt(x)), 1e-12))
      let lower = IncompleteGamma.tails(x, shape: 1).lower
      #expect(isNear(lower, -.expMinusOne(-x), 1e-12))
    }
    #expect(ChiSquare.upperTail(0, degreesOfFreedom: 3) == 1)
    #expect(ChiSquare.upperTail(.infinity, degreesOfFreedom: 3) == 0)
    let place = IncompleteGamma.quantile(lower: 0.3, shape: 40)
    #expect(isNear(IncompleteGamma.tails(place, shape: 40).lower, 0.3, 1e-12))
  }

  @Test func binomialTailsAreSumsOfMasses() throws {
    for (n, chance) in [(1, 0.3), (12, 0.5), (40, 0.02), (300, 0.91)] {
      let binomial = try Binomial(size: n, chance: chance)
      #expect(isNear(binomial.masses.reduce(0, +), 1, 1e-12))
      var sum = 0.0
      for x in 0...n {
        #expect(isNear(binomial.upperTail(x), 1 - sum, 1e-9))
        sum += binomial.mass(x)
        #expect(isNear(binomial.lowerTail(x), sum, 1e-11))
      }
      #expect(binomial.lowerTail(-1) == 0 && binomial.upperTail(n + 1) == 0)
      let median = binomial.quantile(0.5)
      #expect(binomial.lowerTail(median) >= 0.5 && binomial.lowerTail(median - 1) < 0.5)
      #expect(binomial.twoSided(median) > 0.5)
    }
    for chance in [0.0, 1] {
      let certain = try Binomial(size: 5, chance: chance)
      #expect(certain.masses.max() == 1 && certain.masses.reduce(0, +) == 1)
    }
    #expect(try Binomial(size: 0, chance: 0.5).masses == [1])
    #expect(throws: Inestimable.probabilityOutsideRange) { try Binomial(size: 5, chance: .nan) }
  }

  /// Masses far out, by whole numbers: 2^−1000 times a binomial coefficient.
  @Test func massesHoldFarOut() throws {
    let fair = try Binomial(size: 1000, chance: 0.5)
    #expect(isNear(fair.mass(0) / .pow(2, -1000), 1, 1e-12))
    #expect(isNear(fair.mass(3) / .pow(2, -1000), 166_167_000, 1e-11))
    let poisson = try Poisson(mean: 200)
    #expect(isNear(poisson.mass(2) / .exp(-200), 20_000, 1e-11))
    #expect(isNear(poisson.lowerTail(2) / .exp(-200), 20_201, 1e-11))
    #expect(isNear(try Poisson(mean: 3).upperTail(1), 1 - .exp(-3), 1e-12))
    #expect(try Poisson(mean: 0).lowerTail(0) == 1)
    #expect(throws: Inestimable.unbounded) { try Poisson(mean: .infinity) }
  }

  /// By counting the ways of drawing.
  @Test func hypergeometricCountsTheWays() throws {
    func ways(_ n: Int, _ k: Int) -> Double {
      (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
    }
    for (marked, unmarked, drawn) in [(5, 7, 4), (3, 3, 6), (9, 2, 5), (4, 0, 2), (6, 8, 0)] {
      let draw = try Hypergeometric(marked: marked, unmarked: unmarked, drawn: drawn)
      for x in draw.support {
        let share =
          ways(marked, x) * ways(unmarked, drawn - x) / ways(marked + unmarked, drawn)
        #expect(isNear(draw.mass(x), share, 1e-12))
      }
      #expect(draw.mass(draw.support.upperBound + 1) == 0)
      #expect(isNear(draw.masses(odds: 3).reduce(0, +), 1, 1e-12))
    }
    #expect(throws: Inestimable.countOutsideRange) {
      try Hypergeometric(marked: 2, unmarked: 2, drawn: 5)
    }
  }

  @Test func intervalsKnowTheirPlace() {
    let interval = Interval(0.2, -0.1)
    #expect(interval.lower == -0.1 && isNear(interval.width, 0.3, 1e-12))
    #expect(interval.contains(0.2) && !interval.contains(0.21))
    #expect(interval.lies(within: 0.21) && !interval.lies(within: 0.2))
    #expect(interval.clamped(to: Interval(0, 1)) == Interval(0, 0.2))
  }

  @Test func systemsLeaveUnseenDirectionsOut() {
    let system = SymmetricSystem([[2, 0, -2], [0, 3, 0], [-2, 0, 2]], [4, 6, -4])
    #expect(system.rank == 2)
    #expect(isNear(system.solution[1], 2, 1e-12))
    #expect(isNear(system.solution[0] - system.solution[2], 2, 1e-12))
    #expect(SymmetricSystem([[0]], [0]).rank == 0)
  }
}
