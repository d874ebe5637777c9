import Testing

@testable import Statistics

@Suite struct AgreementTests {
  /// TV-14: rows police, columns NGO.
  static let matrix = [[14, 1, 0, 1], [2, 8, 1, 0], [0, 1, 5, 1], [3, 1, 0, 2]]

  @Test func givesTheVector() throws {
    let agreement = try Agreement(Self.matrix)
    #expect(isNear([agreement.observed, agreement.expected], [0.725, 0.306875]))
    #expect(
      isNear([try agreement.kappa, try agreement.standardError], [0.6032461677, 0.09882828855]))
    let interval = try agreement.interval(level: 0.95)
    #expect(isNear([interval.lower, interval.upper], [0.4095462815, 0.7969460539]))
    #expect(isNear([try agreement.ac1, try agreement.pabak], [0.6427121397, 0.6333333333]))
    let specific = agreement.specific.compactMap { $0 }
    #expect(isNear(specific, [0.8, 0.7272727273, 0.7692307692, 0.4]))
    let direction = try agreement.stuartMaxwell()
    #expect(direction.degreesOfFreedom == 3)
    #expect(isNear([direction.statistic, direction.p], [1.732394366, 0.629755964]))
  }

  /// Two codes: Stuart and Maxwell's test is McNemar's.
  @Test func isMcNemarWithTwoCodes() throws {
    let result = try Agreement([[20, 9], [2, 11]]).stuartMaxwell()
    #expect(isNear(result.statistic, 49.0 / 11))
    #expect(result.degreesOfFreedom == 1)
  }

  /// Codes that nobody disagrees about, or nobody uses, say nothing of direction.
  @Test func leavesOutWhatIsAgreed() throws {
    let plain = try Agreement([[20, 9], [2, 11]]).stuartMaxwell()
    let wider = try Agreement([[20, 9, 0, 0], [2, 11, 0, 0], [0, 0, 7, 0], [0, 0, 0, 0]])
    #expect(isNear(try wider.stuartMaxwell().statistic, plain.statistic))
    #expect(try wider.stuartMaxwell().degreesOfFreedom == 1)
    #expect(wider.specific[3] == nil)
    #expect(wider.specific[2] == 1)
  }

  /// κ, its error and the other figures do not depend on the order of codes, nor on which source is first.
  @Test func doesNotDependOnOrder() throws {
    let agreement = try Agreement(Self.matrix)
    let turned = try Agreement(Self.matrix.reversed().map { $0.reversed() })
    let swapped = try Agreement(
      Self.matrix.indices.map { column in Self.matrix.map { $0[column] } })
    for other in [turned, swapped] {
      #expect(isNear(try other.kappa, try agreement.kappa))
      #expect(isNear(try other.standardError, try agreement.standardError))
      #expect(isNear(try other.ac1, try agreement.ac1))
      #expect(isNear(try other.stuartMaxwell().statistic, try agreement.stuartMaxwell().statistic))
    }
  }

  @Test func saysWhyItIsNotEstimable() throws {
    #expect(throws: Inestimable.noObservations) { try Agreement([[0, 0], [0, 0]]) }
    #expect(throws: Inestimable.unequalLengths) { try Agreement([[1, 2]]) }
    #expect(throws: Inestimable.malformed(1)) { try Agreement([[1, 2], [-1, 3]]) }
    let same = try Agreement([[5, 0], [0, 0]])
    #expect(throws: Inestimable.noVariation) { try same.kappa }
    #expect(throws: Inestimable.noVariation) { try same.stuartMaxwell() }
    #expect(try same.ac1 == 1)
    let full = try Agreement([[5, 0], [0, 4]])
    #expect(try full.kappa == 1)
    #expect(throws: Inestimable.boundary) { try full.interval(level: 0.95) }
    #expect(throws: Inestimable.noVariation) { try Agreement([[5]]).pabak }
  }

  @Test func namesWhatIsTakenForWhat() throws {
    let confusions = try Agreement(Self.matrix).confusions
    #expect(confusions.map(\.codes) == [[0, 3], [0, 1], [1, 2], [1, 3], [2, 3]])
    #expect(confusions[0].counts == [1, 3])
    #expect(confusions.reduce(0) { $0 + $1.total } == 11)
  }

  /// All agree in all resamples: that is no certainty.
  @Test func hasNoIntervalWithoutWidth() throws {
    let full = try Agreement([[20, 0], [0, 20]])
    let bootstrap = try full.bootstrapDifference(from: full, resamples: 200, seed: 2)
    #expect(throws: Inestimable.noVariance) { try bootstrap.interval(level: 0.9) }
    #expect(throws: Inestimable.probabilityOutsideRange) { try bootstrap.interval(level: 1) }
  }

  @Test func drawsPersonsAnew() throws {
    let agreement = try Agreement(Self.matrix)
    let bootstrap = try agreement.bootstrap(resamples: 1000, seed: 14)
    #expect(bootstrap == (try agreement.bootstrap(resamples: 1000, seed: 14)))
    let (drawn, asymptotic) = (
      try bootstrap.interval(level: 0.95), try agreement.interval(level: 0.95)
    )
    #expect(abs(drawn.lower - asymptotic.lower) < 0.06)
    #expect(abs(drawn.upper - asymptotic.upper) < 0.06)
    let poor = try Agreement([[6, 5], [5, 6]])
    let difference = try agreement.bootstrapDifference(from: poor, resamples: 1000, seed: 1)
    #expect(isNear(difference.observed, try agreement.kappa - (try poor.kappa)))
    #expect(try difference.interval(level: 0.9).lower > 0)
    let none = try agreement.bootstrapDifference(from: agreement, resamples: 500, seed: 1)
    #expect(try none.interval(level: 0.9).contains(0))
  }
}

@Suite struct AlphaTests {
  /// TV-14: three sources, twelve persons.
  static let codes: [[Int?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 4, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 4, 1, nil],
  ]

  static var units: [[Int?]] { codes[0].indices.map { unit in codes.map { $0[unit] } } }

  /// The letters of TV-14's sets: c, l, s, d.
  static let sets: [[Set<Int>?]] = [
    [[0], [0]], [[0, 1], [0]], [[2], [2]], [[1], [1, 3]], [[3], [1]], [[0], [0, 2]],
  ]

  @Test func givesTheVectors() throws {
    let alpha = try KrippendorffAlpha.nominal(units: Self.units)
    #expect(isNear(alpha.value, 0.6684210526))
    #expect(alpha.pairable == 28)
    let pairs: [[Int?]] = AgreementTests.matrix.enumerated().flatMap { row, counts in
      counts.enumerated().flatMap { repeatElement([row, $0], count: $1) }
    }
    #expect(isNear(try KrippendorffAlpha.nominal(units: pairs).value, 0.6069651741))
    let masi = try KrippendorffAlpha.masi(units: Self.sets)
    #expect(isNear([masi.value, masi.observed, masi.expected], [0.3747368421, 0.5, 0.7996632997]))
    let jaccard = Self.sets.compactMap { pair in
      pair[0].flatMap { one in pair[1].map { MASI.jaccard(one, $0) } }
    }
    #expect(isNear(jaccard.reduce(0, +) / 6, 0.5833333333))
  }

  @Test func givesFleiss() throws {
    let rows = [
      [3, 0, 0, 0], [2, 1, 0, 0], [0, 3, 0, 0], [0, 2, 1, 0], [0, 0, 3, 0], [1, 0, 2, 0],
      [0, 0, 1, 2], [3, 0, 0, 0], [0, 3, 0, 0], [1, 1, 0, 1],
    ]
    #expect(isNear(try FleissKappa.value(rows), 0.4859813084))
    #expect(throws: Inestimable.malformed(1)) { try FleissKappa.value([[2, 0], [1, 0]]) }
    #expect(throws: Inestimable.noVariation) { try FleissKappa.value([[2, 0], [2, 0]]) }
    #expect(throws: Inestimable.tooFewUnits(needed: 2, found: 1)) {
      try FleissKappa.value([[1, 0]])
    }
  }

  /// The coincidences counted pair by pair, codes as they come.
  @Test func agreesWithAPlainTwin() throws {
    var source = SplitMix(seed: 140)
    for _ in 0..<200 {
      let units: [[Int?]] = (0..<3 + source.below(10)).map { _ in
        (0..<2 + source.below(3)).map { _ in
          let code = source.below(5)
          return code == 4 ? nil : code
        }
      }
      guard let alpha = try? KrippendorffAlpha.nominal(units: units) else { continue }
      let coded = units.map { $0.compactMap { $0 } }.filter { $0.count > 1 }
      let all = coded.flatMap { $0 }
      var (inside, anywhere) = (0.0, 0.0)
      for unit in coded {
        for one in unit.indices {
          for other in unit.indices where unit[one] != unit[other] {
            inside += 1 / Double(unit.count - 1)
          }
        }
      }
      for one in all.indices {
        for other in all.indices where all[one] != all[other] { anywhere += 1 }
      }
      let n = Double(all.count)
      #expect(isNear(alpha.value, 1 - (inside / n) / (anywhere / (n * (n - 1)))))
      let turned = try KrippendorffAlpha.nominal(units: units.reversed().map { $0.reversed() })
      #expect(turned == alpha)
    }
  }

  @Test func measuresSets() {
    #expect(MASI.distance([], []) == 0)
    #expect(MASI.distance([1], []) == 1)
    #expect(isNear(MASI.distance([1, 2], [2, 3]), 1 - 1.0 / 9))
    #expect(isNear(MASI.distance([1], [1, 2]), 1 - 1.0 / 3))
  }

  @Test func saysWhyItIsNotEstimable() {
    #expect(throws: Inestimable.noObservations) {
      try KrippendorffAlpha.nominal(units: [[1, nil], [nil, 2]])
    }
    #expect(throws: Inestimable.noVariation) {
      try KrippendorffAlpha.nominal(units: [[1, 1], [1, 1]])
    }
  }
}
