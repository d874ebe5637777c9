extension PermutationResult {
  /// Whether the means of two groups differ, such as the fitness of one force's cases and of the others', by shuffled labels;
  /// two-sided.
  package static func ofMeans(
    _ one: [Double], _ other: [Double], resamples: Int = usualResamples, seed: UInt64 = usualSeed
  ) throws(Inestimable) -> PermutationResult {
    if one.isEmpty { throw .emptyGroup(0) }
    if other.isEmpty { throw .emptyGroup(1) }
    guard resamples > 0 else { throw .tooFewUnits(needed: 1, found: resamples) }
    // In their order, so that the order in which values were given does not matter.
    var values = (one + other).sorted()
    if let wrong = (one + other).firstIndex(where: { !$0.isFinite }) { throw .malformed(wrong) }
    guard let first = values.first, let last = values.last, first < last else {
      throw .noVariation
    }
    // The total stays, so that the difference of means goes with the distance of one sum from its share of it.
    let share = values.reduce(0, +) * Double(one.count) / Double(values.count)
    let bar =
      abs(one.orderlySum - share) - 1e-12 * Double(values.count) * max(abs(first), abs(last))
    var source = SplitMix(seed: seed)
    var extreme = 0
    for _ in 0..<resamples {
      var sum = 0.0
      for place in one.indices {
        values.swapAt(place, place + source.below(values.count - place))
        sum += values[place]
      }
      if abs(sum - share) >= bar { extreme += 1 }
    }
    return PermutationResult(extreme: extreme, resamples: resamples, seed: seed)
  }
}
