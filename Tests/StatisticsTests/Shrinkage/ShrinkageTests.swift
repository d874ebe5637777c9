import Testing

@testable import Statistics

/// TV-18: shares of small units moved towards the others.
@Suite struct ShrinkageTests {
  @Test func betaBinomialGivesTheVectors() throws {
    let fit = try BetaBinomial(
      [78, 31, 33, 97, 12, 9, 44, 5], of: [101, 58, 42, 116, 20, 30, 50, 8])
    #expect(isNear([fit.a, fit.b], [5.275758809, 2.562075927], 1e-6))
    #expect(isNear(fit.posteriorMean(31, of: 58), 0.5509865103, 1e-6))
    #expect(isNear(fit.posteriorMean(9, of: 30), 0.3772879423, 1e-6))
    #expect(isNear(fit.posteriorMean(0, of: 0), fit.a / (fit.a + fit.b), 1e-14))
  }

  @Test func betaBinomialSaysWhyThereIsNone() {
    #expect(throws: Inestimable.unbounded) { try BetaBinomial([5, 5, 5], of: [10, 10, 10]) }
    #expect(throws: Inestimable.noVariation) { try BetaBinomial([0, 0], of: [10, 12]) }
    #expect(throws: Inestimable.tooFewUnits(needed: 2, found: 1)) {
      try BetaBinomial([3], of: [10])
    }
  }

  @Test func lowestGivesTheVectors() throws {
    let chances = try LowestShare.probabilities([78, 31, 33, 97], of: [101, 58, 42, 116])
    let expected = [9.358189040e-04, 0.9947290395, 0.004325901439, 9.240204591e-06]
    #expect(isNear(chances, expected, 1e-6), "\(chances)")
    #expect(isNear(chances.reduce(0, +), 1, 1e-12))
  }

  /// Units alike share the chance; one without cases among others takes it; the edges hold.
  @Test func lowestBehaves() throws {
    #expect(isNear(try LowestShare.probabilities([3, 3], of: [9, 9]), [0.5, 0.5], 1e-12))
    let edge = try LowestShare.probabilities([0, 500, 20], of: [30, 500, 20])
    #expect(edge[0] > 0.999999)
    #expect(isNear(edge.reduce(0, +), 1, 1e-9))
    #expect(throws: Inestimable.noObservations) {
      try LowestShare.probabilities([0, 1], of: [0, 1])
    }
  }
}
