/// Whether the values of one group tend to be larger than those of another (Mann and Whitney 1947), ties shared, judged by
/// shuffled labels.
package struct MannWhitney: Hashable, Sendable {
  /// Pairs in which the first group's value is larger, a tie for half a pair.
  package let u: Double
  /// U over all pairs: how often a value of the first group is the larger one, 0...1; a half where neither tends to be.
  package let superiority: Double
  /// Two-sided.
  package let result: PermutationResult

  /// Compares two groups of finite values.
  package init(
    _ one: [Double], _ other: [Double], resamples: Int = PermutationResult.usualResamples,
    seed: UInt64 = PermutationResult.usualSeed
  ) throws(Inestimable) {
    if one.isEmpty { throw .emptyGroup(0) }
    if other.isEmpty { throw .emptyGroup(1) }
    guard resamples > 0 else { throw .tooFewUnits(needed: 1, found: resamples) }
    if let wrong = (one + other).firstIndex(where: { !$0.isFinite }) { throw .malformed(wrong) }
    let ranks = Self.doubledRanks(one + other)
    guard Set(ranks).count > 1 else { throw .noVariation }
    let sum = ranks.prefix(one.count).reduce(0, +)
    let pairs = Double(one.count) * Double(other.count)
    u = Double(sum - one.count * (one.count + 1)) / 2
    superiority = u / pairs
    result = Self.shuffled(ranks, taken: one.count, sum: sum, resamples: resamples, seed: seed)
  }

  private static func shuffled(
    _ ranks: [Int], taken: Int, sum: Int, resamples: Int, seed: UInt64
  ) -> PermutationResult {
    let middle = taken * (ranks.count + 1)
    let bar = abs(sum - middle)
    // In their order, so that the order in which values were given does not matter.
    var ranks = ranks.sorted()
    var source = SplitMix(seed: seed)
    var extreme = 0
    for _ in 0..<resamples {
      var sum = 0
      for place in 0..<taken {
        ranks.swapAt(place, place + source.below(ranks.count - place))
        sum += ranks[place]
      }
      if abs(sum - middle) >= bar { extreme += 1 }
    }
    return PermutationResult(extreme: extreme, resamples: resamples, seed: seed)
  }

  /// Twice the rank of each value, from 2; equal values share their ranks, and twice a shared rank is whole.
  static func doubledRanks(_ values: [Double]) -> [Int] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = Array(repeating: 0, count: values.count)
    var first = 0
    while first < order.count {
      var last = first
      while last + 1 < order.count, values[order[last + 1]] == values[order[first]] { last += 1 }
      for place in first...last { ranks[order[place]] = first + last + 2 }
      first = last + 1
    }
    return ranks
  }
}
