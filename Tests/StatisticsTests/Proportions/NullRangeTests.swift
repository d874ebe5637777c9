import Testing

@testable import Statistics

/// TV-07: how far identical forces lie apart.
@Suite struct NullRangeTests {
  static let vectors: [(Double, [Double])] = [
    (0.5, [0.1199905705, 0.1986863711, 0.2249914647]),
    (0.75, [125.0 / 1218, 5.0 / 29, 17.0 / 87]),
    (0.9, [0.07119283357, 0.1206896552, 0.1354679803]),
  ]

  @Test(arguments: vectors)
  func givesTheVectors(_ share: Double, _ expected: [Double]) throws {
    let range = try NullRange(sizes: [101, 58, 42, 116], share: share)
    #expect(isNear(try [0.5, 0.9, 0.95].map { try range.quantile($0) }, expected))
  }

  /// Every outcome of three small units, one by one.
  @Test func isTheDistributionOfEnumeration() throws {
    let sizes = [3, 5, 4]
    let range = try NullRange(sizes: sizes, share: 0.3)
    let masses = try sizes.map { try Binomial(size: $0, chance: 0.3).masses }
    var outcomes: [(range: Double, mass: Double)] = []
    for a in 0...3 {
      for b in 0...5 {
        for c in 0...4 {
          let shares = [Double(a) / 3, Double(b) / 5, Double(c) / 4]
          let spread = (shares.max() ?? 0) - (shares.min() ?? 0)
          outcomes.append((spread, masses[0][a] * masses[1][b] * masses[2][c]))
        }
      }
    }
    for limit in [0, 0.2, 0.25, 0.5, 1] {
      let sum = outcomes.filter { $0.range <= limit + 1e-9 }.map(\.mass).reduce(0, +)
      #expect(isNear(range.probability(atMost: limit), sum, 1e-12))
    }
    for chance in [0.01, 0.5, 0.77, 0.95, 0.999] {
      let ordered = outcomes.sorted { $0.range < $1.range }
      var sum = 0.0
      let first = ordered.first { outcome in
        sum += outcome.mass
        return sum >= chance
      }
      #expect(isNear(try range.quantile(chance), first?.range ?? -1, 1e-12))
    }
  }

  @Test func growsWithTheChance() throws {
    let range = try NullRange(sizes: [20, 30], share: 0.6)
    let quantiles = try stride(from: 0.05, to: 1, by: 0.05).map { try range.quantile($0) }
    #expect(quantiles == quantiles.sorted())
    #expect(try NullRange(sizes: [20, 30], share: 1).quantile(0.95) == 0)
    #expect(throws: Inestimable.tooFewUnits(needed: 2, found: 1)) {
      try NullRange(sizes: [9], share: 0.5)
    }
  }
}
