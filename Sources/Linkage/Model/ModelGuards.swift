/// Looks whether a learnt model may decide: a wrong model is worse than none.
enum ModelGuards {
  /// How far the number of links and the sum of probabilities may be apart.
  private static let apart = 2.0
  /// How many times what plainly agrees the model may find.
  private static let most = 20.0

  /// What speaks against the model; nothing where it fits. `plain` is how many candidates agree in a
  /// whole name and a date of birth, or in an identifier.
  static func flaw(_ model: LinkageModel, counts: PatternCounts, plain: Int) -> LinkageModel.Flaw? {
    var over = 0.0
    var sum = 0.0
    for index in counts.patterns.indices {
      let pattern = CountedPattern(counts.patterns[index], counts.counts[index])
      let probability = model.probability(pattern)
      sum += probability * pattern.count
      if probability >= 0.5 { over += pattern.count }
    }
    // A handful of pairs says nothing.
    guard max(over, sum) >= 20 else { return nil }
    if over > sum * apart || sum > over * apart { return .doesNotFit }
    if plain >= 20, sum > Double(plain) * most { return .priorOutOfRange }
    return nil
  }

  /// How many of the pairs agree plainly.
  static func plain(_ counts: PatternCounts) -> Int {
    var sum = 0
    for index in counts.patterns.indices {
      let pattern = counts.patterns[index]
      let isNamed =
        pattern.level(.given) == NameLevel.equal && pattern.level(.family) == NameLevel.equal
      if isNamed && pattern.level(.birthDate) == BirthLevel.equal
        || pattern.level(.identifier) == 1
      {
        sum += counts.counts[index]
      }
    }
    return sum
  }
}

extension AgreementPattern {
  func level(_ comparison: PersonComparison) -> UInt8 { level(Int(comparison.rawValue)) }
}
