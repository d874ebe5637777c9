import Testing

@testable import Statistics

/// TV-02 and TV-04: limits around a target.
@Suite struct FunnelTests {
  static let target = 239.0 / 317

  static let vectors: [(Int, [Double])] = [
    (101, [0.6097691577, 0.6627762180, 0.8305591301, 0.8735017498]),
    (58, [0.5588143397, 0.6297577070, 0.8526484670, 0.9067493965]),
    (42, [0.5233416688, 0.6051166996, 0.8675673791, 0.9264580927]),
    (116, [0.6207247649, 0.6689963001, 0.8259962685, 0.8666757474]),
    (10, [0.2224535949, 0.4122154195, 0.9578736704, 0.9983149468]),
  ]

  @Test(arguments: vectors)
  func givesTheVectors(_ n: Int, _ expected: [Double]) throws {
    let limits = try Funnel.limits(n: n, target: Self.target, levels: [0.998, 0.95])
    #expect(
      isNear([limits[0].lower, limits[1].lower, limits[1].upper, limits[0].upper], expected))
  }

  @Test func wilsonLimitsGiveTheVectors() throws {
    let limits = try Funnel.wilsonLimits(n: 58, target: Self.target)
    #expect(isNear([limits[0].lower, limits[0].upper], [0.6430969476, 0.8647894877]))
    #expect(isNear([limits[1].lower, limits[1].upper], [0.5791743303, 0.9287121050]))
  }

  /// The ends of the range of targets and of sizes.
  @Test func staysWithinShares() throws {
    for target in [0, 0.01, 0.5, 1] {
      for n in [1, 2, 500] {
        for limit in try Funnel.limits(n: n, target: target) {
          #expect(limit.lower >= 0 && limit.upper <= 1)
          #expect(limit.lower <= target && target <= limit.upper)
        }
      }
    }
    #expect(throws: Inestimable.noObservations) { try Funnel.limits(n: 0, target: 0.5) }
    #expect(throws: Inestimable.probabilityOutsideRange) { try Funnel.limits(n: 5, target: 1.1) }
  }

  @Test func overDispersionGivesTheVectors() throws {
    let units = try OverDispersion([78, 31, 33, 97], of: [101, 58, 42, 116])
    #expect(isNear(units.z, [0.4334347231, -3.531503567, 0.4894005149, 2.205070394]))
    #expect(isNear([units.phi, units.winsorisedPhi], [4.440307851, 2.192448689]))
    #expect(isNear([units.winsorised.lower, units.winsorised.upper], [-2.34202208, 1.69036943]))
    #expect(isNear([units.variance, units.rawVariance], [0.006376997578, 0.01631467685]))
    #expect(
      isNear(units.adjustedZ, [0.2291956141, -2.242749636, 0.3400471881, 1.108239737]))
    let limits = try [0.001, 0.025, 0.975, 0.999].map {
      try units.limit(n: 58, probability: $0)
    }
    #expect(isNear(limits, [0.4469975004, 0.5635718835, 0.9031795953, 0.960699155]))
  }

  @Test func overDispersionGivesTheVectorsOfEightUnits() throws {
    let units = try OverDispersion(
      [78, 31, 33, 97, 12, 9, 44, 5], of: [101, 58, 42, 116, 20, 30, 50, 8])
    #expect(isNear([units.target, units.phi], [0.7270588235, 6.549827055]))
    #expect(isNear([units.winsorisedPhi, units.variance], [5.196034158, 0.02482077522]))
  }

  @Test func refusesFewUnits() {
    #expect(throws: Inestimable.tooFewUnits(needed: 10, found: 4)) {
      try OverDispersion.adjusted([78, 31, 33, 97], of: [101, 58, 42, 116])
    }
  }

  @Test func acceptsTenUnits() throws {
    let counts = Array(repeating: 5, count: 10)
    let units = try OverDispersion.adjusted(counts, of: Array(repeating: 10, count: 10))
    #expect(units.variance == 0)
    #expect(try units.limit(n: 1, probability: 0.0001) == 0)
  }

  @Test func detectableDifferenceGivesTheVectors() throws {
    let small = try DetectableDifference(n1: 42, n0: 275, baseline: 0.75)
    #expect(isNear(small.effect, 0.4641330302))
    #expect(isNear([small.lower, small.upper].compactMap(\.self), [0.5297153523, 0.917389647]))
    let large = try DetectableDifference(n1: 101, n0: 216, baseline: 0.75)
    #expect(isNear(large.effect, 0.3377115437))
    #expect(isNear([large.lower, large.upper].compactMap(\.self), [0.5924092767, 0.8793484067]))
    #expect(isNear(large.gap ?? 0, 0.75 - 0.5924092767))
  }

  @Test func detectableDifferenceEndsAtTheEdges() throws {
    let high = try DetectableDifference(n1: 42, n0: 275, baseline: 0.99)
    #expect(high.upper == nil)
    #expect(high.gap == high.lower.map { 0.99 - $0 })
    let hopeless = try DetectableDifference(n1: 1, n0: 1, baseline: 0.5)
    #expect(hopeless.gap == nil)
    #expect(throws: Inestimable.noObservations) {
      try DetectableDifference(n1: 0, n0: 5, baseline: 0.5)
    }
  }
}
