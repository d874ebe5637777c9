import Testing

@testable import Statistics

/// The four invented forces of the vectors: A, B, C and D.
enum Forces {
  /// TV-03: cases and records.
  static let cases = [78, 31, 33, 97]
  static let sizes = [101, 58, 42, 116]

  /// TV-05: adult crim, adult other, child crim, child other; cases and records of A, B, C and D.
  static let mix: [(cases: [Int], sizes: [Int])] = [
    ([6, 4, 5, 7], [10, 12, 8, 11]), ([22, 17, 12, 21], [31, 34, 17, 29]),
    ([40, 6, 12, 60], [45, 7, 12, 65]), ([10, 4, 4, 9], [15, 5, 5, 11]),
  ]

  static func grouped() throws -> [GroupedStratum] {
    try mix.map { try GroupedStratum(cases: $0.cases, of: $0.sizes) }
  }

  static func strata(_ force: Int) throws -> Strata {
    try grouped().map { try $0.against(force) }
  }

  static func crude(_ force: Int) throws -> Stratum {
    try GroupedStratum(cases: cases, of: sizes).against(force)
  }
}

/// TV-03 and TV-05: one force against the others.
@Suite struct ContrastTests {
  @Test func exactTestsGiveTheVectors() throws {
    let tests = try (0..<4).map { try FisherExact(Forces.crude($0)) }
    #expect(
      isNear(tests.map(\.p), [0.6754283252, 6.888972020e-05, 0.7029735137, 0.0101828294]))
    #expect(
      isNear(tests.map(\.midP), [0.6261435628, 5.366597174e-05, 0.6337737946, 0.008372433995]))
    let adjusted = try BenjaminiHochberg.adjusted(tests.map(\.p))
    #expect(isNear(adjusted, [0.7029735137, 2.755588808e-04, 0.7029735137, 0.0203656588]))
  }

  @Test func newcombeGivesTheVectors() throws {
    let expected: [[Double]] = [
      [0.02690685735, -0.07852014151, 0.1211259076, -0.06100306219, 0.1067972634],
      [-0.2686060445, -0.40247227, -0.1355261233, -0.3818219765, -0.1560062195],
      [0.03662337662, -0.1160873679, 0.1480511819, -0.08972537875, 0.1330426568],
      [0.1297392349, 0.0322477855, 0.216793459, 0.04859433567, 0.2034436596],
    ]
    for (force, numbers) in expected.enumerated() {
      let wide = try Newcombe.difference(Forces.crude(force), level: 0.95)
      let narrow = try Newcombe.difference(Forces.crude(force), level: 0.9)
      let found = [
        wide.value, wide.interval.lower, wide.interval.upper, narrow.interval.lower,
        narrow.interval.upper,
      ]
      #expect(isNear(found, numbers), "\(found)")
    }
  }

  @Test func riskDifferenceGivesTheVectors() throws {
    let expected: [[Double]] = [
      [0.001666491991, 0.04890808811, -0.07878015413, 0.08211313811],
      [-0.1778218389, 0.07226717507, -0.2966907639, -0.05895291384],
      [0.08198669479, 0.06438374007, -0.02391513358, 0.1878885232],
      [0.0660242449, 0.04637500925, -0.01025585726, 0.1423043471],
    ]
    for (force, numbers) in expected.enumerated() {
      let contrast = try MantelHaenszel.riskDifference(Forces.strata(force))
      let interval = try contrast.interval(0.9)
      let found = [
        contrast.difference, contrast.standardError, interval.lower, interval.upper,
      ]
      #expect(isNear(found, numbers), "\(found)")
    }
    let wide = try MantelHaenszel.riskDifference(Forces.strata(1)).interval(0.95)
    #expect(isNear([wide.lower, wide.upper], [-0.3194628993, -0.03618077847]))
  }

  @Test func stratifiedTestsGiveTheVectors() throws {
    let tests = try (0..<4).map { try CochranMantelHaenszel.test(Forces.strata($0)) }
    #expect(
      isNear(tests.map(\.statistic), [0.001159976989, 6.540902668, 1.314184815, 1.908770266]))
    #expect(
      isNear(tests.map(\.p), [0.9728305534, 0.01054218442, 0.2516383673, 0.1670999235]))
    let adjusted = try BenjaminiHochberg.adjusted(tests.map(\.p))
    #expect(isNear(adjusted, [0.9728305534, 0.04216873768, 0.3355178231, 0.334199847]))
    let general = try CochranMantelHaenszel.test(Forces.grouped())
    #expect(general.degreesOfFreedom == 3)
    #expect(isNear([general.statistic, general.p], [7.432285455, 0.05932409415]))
    let odds = try MantelHaenszel.oddsRatio(Forces.strata(1))
    let interval = try odds.interval(0.95)
    #expect(
      isNear(
        [odds.ratio, interval.lower, interval.upper], [0.4312031593, 0.226849459, 0.8196456163]))
  }

  @Test func equivalenceIsAnIntervalWithinTheMargin() throws {
    let within = try (0..<4).map {
      try MantelHaenszel.riskDifference(Forces.strata($0)).interval(0.9).lies(within: 0.1)
    }
    #expect(within == [true, false, false, false])
  }

  @Test func sidesChangedOverTurnTheSign() throws {
    let strata = try Forces.strata(1)
    let there = try MantelHaenszel.riskDifference(strata)
    let back = try MantelHaenszel.riskDifference(strata.map(\.swapped))
    #expect(isNear(there.difference, -back.difference, 1e-14))
    #expect(isNear(there.standardError, back.standardError, 1e-12))
    let reversed = try MantelHaenszel.riskDifference(strata.reversed())
    #expect(isNear(there.difference, reversed.difference, 1e-14))
  }

  @Test func saysWhyThereIsNone() throws {
    let alike = [try Stratum(cases: 5, of: 5, others: 7, of: 7)]
    let apart = [try Stratum(cases: 5, of: 5, others: 0, of: 7)]
    for strata in [alike, apart] {
      #expect(throws: Inestimable.noVariance) { try MantelHaenszel.riskDifference(strata) }
    }
    #expect(throws: Inestimable.noVariation) { try CochranMantelHaenszel.test(alike) }
    #expect(throws: Inestimable.unbounded) { try MantelHaenszel.oddsRatio(apart) }
    let lonely = [try Stratum(cases: 5, of: 9, others: 0, of: 0)]
    #expect(throws: Inestimable.noSharedStratum) { try MantelHaenszel.riskDifference(lonely) }
    #expect(throws: Inestimable.noSharedStratum) { try CochranMantelHaenszel.test(lonely) }
    #expect(throws: Inestimable.countOutsideRange) {
      try Stratum(cases: 6, of: 5, others: 0, of: 7)
    }
    #expect(throws: Inestimable.noObservations) { try FisherExact(lonely[0]) }
  }

  /// With two groups the general test is the test of one against the other.
  @Test func generalTestOfTwoGroupsIsThePlainOne() throws {
    let strata = try Forces.strata(2)
    let grouped = try strata.map { try GroupedStratum(cases: [$0.a, $0.c], of: [$0.n1, $0.n0]) }
    let general = try CochranMantelHaenszel.test(grouped)
    let plain = try CochranMantelHaenszel.test(strata)
    #expect(general.degreesOfFreedom == 1)
    #expect(isNear(general.statistic, plain.statistic, 1e-12))
  }

  /// A group without records adds nothing, not even a degree of freedom.
  @Test func anEmptyGroupAddsNothing() throws {
    let more = try Forces.grouped().map {
      try GroupedStratum(cases: $0.cases + [0], of: $0.sizes + [0])
    }
    let test = try CochranMantelHaenszel.test(more)
    #expect(test.degreesOfFreedom == 3)
    #expect(isNear(test.statistic, 7.432285455))
  }

  @Test func adjustsAFamily() throws {
    let ps = [0.0003, 0.0041, 0.012, 0.021, 0.039, 0.04, 0.21, 0.56, 0.78, 0.99]
    let expected = [
      0.003, 0.0205, 0.04, 0.0525, 0.06666666667, 0.06666666667, 0.3, 0.7, 0.8666666667, 0.99,
    ]
    #expect(isNear(try BenjaminiHochberg.adjusted(ps), expected))
    #expect(isNear(try BenjaminiHochberg.adjusted(ps.reversed()), expected.reversed()))
    #expect(try BenjaminiHochberg.adjusted([]) == [])
    #expect(throws: Inestimable.probabilityOutsideRange) {
      try BenjaminiHochberg.adjusted([.nan])
    }
  }
}
