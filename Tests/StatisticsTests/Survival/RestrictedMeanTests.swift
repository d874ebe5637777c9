import Testing

@testable import Statistics

@Suite struct RestrictedMeanTests {
  @Test func givesTheVectors() throws {
    let (a, b) = (try KaplanMeier(Waits.a), try KaplanMeier(Waits.b))
    #expect(isNear(try RestrictedMean(a, horizon: 60).mean, 22.85))
    #expect(isNear(try RestrictedMean(b, horizon: 60).mean, 37.52380952))
    #expect(isNear(try RestrictedMean(a, horizon: 30).mean, 16.25))
    #expect(isNear(try RestrictedMean(b, horizon: 30).mean, 24))
    let difference = try RestrictedMean.difference(Waits.a, Waits.b, horizon: 30)
    #expect(isNear(difference.value, -7.75))
    #expect(throws: Inestimable.countOutsideRange) { try RestrictedMean(a, horizon: .nan) }
    #expect(throws: Inestimable.beyondFollowUp(last: 60)) {
      try RestrictedMean(a, horizon: 61)
    }
  }

  /// Where all are seen to the end it is a plain mean, and its variance that of one.
  @Test func isAMeanWhereNothingIsOpen() throws {
    let waits = [2.0, 3, 3, 7, 11, 20]
    let mean = try RestrictedMean(
      KaplanMeier(waits.map { Subject(time: $0, isEvent: true) }), horizon: 20)
    let plain = waits.reduce(0, +) / 6
    #expect(isNear(mean.mean, plain))
    #expect(isNear(mean.variance, waits.reduce(0) { $0 + ($1 - plain) * ($1 - plain) } / 36))
  }

  /// The area by small pieces, and the variance by its formula with areas counted anew.
  @Test func agreesWithAPlainTwin() throws {
    var source = SplitMix(seed: 30)
    for _ in 0..<200 {
      let curve = try KaplanMeier(Waits.random(3 + source.below(25), &source))
      let horizon = Double(1 + source.below(Int(curve.lastTime)))
      let mean = try RestrictedMean(curve, horizon: horizon)
      func area(from start: Double) throws -> Double {
        try stride(from: start, to: horizon, by: 1).reduce(0.0) {
          $0 + (try curve.survival(at: $1))
        }
      }
      let variance = try curve.steps.filter { $0.time < horizon && $0.atRisk > $0.events }
        .reduce(0.0) { sum, step in
          let (n, d, beyond) = (Double(step.atRisk), Double(step.events), try area(from: step.time))
          return sum + beyond * beyond * d / (n * (n - d))
        }
      #expect(isNear(mean.mean, try area(from: 0)))
      #expect(abs(mean.variance - variance) < 1e-9)
    }
  }

  @Test func drawsPersonsWithTheirWaits() throws {
    let (a, b) = (Waits.a.map { [$0] }, Waits.b.map { [$0] })
    let one = try RestrictedMean.bootstrap(
      persons: a, against: b, horizon: 30, resamples: 400, seed: 7)
    let again = try RestrictedMean.bootstrap(
      persons: a, against: b, horizon: 30, resamples: 400, seed: 7)
    #expect(one == again)
    #expect(isNear(one.observed, -7.75))
    let (narrow, wide) = (try one.interval(level: 0.9), try one.interval(level: 0.95))
    #expect(wide.lower < narrow.lower && narrow.upper < wide.upper)
    #expect(narrow.contains(one.observed))
    let normal = try RestrictedMean.difference(Waits.a, Waits.b, horizon: 30).interval(level: 0.95)
    #expect((0.7...1.4).contains(wide.width / normal.width))
    // Persons with twice the same wait tell no more than with one, so that the interval stays.
    let doubled = try RestrictedMean.bootstrap(
      persons: a.map { $0 + $0 }, against: b.map { $0 + $0 }, horizon: 30, resamples: 400, seed: 7)
    #expect(isNear(try doubled.interval(level: 0.9).width, narrow.width))
  }

  @Test func hasNoIntervalWithoutWidth() throws {
    let same = Waits.waits("4 4 4")
    let difference = try RestrictedMean.difference(same, same, horizon: 4)
    #expect(difference.standardError == 0)
    #expect(throws: Inestimable.noVariance) { try difference.interval(level: 0.9) }
  }

  @Test func saysWhenResamplesAreTooShort() throws {
    #expect(throws: Inestimable.self) {
      try RestrictedMean.bootstrap(
        persons: Waits.a.map { [$0] }, against: Waits.b.map { [$0] }, horizon: 60, resamples: 100,
        seed: 1)
    }
    #expect(throws: Inestimable.emptyGroup(1)) {
      try Bootstrap(sizes: [3, 0], resamples: 10, seed: 1, observed: 0) { _ in 0 }
    }
  }
}
