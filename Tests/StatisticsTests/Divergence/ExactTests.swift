import RealModule
import Testing

@testable import Statistics

@Suite struct ExactTests {
  /// All tables of the margins of one, each with its probability.
  static func tables(_ table: [[Int]]) -> [(table: [[Int]], p: Double)] {
    let rows = table.map { $0.reduce(0, +) }
    let columns = table[0].indices.map { column in table.reduce(0) { $0 + $1[column] } }
    func fill(_ row: Int, _ left: [Int]) -> [[[Int]]] {
      guard row < rows.count else { return left.allSatisfy { $0 == 0 } ? [[]] : [] }
      return lines(rows[row], left[...]).flatMap { line in
        fill(row + 1, zip(left, line).map { $0 - $1 }).map { [line] + $0 }
      }
    }
    func lines(_ total: Int, _ most: ArraySlice<Int>) -> [[Int]] {
      guard let first = most.first else { return total == 0 ? [[]] : [] }
      return (0...min(first, total)).flatMap { part in
        lines(total - part, most.dropFirst()).map { [part] + $0 }
      }
    }
    func factorial(_ n: Int) -> Double { .logGamma(Double(n) + 1) }
    let margins =
      (rows + columns).reduce(0.0) { $0 + factorial($1) } - factorial(rows.reduce(0, +))
    return fill(0, columns).map { table in
      (table, Double.exp(table.joined().reduce(margins) { $0 - factorial($1) }))
    }
  }

  @Test func givesTheVectors() throws {
    let small = try FreemanHalton.test(Mixes.small)
    #expect(small.method == .exact)
    #expect(isNear(small.p, 0.02089332236))
    #expect(Self.tables(Mixes.small).count == 378)
    let missing = try FreemanHalton.test(Mixes.missing)
    #expect(missing.method == .exact)
    #expect(isNear(missing.p, 0.003142929441))
  }

  @Test func agreesWithAllTables() throws {
    var source = SplitMix(seed: 22)
    var tables = 0
    while tables < 60 {
      let table = Mixes.random(
        rows: 2 + source.below(2), columns: 2 + source.below(2), most: 4, &source)
      guard let test = try? FreemanHalton.test(table) else { continue }
      tables += 1
      let all = Self.tables(table)
      let own = try #require(all.first { $0.table == table }).p
      let p = all.filter { $0.p <= own * (1 + 1e-7) }.reduce(0) { $0 + $1.p }
      #expect(isNear(test.p, min(1, p)))
      let turned = try FreemanHalton.test(table.reversed().map { $0.reversed() })
      #expect(isNear(turned.p, test.p))
    }
  }

  /// Beyond its bound it says that it shuffled, and is near the exact answer.
  @Test func shufflesWhereThereAreTooManyTables() throws {
    let test = try FreemanHalton.test(Mixes.missing, limit: 10, seed: 4)
    #expect(test.method == .permutation(resamples: 9999, seed: 4))
    #expect(abs(test.p - 0.003142929441) < 0.0017)
    let turned = try FreemanHalton.test(Mixes.missing.reversed(), limit: 10, seed: 4)
    #expect(turned.p == test.p)
  }

  @Test func leavesTheMixOfFourForcesToShuffles() throws {
    let test = try FreemanHalton.test(Mixes.all, resamples: 999)
    #expect(test.method == .permutation(resamples: 999, seed: PermutationResult.usualSeed))
    #expect(test.p < 0.02)
  }

  /// TV-13: chi-square says 0.0045, and 400,000 tables drawn by scipy 0.0065.
  @Test func shufflesTheMix() throws {
    let result = try PermutationResult.ofMix(strata: [Mixes.all])
    #expect(abs(result.p - 0.0065) < 4 * (0.0065 / 9999).squareRoot())
    #expect(result == (try PermutationResult.ofMix(strata: [Mixes.all])))
    #expect(result.p == (try PermutationResult.ofMix(strata: [Mixes.all.reversed()])).p)
    let other = try PermutationResult.ofMix(strata: [Mixes.all], resamples: 999, seed: 9)
    #expect(abs(other.p - 0.0065) < 0.01)
  }

  /// All tables of the margins, weighed by their probability, are what shuffles draw from.
  @Test func shufflesAgreeWithAllTables() throws {
    let all = Self.tables(Mixes.small)
    let bits = try Divergence(Mixes.small).bits
    let p = try all.filter { try Divergence($0.table).bits >= bits - 1e-12 }
      .reduce(0) { $0 + $1.p }
    let result = try PermutationResult.ofMix(strata: [Mixes.small])
    #expect(abs(result.p - p) < 4 * (p * (1 - p) / 9999).squareRoot())
  }

  /// Of groups with one mix about one in twenty is below 0.05.
  @Test func isRightlyOftenWrong() throws {
    var source = SplitMix(seed: 55)
    let rounds = 400
    var below = 0
    for _ in 0..<rounds {
      var table = Array(repeating: [0, 0, 0], count: 3)
      for row in 0..<3 { for _ in 0..<20 { table[row][min(source.below(4), 2)] += 1 } }
      let result = try PermutationResult.ofMix(
        strata: [table], resamples: 99, seed: source.next())
      if result.p <= 0.05 { below += 1 }
    }
    #expect((0.02...0.09).contains(Double(below) / Double(rounds)))
  }

  /// Groups that differ in the sizes of strata only: within strata there is nothing to be found.
  @Test func keepsLabelsInTheirStrata() throws {
    let strata = [[[40, 10], [4, 1]], [[1, 4], [10, 40]]]
    let crude = try Divergence([[41, 14], [14, 41]])
    #expect(crude.g.p < 1e-5)
    for statistic in [PermutationResult.MixStatistic.pooled, .withinStrata] {
      let p = try PermutationResult.ofMix(strata: strata, statistic: statistic, resamples: 999).p
      #expect(p > 0.5)
    }
    let unlike = [[[40, 10], [10, 40]], [[30, 20], [20, 30]]]
    let p = try PermutationResult.ofMix(strata: unlike, statistic: .withinStrata, resamples: 999).p
    #expect(p == 0.001)
  }

  @Test func saysWhyItCannotShuffle() {
    #expect(throws: Inestimable.noObservations) { try PermutationResult.ofMix(strata: []) }
    #expect(throws: Inestimable.unequalLengths) {
      try PermutationResult.ofMix(strata: [Mixes.all, Mixes.missing])
    }
    #expect(throws: Inestimable.malformed(0)) {
      try PermutationResult.ofMix(strata: [[[2, -1], [1, 1]]])
    }
    #expect(throws: Inestimable.noVariation) { try FreemanHalton.test([[2, 1]]) }
  }
}

@Suite struct MannWhitneyTests {
  @Test func countsPairs() throws {
    let (one, other) = ([1.0, 4, 4, 9], [2.0, 4, 7])
    let test = try MannWhitney(one, other)
    // 1 beats none; each 4 beats 2 and ties with 4; 9 beats all.
    #expect(test.u == 0 + 1.5 + 1.5 + 3)
    #expect(test.superiority == 0.5)
    #expect(test.result.p == 1)
    #expect(MannWhitney.doubledRanks(one + other) == [2, 8, 8, 14, 4, 8, 12])
  }

  /// Every choice of the first group's ranks, counted.
  @Test func agreesWithAllChoices() throws {
    let (one, other) = ([3.0, 5, 5, 8, 12], [6.0, 9, 12, 14, 20, 21])
    let ranks = MannWhitney.doubledRanks(one + other)
    let middle = 5 * 12
    let bar = abs(ranks.prefix(5).reduce(0, +) - middle)
    var (extreme, all) = (0, 0)
    for chosen in 0..<1 << 11 where chosen.nonzeroBitCount == 5 {
      let sum = ranks.indices.filter { chosen >> $0 & 1 == 1 }.reduce(0) { $0 + ranks[$1] }
      all += 1
      if abs(sum - middle) >= bar { extreme += 1 }
    }
    #expect(all == 462)
    let p = Double(extreme) / 462
    let test = try MannWhitney(one, other)
    #expect(abs(test.result.p - p) < 4 * (p * (1 - p) / 9999).squareRoot())
    #expect(test.result == (try MannWhitney(one.reversed(), other)).result)
  }

  /// Every choice of the first group, its mean against that of the others.
  @Test func comparesMeans() throws {
    let (one, other) = ([1.0, 0.8, 0.9, 1], [0.5, 0.9, 0.4, 0.7, 1])
    let all = one + other
    let total = all.reduce(0, +)
    func distance(_ sum: Double) -> Double { abs(sum / 4 - (total - sum) / 5) }
    let choices = (0..<1 << 9).filter { $0.nonzeroBitCount == 4 }
    let extreme = choices.count { chosen in
      let sum = all.indices.filter { chosen >> $0 & 1 == 1 }.reduce(0) { $0 + all[$1] }
      return distance(sum) >= distance(one.reduce(0, +)) - 1e-12
    }
    let p = Double(extreme) / Double(choices.count)
    let result = try PermutationResult.ofMeans(one, other)
    #expect(abs(result.p - p) < 4 * (p * (1 - p) / 9999).squareRoot())
    #expect(result == (try PermutationResult.ofMeans(one.reversed(), other)))
    #expect(throws: Inestimable.noVariation) { try PermutationResult.ofMeans([1, 1], [1]) }
    #expect(throws: Inestimable.emptyGroup(0)) { try PermutationResult.ofMeans([], [1]) }
  }

  @Test func saysWhyItCannotCompare() {
    #expect(throws: Inestimable.emptyGroup(1)) { try MannWhitney([1], []) }
    #expect(throws: Inestimable.noVariation) { try MannWhitney([1, 1], [1]) }
    #expect(throws: Inestimable.malformed(2)) { try MannWhitney([1, 2], [.infinity]) }
  }
}
