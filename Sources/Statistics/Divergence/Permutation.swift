/// The outcome of a test by shuffled labels: p = (1 + shuffles at least as extreme) / (1 + shuffles)
/// (Davison and Hinkley 1997, 4.3).
package struct PermutationResult: Hashable, Sendable {
  /// The probability, at least 1 / (1 + shuffles).
  package let p: Double
  /// How many shuffles there were; 9999 unless told otherwise.
  package let resamples: Int
  /// The seed of the shuffles, to be printed beside p.
  package let seed: UInt64

  /// Enough to tell 0.01 from 0.013.
  package static let usualResamples = 9999
  /// Any number does; this one is the year of the forum's letter.
  package static let usualSeed: UInt64 = 2014

  init(extreme: Int, resamples: Int, seed: UInt64) {
    p = Double(1 + extreme) / Double(1 + resamples)
    self.resamples = resamples
    self.seed = seed
  }

  /// Whether the mix of categories differs between groups, labels shuffled within strata: `strata[s][g][c]` counts the
  /// records of stratum s, group g, category c. The statistic is the weighted divergence, of all strata pooled or
  /// added up over strata.
  package static func ofMix(
    strata: [[[Int]]], statistic: MixStatistic = .pooled,
    resamples: Int = usualResamples, seed: UInt64 = usualSeed
  ) throws(Inestimable) -> PermutationResult {
    guard resamples > 0 else { throw .tooFewUnits(needed: 1, found: resamples) }
    var mix = try ShuffledMix(strata: strata, statistic: statistic)
    // Equal tables may differ by rounding in the order of their cells.
    let bar = mix.statistic - 1e-9
    var source = SplitMix(seed: seed)
    var extreme = 0
    for _ in 0..<resamples {
      mix.shuffle(&source)
      if mix.statistic >= bar { extreme += 1 }
    }
    return PermutationResult(extreme: extreme, resamples: resamples, seed: seed)
  }

  /// Which divergence a shuffle within strata is judged by.
  package enum MixStatistic: Hashable, Sendable {
    /// The divergence of the table of all strata together, the one that is shown.
    case pooled
    /// The sum over strata, which a difference in the sizes of strata does not touch.
    case withinStrata
  }
}

/// Records with a group and a category each, whose categories are shuffled within strata. The margins stay, so that the
/// divergence rises and falls with Σ x log x over the cells.
private struct ShuffledMix {
  private let groups: [Int]
  private var categories: [Int]
  private let ranges: [Range<Int>]
  private let cellCount: Int
  private let width: Int
  private let isPooled: Bool
  private let terms: [Double]
  private var counts: [Int]

  /// Groups are taken in the order of their counts, so that p does not depend on the order in which they are named.
  init(
    strata: [[[Int]]], statistic: PermutationResult.MixStatistic
  ) throws(Inestimable) {
    let (height, width) = (strata.first?.count ?? 0, strata.first?.first?.count ?? 0)
    guard strata.allSatisfy({ $0.count == height && $0.allSatisfy { $0.count == width } })
    else { throw .unequalLengths }
    let pooled = (0..<height).map { row in
      (0..<width).map { column in strata.reduce(0) { $0 + $1[row][column] } }
    }
    for (number, table) in strata.enumerated() where table.joined().contains(where: { $0 < 0 }) {
      throw .malformed(number)
    }
    _ = try CrossTable(pooled)
    let order = (0..<height).sorted { one, other in
      strata.flatMap { $0[one] }.lexicographicallyPrecedes(strata.flatMap { $0[other] })
    }
    var groups: [Int] = []
    var categories: [Int] = []
    var ranges: [Range<Int>] = []
    for table in strata {
      let start = groups.count
      for (place, row) in order.enumerated() {
        for (category, count) in table[row].enumerated() {
          groups += repeatElement(place * width, count: count)
          categories += repeatElement(category, count: count)
        }
      }
      ranges.append(start..<groups.count)
    }
    (self.groups, self.categories, self.ranges) = (groups, categories, ranges)
    (cellCount, self.width) = (height * width, width)
    isPooled = statistic == .pooled
    terms = (0...groups.count).map { Double($0).timesItsLogarithm }
    counts = Array(repeating: 0, count: cellCount)
  }

  mutating func shuffle(_ source: inout SplitMix) {
    for range in ranges { source.shuffle(&categories, in: range) }
  }

  var statistic: Double {
    mutating get {
      if isPooled { return sum(over: groups.indices) }
      return ranges.reduce(0) { $0 + sum(over: $1) }
    }
  }

  private mutating func sum(over range: Range<Int>) -> Double {
    for cell in 0..<cellCount { counts[cell] = 0 }
    for record in range { counts[groups[record] + categories[record]] += 1 }
    var sum = 0.0
    for cell in 0..<cellCount { sum += terms[counts[cell]] }
    return sum
  }
}
