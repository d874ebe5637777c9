import RealModule
import Testing

@testable import Statistics

/// TV-03 and TV-05: standardised shares, tests over all forces and models.
@Suite struct CaseMixTests {
  @Test func independenceGivesTheVectors() throws {
    let rows = zip(Forces.cases, Forces.sizes).map { [$0, $1 - $0] }
    let pearson = try Independence.pearson(rows)
    #expect(pearson.degreesOfFreedom == 3)
    #expect(isNear([pearson.statistic, pearson.p], [19.70106548, 1.957587783e-04]))
    #expect(isNear(try Independence.likelihoodRatio(rows).statistic, 18.14852478))
    #expect(throws: Inestimable.noVariation) { try Independence.pearson([[5, 0], [7, 0]]) }
    #expect(isNear(try Independence.pearson(rows + [[0, 0]]).p, pearson.p, 1e-14))
  }

  @Test func expectedCasesGiveTheVectors() throws {
    let force = try ObservedExpected(1, in: Forces.grouped())
    #expect(
      isNear(
        [force.expected, force.ratio, force.variance], [38.64617922, 0.8021491549, 12.21616067]))
    #expect(isNear(try force.z, -2.187646295))
    let byar = try force.byar(0.95)
    let exact = try force.exactPoisson(0.95)
    #expect(
      isNear(
        [byar.lower, byar.upper, exact.lower, exact.upper],
        [0.5449216943, 1.138625569, 0.545021433, 1.138586696]))
    #expect(
      isNear([force.lowerTail, force.twoSidedMidP], [0.02202830584, 0.0330680382]))
    #expect(isNear(force.lowerTail + force.upperTail, 1, 1e-12))
    #expect(isNear(force.standardisedShare, 0.6047749149))
  }

  @Test func directStandardGivesTheVectors() throws {
    let direct = try DirectStandard(1, in: Forces.grouped())
    #expect(isNear([direct.share, direct.standardError], [0.6578488809, 0.06723709863]))
    let hole = try [
      GroupedStratum(cases: [3, 2], of: [5, 4]), GroupedStratum(cases: [0, 2], of: [0, 4]),
    ]
    #expect(throws: Inestimable.emptyStratum) { try DirectStandard(0, in: hole) }
  }

  @Test func breslowDayGivesTheVector() throws {
    let test = try BreslowDay.test(Forces.strata(1))
    #expect(test.degreesOfFreedom == 3)
    #expect(isNear(test.p, 0.7191961335), "\(test)")
  }

  /// constant, B, C, D, child, crim, child·crim; strata as in `Forces.mix`.
  static func rows(withForce: Bool) throws -> [ModelRow] {
    let kinds: [(child: Double, crim: Double)] = [(0, 1), (0, 0), (1, 1), (1, 0)]
    return try zip(Forces.mix, kinds).flatMap { stratum, kind in
      try (0..<4).map { force in
        let forces = withForce ? (1..<4).map { $0 == force ? 1.0 : 0 } : []
        return try ModelRow(
          terms: [1] + forces + [kind.child, kind.crim, kind.child * kind.crim],
          cases: stratum.cases[force], of: stratum.sizes[force])
      }
    }
  }

  @Test func logisticGivesTheVectors() throws {
    let full = try LogisticRegression(Self.rows(withForce: true))
    let expected = [
      0.6954094282, -0.6385126372, 0.378261581, 0.2982087285, 0.3720528763, -0.5129371586,
      1.693377347,
    ]
    #expect(isNear(full.coefficients, expected, 1e-6), "\(full.coefficients)")
    let without = try LogisticRegression(Self.rows(withForce: false))
    #expect(isNear([full.logLikelihood, without.logLikelihood], [-154.4133841, -158.1103994]))
    let test = try LogisticRegression.omnibus(full, without: without)
    #expect(test.degreesOfFreedom == 3)
    #expect(isNear([test.statistic, test.p], [7.394030628, 0.0603446948], 1e-6))
  }

  @Test func logisticRefusesFewEvents() throws {
    let rows = try [
      ModelRow(terms: [1, 0], cases: 9, of: 10), ModelRow(terms: [1, 1], cases: 10, of: 10),
    ]
    #expect(throws: Inestimable.tooFewEvents(needed: 20, found: 1)) {
      try LogisticRegression(rows)
    }
    let apart = try [
      ModelRow(terms: [1, 0], cases: 0, of: 30), ModelRow(terms: [1, 1], cases: 30, of: 30),
    ]
    #expect(throws: Inestimable.unbounded) { try LogisticRegression(apart) }
    let same = try [
      ModelRow(terms: [1, 1], cases: 20, of: 40), ModelRow(terms: [1, 1], cases: 15, of: 30),
    ]
    #expect(throws: Inestimable.collinear) { try LogisticRegression(same) }
  }

  /// With one constant and one group, Firth's fit adds half a record to each of the four counts.
  @Test func firthAddsHalfARecord() throws {
    let rows = try [
      ModelRow(terms: [1, 0], cases: 0, of: 12), ModelRow(terms: [1, 1], cases: 9, of: 9),
    ]
    let fit = try LogisticRegression(rows, firth: true)
    let low = Double.log(0.5 / 12.5)
    let high = Double.log(9.5 / 0.5)
    #expect(isNear(fit.coefficients, [low, high - low], 1e-8), "\(fit.coefficients)")
  }
}
