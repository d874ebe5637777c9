import Glibc

/// Learns a model from the counted patterns of all candidates: expectation and maximisation over all
/// pairs of the table, those that blocking never brought together counting as pairs of two people.
///
/// Shipped shares weigh in as if some pairs had been seen, so that a table of thirty records is judged
/// by them and one of a million by itself.
struct ModelFitting {
  let settings: LinkageSettings
  let all: AllPairs
  private let patterns: [CountedPattern]

  private static let rounds = 40

  init(_ settings: LinkageSettings, _ counts: PatternCounts, _ all: AllPairs) {
    self.settings = settings
    self.all = all
    patterns = counts.patterns.indices.map {
      CountedPattern(counts.patterns[$0], counts.counts[$0])
    }
  }

  /// What is known before any pair was looked at.
  static func start(_ settings: LinkageSettings, _ all: AllPairs) -> LinkageModel {
    ModelFitting(settings, PatternCounts(), all).start
  }

  private var start: LinkageModel {
    let pairs = all.pairs
    let perRecord = all.records / pairs
    var model = LinkageModel(settings, prior: min(0.3, settings.expectedMatches * perRecord))
    model.housePrior = all.tellsOfHomes ? min(0.1, settings.expectedHousemates * perRecord) : 0
    model.chances = chances(nil)
    for comparison in PersonComparison.allCases where !comparison.isShared {
      model.housemates[Int(comparison.rawValue)] = model.chances[Int(comparison.rawValue)]
    }
    model.renew()
    return model
  }

  func fit() -> LinkageModel {
    var model = start
    for _ in 0..<Self.rounds {
      let before = model.prior
      improve(&model)
      if abs(model.prior - before) < before * 0.0005 { break }
    }
    return model
  }

  /// One round: which patterns are of one person, and from these what one person looks like.
  private func improve(_ model: inout LinkageModel) {
    let sums = ExpectedCounts(model, patterns)
    model.matches = sums.matched.indices.map {
      ShareBounds.bounded(shares(sums.matched[$0], settings.levels[$0].map(\.match)), $0)
    }
    model.seen = sums.matched.indices.map { comparison in
      settings.levels[comparison].indices.map { sums.matched[comparison][$0 + 1] }
    }
    model.chances = chances(sums)
    for comparison in PersonComparison.allCases {
      let index = Int(comparison.rawValue)
      model.housemates[index] =
        DefaultHousemates.shares(comparison).map { shares(sums.housed[index], $0) }
        ?? model.chances[index]
    }
    model.expectedLinks = sums.links
    model.prior = min(0.5, max(sums.links, 0.5) / all.pairs)
    if model.housePrior > 0 { model.housePrior = max(sums.homes, 0.5) / all.pairs }
    model.renew()
  }

  private func shares(_ counts: [Double], _ shipped: [Double]) -> [Double] {
    let total = counts.dropFirst().reduce(0, +)
    return shipped.indices.map {
      (counts[$0 + 1] + settings.matchWeight * shipped[$0]) / (total + settings.matchWeight)
    }
  }

  /// Shares among pairs of two people: of all pairs, less those of one person or one home, and never
  /// fewer than were seen among candidates.
  private func chances(_ sums: ExpectedCounts?) -> [[Double]] {
    all.all.indices.map { comparison in
      let shipped = settings.levels[comparison]
      let counts = all.all[comparison]
      var left = shipped.indices.map { level in
        guard let sums else { return counts[level + 1] }
        let taken = sums.matched[comparison][level + 1] + sums.housed[comparison][level + 1]
        return max(counts[level + 1] - taken, sums.unmatched[comparison][level + 1])
      }
      let present = max(1, counts.dropFirst().reduce(0, +))
      let looked = min(present, Double(settings.sampledPairs))
      let weight = settings.chanceWeight * present / looked
      let total = left.reduce(0, +) + weight
      for level in left.indices {
        left[level] = (left[level] + weight * shipped[level].chance) / total
      }
      return left
    }
  }
}

/// A pattern with its levels apart.
struct CountedPattern {
  let levels: SIMD16<UInt8>
  let rarity: Double
  let sharedRarity: Double
  let count: Double

  init(_ pattern: AgreementPattern, _ count: Int) {
    var levels = SIMD16<UInt8>()
    for comparison in 0..<PersonComparison.count {
      levels[comparison] = pattern.level(comparison)
    }
    self.levels = levels
    rarity = pattern.rarity
    sharedRarity = pattern.sharedRarity
    self.count = Double(count)
  }
}

/// How many pairs of each kind agree in which level, as far as a model knows.
struct ExpectedCounts {
  private(set) var matched: [[Double]]
  private(set) var housed: [[Double]]
  private(set) var unmatched: [[Double]]
  private(set) var links = 0.0
  private(set) var homes = 0.0

  init(_ model: LinkageModel, _ patterns: [CountedPattern]) {
    let width = PersonComparison.levelCount
    let size = PersonComparison.count * width
    var weights = [Double](repeating: 0, count: size)
    var houseWeights = weights
    for comparison in 0..<PersonComparison.count {
      for level in model.weights[comparison].indices {
        weights[comparison * width + level] = FixedBits.bits(model.weights[comparison][level])
        houseWeights[comparison * width + level] = FixedBits.bits(
          model.houseWeights[comparison][level])
      }
    }
    var (one, home, two) = (weights, weights, weights)
    for place in 0..<size { (one[place], home[place], two[place]) = (0, 0, 0) }
    let hasHomes = model.housePrior > 0
    for pattern in patterns {
      var sum = log2(model.prior) + pattern.rarity
      var homeSum = hasHomes ? log2(model.housePrior) + pattern.sharedRarity : -100
      for comparison in 0..<PersonComparison.count {
        let place = comparison * width + Int(pattern.levels[comparison])
        sum += weights[place]
        homeSum += houseWeights[place]
      }
      let (match, shared) = (exp2(sum), exp2(homeSum))
      let all = pattern.count / (match + shared + 1)
      links += match * all
      homes += shared * all
      for comparison in 0..<PersonComparison.count {
        let place = comparison * width + Int(pattern.levels[comparison])
        one[place] += match * all
        home[place] += shared * all
        two[place] += all
      }
    }
    matched = Self.table(one, width)
    housed = Self.table(home, width)
    unmatched = Self.table(two, width)
  }

  private static func table(_ flat: [Double], _ width: Int) -> [[Double]] {
    stride(from: 0, to: flat.count, by: width).map { Array(flat[$0..<$0 + width]) }
  }
}
