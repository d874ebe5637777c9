import Testing

@testable import Statistics

/// TV-08: counts of events.
@Suite struct RateTests {
  @Test func contrastsGiveTheVectors() throws {
    let fall = try RateContrast(39, with: 70)
    let interval = try fall.interval(0.95)
    #expect(isNear(fall.p, 0.003854108187))
    #expect(
      isNear(
        try [fall.ratio, interval.lower, interval.upper],
        [0.5571428571, 0.3666007757, 0.8357979712]))
    #expect(isNear(try RateContrast(100, with: 116).p, 0.3074274987))
  }

  @Test func intervalsGiveTheVectors() throws {
    let expected: [(Int, Double, Double)] = [
      (0, 0, 3.688879454), (3, 0.6186721229, 8.76727307), (39, 27.73281249, 53.31428387),
    ]
    for (count, lower, upper) in expected {
      let interval = try PoissonCount.exact(count, level: 0.95)
      #expect(isNear([interval.lower, interval.upper], [lower, upper]))
    }
    #expect(try PoissonCount.byar(0, level: 0.95).lower == 0)
  }

  @Test func exposureScalesTheRatio() throws {
    let once = try RateContrast(10, exposure: 12, with: 5, exposure: 12)
    let twice = try RateContrast(10, exposure: 24, with: 5, exposure: 12)
    #expect(isNear(try once.ratio, 2, 1e-14))
    #expect(isNear(try twice.ratio, 1, 1e-14))
    #expect(twice.p > once.p)
    let back = try RateContrast(5, exposure: 12, with: 10, exposure: 12)
    let upper = try once.interval(0.9).upper
    #expect(isNear(try back.interval(0.9).lower, 1 / upper, 1e-12))
  }

  @Test func saysWhyThereIsNone() throws {
    #expect(throws: Inestimable.noObservations) { try RateContrast(0, with: 0) }
    #expect(throws: Inestimable.unbounded) { try RateContrast(3, with: 0).ratio }
    #expect(throws: Inestimable.unbounded) { try RateContrast(3, with: 0).interval(0.95) }
    #expect(throws: Inestimable.countOutsideRange) { try PoissonCount.exact(-1, level: 0.95) }
    #expect(try RateContrast(0, with: 4).interval(0.95).lower == 0)
  }
}
