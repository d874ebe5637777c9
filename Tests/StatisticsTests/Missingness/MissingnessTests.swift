import Testing

@testable import Statistics

@Suite struct MissingnessTests {
  /// Two groups, three fields; the third does not apply to one record.
  static let groups: [[[Bool?]]] = [
    [[true, true, false], [false, false, false], [true, true, nil]],
    [[false, true, false], [false, false, true]],
  ]

  @Test func countsByGroup() throws {
    let missingness = try Missingness(groups: Self.groups)
    #expect(try missingness.table(field: 0) == [[2, 1], [0, 2]])
    #expect(try missingness.table(field: 2) == [[0, 2], [1, 1]])
    #expect(throws: Inestimable.malformed(3)) { try missingness.table(field: 3) }
  }

  @Test func findsWhatIsBlankTogether() throws {
    let pairs = try Missingness(groups: Self.groups).pairs
    #expect(pairs.count == 1)
    let pair = try #require(pairs.first)
    #expect([pair.first, pair.second, pair.applicable, pair.together] == [0, 1, 5, 2])
    #expect(isNear(pair.expected, 2.0 * 3 / 5))
    #expect(isNear(try #require(pair.phi), 4.0 / 6))
  }

  /// The missing cells of the vector, TV-13.
  @Test func testsByGroup() throws {
    let groups: [[[Bool?]]] = Mixes.missing.map { counts in
      Array(repeating: [true], count: counts[0]) + Array(repeating: [false], count: counts[1])
    }
    let test = try Missingness(groups: groups).test(field: 0)
    #expect(test.method == .exact)
    #expect(isNear(test.p, 0.003142929441))
  }

  @Test func saysWhyItCannotCount() {
    #expect(throws: Inestimable.noObservations) { try Missingness(groups: [[], []]) }
    #expect(throws: Inestimable.unequalLengths) { try Missingness(groups: [[[true], []]]) }
  }
}

@Suite struct LittleTests {
  /// TV-24: age and days.
  static let rows: [[Double?]] = [
    [17, 3], [22, nil], [25, 9], [31, 14], [19, 4], [28, nil], [35, 21], [40, 18], [nil, 6],
    [23, 8], [30, nil], [27, 12], [nil, 15], [45, 25], [33, 16],
  ]

  @Test func givesTheVector() throws {
    let little = try LittleTest(Self.rows)
    #expect(little.result.degreesOfFreedom == 2)
    #expect(
      isNear([little.result.statistic, little.result.p], [0.5094751843, 0.7751198688], 1e-6))
    #expect(isNear(little.mean, [28.52724535, 12.22361007], 1e-6))
    let covariance = [
      little.covariance[0][0], little.covariance[0][1], little.covariance[1][1],
    ]
    #expect(isNear(covariance, [57.34705061, 44.3497897, 36.87662226], 1e-6))
  }

  /// Neither the order of rows nor the unit of a column matters.
  @Test func doesNotDependOnOrderOrUnit() throws {
    let little = try LittleTest(Self.rows)
    let turned = try LittleTest(
      Self.rows.reversed().map { [$0[1].map { $0 * 24 + 1e6 }, $0[0]] })
    #expect(isNear(turned.result.statistic, little.result.statistic, 1e-6))
    #expect(isNear(turned.mean[1], little.mean[0], 1e-6))
  }

  @Test func saysWhyItCannotTest() {
    #expect(throws: Inestimable.noVariation) { try LittleTest([[1, 2], [2, 1], [4, 4]]) }
    #expect(throws: Inestimable.noVariation) { try LittleTest([[1, 2], [1, nil], [1, 4]]) }
    #expect(throws: Inestimable.noObservations) { try LittleTest([]) }
    #expect(throws: Inestimable.unequalLengths) { try LittleTest([[1], [1, 2]]) }
    #expect(throws: Inestimable.malformed(1)) { try LittleTest([[1], [.infinity]]) }
    #expect(throws: Inestimable.tooFewUnits(needed: 2, found: 1)) {
      try LittleTest([[1, nil], [2, 3], [3, nil]])
    }
    #expect(throws: Inestimable.collinear) {
      try LittleTest([[1, 2], [2, 4], [3, 6], [4, nil]])
    }
  }
}
