import Testing

@testable import Statistics

@Suite struct LogRankTests {
  @Test func givesTheVectors() throws {
    let test = try LogRank.test(groups: [Waits.a, Waits.b])
    #expect(test.observed == [9, 8])
    #expect(isNear(test.expected, [5.991633763, 11.00836624]))
    #expect(isNear(test.covariance[0][0], 3.533061427))
    #expect(isNear([test.result.statistic, test.result.p], [2.561593565, 0.1094881698]))
    #expect(isNear(try test.petoRatio(level: 0.95).ratio, 2.343135367))
    let three = try LogRank.test(groups: [Waits.a, Waits.b, Waits.c])
    #expect(three.result.degreesOfFreedom == 2)
    #expect(isNear([three.result.statistic, three.result.p], [2.686062021, 0.2610532132]))
  }

  /// Peto's ratio of the second group is the reciprocal, and the interval holds it.
  @Test func turnsTheRatioWithTheGroups() throws {
    let test = try LogRank.test(groups: [Waits.a, Waits.b])
    let (one, other) = (
      try test.petoRatio(group: 0, level: 0.9), try test.petoRatio(group: 1, level: 0.9)
    )
    #expect(isNear(one.ratio * other.ratio, 1))
    #expect(one.interval.contains(one.ratio))
    #expect(isNear(one.interval.lower * other.interval.upper, 1))
  }

  /// Strata that are copies of one another add up; one stratum is the plain test.
  @Test func addsUpStrata() throws {
    let one = try LogRank.test(groups: [Waits.a, Waits.b])
    let three = try LogRank.test(strata: Array(repeating: [Waits.a, Waits.b], count: 3))
    #expect(isNear(three.result.statistic, 3 * one.result.statistic))
    // A stratum with one group only says nothing.
    let more = try LogRank.test(strata: [[Waits.a, Waits.b], [Waits.c, []]])
    #expect(isNear(more.result.statistic, one.result.statistic))
  }

  @Test func saysWhyItCannotCompare() {
    #expect(throws: Inestimable.tooFewUnits(needed: 2, found: 1)) {
      try LogRank.test(groups: [Waits.a])
    }
    #expect(throws: Inestimable.emptyGroup(1)) { try LogRank.test(groups: [Waits.a, []]) }
    let open = Waits.a.map { Subject(time: $0.time, isEvent: false) }
    #expect(throws: Inestimable.noVariation) { try LogRank.test(groups: [open, open]) }
    #expect(throws: Inestimable.unequalLengths) {
      try LogRank.test(strata: [[Waits.a, Waits.b], [Waits.a]])
    }
  }

  /// Expected events and variance of the first group, counted from the lists at each event.
  @Test func agreesWithAPlainTwin() throws {
    var source = SplitMix(seed: 3)
    var compared = 0
    for round in 0..<200 {
      let groups = (0..<3).map { _ in
        Waits.random(2 + source.below(12), late: round.isMultiple(of: 3), &source)
      }
      guard let test = try? LogRank.test(groups: groups) else { continue }
      var (expected, variance) = (0.0, 0.0)
      let all = groups.flatMap { $0 }
      for time in Set(all.filter(\.isEvent).map(\.time)) {
        func risk(_ subjects: [Subject]) -> Double {
          Double(subjects.count { $0.time >= time && ($0.entry ?? -1000) < time })
        }
        let (n, own) = (risk(all), risk(groups[0]))
        let d = Double(all.count { $0.time == time && $0.isEvent })
        expected += d * own / n
        if n > 1 { variance += d * (n - d) / (n - 1) * own / n * (1 - own / n) }
      }
      #expect(abs(test.expected[0] - expected) < 1e-9)
      #expect(abs(test.covariance[0][0] - variance) < 1e-9)
      let turned = try LogRank.test(groups: [groups[2], groups[0], groups[1]])
      #expect(isNear(turned.result.statistic, test.result.statistic))
      compared += 1
    }
    #expect(compared > 150)
  }
}
