import RealModule
import Testing

@testable import Statistics

/// TV-13: exploitation types by invented force.
enum Mixes {
  static let a = [46, 28, 15, 4, 8]
  static let b = [12, 19, 9, 3, 15]
  static let c = [20, 12, 6, 2, 2]
  static let d = [65, 22, 14, 5, 10]
  static let all = [a, b, c, d]
  static let missing = [[8, 93], [15, 43], [2, 40], [10, 106]]
  static let small = [[5, 1, 0], [2, 3, 1], [0, 2, 4]]

  static func random(rows: Int, columns: Int, most: Int, _ source: inout SplitMix) -> [[Int]] {
    (0..<rows).map { _ in (0..<columns).map { _ in source.below(most + 1) } }
  }
}

@Suite struct DivergenceTests {
  @Test(arguments: [
    (Mixes.a, Mixes.b, 0.07282312216), (Mixes.a, Mixes.c, 0.00338623517),
    (Mixes.a, Mixes.d, 0.01107312243), (Mixes.b, Mixes.c, 0.09828755401),
    (Mixes.b, Mixes.d, 0.1088112048), (Mixes.c, Mixes.d, 0.01434139648),
  ])
  func givesThePairs(_ one: [Int], _ other: [Int], _ bits: Double) throws {
    #expect(isNear(try Entropy.divergence([one, other]), bits))
  }

  @Test func givesTheVector() throws {
    let mix = try Divergence(Mixes.all)
    #expect(isNear([mix.bits, mix.nullExpectation], [0.06510360384, 0.02730653074]))
    #expect(mix.g.degreesOfFreedom == 12)
    #expect(isNear([mix.g.statistic, mix.g.p], [28.61012457, 0.004500064048]))
    #expect(isNear([mix.chiSquared.statistic, mix.chiSquared.p], [29.42548107, 0.003405118526]))
    #expect(isNear([mix.v, try #require(mix.correctedV)], [0.1759023038, 0.1358625512]))
    let residuals = [mix.residuals[1][0], mix.residuals[1][4], mix.residuals[3][0]]
    #expect(isNear(residuals.compactMap { $0 }, [-4.134942269, 3.984498637, 2.969352771]))
    #expect(mix.total == 317)
    // Domestic at C: 42 · 14 / 317; four of twenty cells are below 5.
    #expect(isNear(mix.smallestExpected, 42.0 * 14 / 317))
    #expect(isNear(mix.shareBelowFive, 0.2))
  }

  @Test(
    arguments: [
      (1.834433552, 0.7661768681), (24.07779146, 7.705748477e-05), (2.385585815, 0.665233697),
      (9.408813759, 0.05165502148),
    ].enumerated().map { ($0.offset, $0.element.0, $0.element.1) })
  func givesOneAgainstTheRest(_ row: Int, _ g: Double, _ p: Double) throws {
    let result = try Divergence.versusRest(Mixes.all, row: row).g
    #expect(isNear([result.statistic, result.p], [g, p]))
  }

  /// AC-06, and the order of rows and columns changes not a bit.
  @Test func isTheLikelihoodRatioInBits() throws {
    var source = SplitMix(seed: 1000)
    var tables = 0
    while tables < 1000 {
      let (rows, columns) = (2 + source.below(5), 2 + source.below(6))
      let table = Mixes.random(rows: rows, columns: columns, most: 30, &source)
      guard let mix = try? Divergence(table) else { continue }
      tables += 1
      let g = 2 * Double(mix.total) * .log(2) * mix.bits
      #expect(abs(mix.g.statistic - g) <= 1e-9 * max(1, g))
      let turned = try Divergence(table.reversed().map { $0.reversed() })
      #expect(turned.bits == mix.bits && turned.g == mix.g)
      #expect(turned.chiSquared == mix.chiSquared && turned.v == mix.v)
      #expect((0...1).contains(mix.v))
    }
  }

  /// Rows and columns without a record say nothing.
  @Test func leavesOutWhatIsEmpty() throws {
    let mix = try Divergence(Mixes.all)
    let wider = try Divergence([[0, 0, 0, 0, 0, 0]] + Mixes.all.map { $0 + [0] })
    #expect(wider.g == mix.g)
    #expect(wider.correctedV == mix.correctedV)
    #expect(wider.residuals[0].allSatisfy { $0 == nil })
    #expect(wider.residuals[2][0] == mix.residuals[1][0])
  }

  @Test func saysWhyItCannotCompare() {
    #expect(throws: Inestimable.noObservations) { try Divergence([[0, 0], [0, 0]]) }
    #expect(throws: Inestimable.noVariation) { try Divergence([[3, 0], [4, 0]]) }
    #expect(throws: Inestimable.noVariation) { try Divergence([[3, 1]]) }
    #expect(throws: Inestimable.unequalLengths) { try Divergence([[3, 1], [2]]) }
    #expect(throws: Inestimable.malformed(1)) { try Divergence([[3, 1], [-2, 1]]) }
    #expect(throws: Inestimable.malformed(4)) { try Divergence.versusRest(Mixes.all, row: 4) }
  }

  /// The mean of the divergence over tables of one mix is near what is said of it.
  @Test func expectsWhatChanceGives() throws {
    var source = SplitMix(seed: 77)
    let rounds = 400
    var sum = 0.0
    for _ in 0..<rounds {
      var table = Array(repeating: Array(repeating: 0, count: 3), count: 4)
      for row in 0..<4 { for _ in 0..<80 { table[row][source.below(3)] += 1 } }
      sum += try Divergence(table).bits
    }
    let expected = try Divergence([[80, 80, 80], [80, 80, 79]]).nullExpectation * 479 / 320 * 3
    #expect(abs(sum / Double(rounds) / expected - 1) < 0.1)
  }

  @Test func givesEntropies() throws {
    #expect(try Entropy.bits([5, 5]) == 1)
    #expect(try Entropy.bits([7, 0, 0]) == 0)
    #expect(isNear(try Entropy.bits([1, 1, 2]), 1.5))
    #expect(throws: Inestimable.noObservations) { try Entropy.bits([0]) }
    #expect(try Entropy.divergence([[3, 0], [0, 4]]) == 1)
    #expect(try Entropy.divergence([[3, 1], [6, 2]]) == 0)
  }
}
