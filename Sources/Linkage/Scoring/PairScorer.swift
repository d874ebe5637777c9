/// What two records come to under a model.
struct PairScorer {
  let model: LinkageModel
  let settings: LinkageSettings
  /// Reached by what is linked.
  let threshold: Int
  let reviewThreshold: Int
  private var comparer: PairComparer

  init(_ people: ComparedPeople, _ model: LinkageModel, _ settings: LinkageSettings) {
    self.model = model
    self.settings = settings
    comparer = PairComparer(people)
    threshold = Self.weight(settings.linkProbability)
    reviewThreshold = Self.weight(settings.reviewProbability)
  }

  private static func weight(_ probability: Double) -> Int {
    FixedBits.of(log2OfOdds(probability))
  }

  /// The weight of a pair as clusters are made by it: what lacks evidence stays below the threshold.
  mutating func clusterWeight(_ left: Int, _ right: Int) -> Int {
    let (weight, hasEvidence) = score(left, right)
    return hasEvidence ? weight : min(weight, threshold - 1)
  }

  /// The weight of a pair, and whether enough kinds of evidence speak for a link.
  mutating func score(_ left: Int, _ right: Int) -> (weight: Int, hasEvidence: Bool) {
    let agreement = comparer.compare(left, right)
    let weight = model.weight(agreement)
    return (weight, weight < threshold || hasEvidence(agreement))
  }

  /// Whether enough independent kinds of evidence speak for the pair.
  func hasEvidence(_ agreement: Agreement) -> Bool {
    var sums = SIMD8<Int32>()
    for comparison in PersonComparison.allCases {
      guard let evidence = comparison.evidence else { continue }
      sums[Int(evidence.rawValue)] += Int32(clamping: weight(agreement, comparison))
    }
    let least = FixedBits.of(settings.evidenceBits)
    return sums.indices.count { sums[$0] >= least } >= settings.leastEvidence
  }

  /// What one comparison counts, rarity and all.
  func weight(_ agreement: Agreement, _ comparison: PersonComparison) -> Int {
    model.weights[Int(comparison.rawValue)][agreement.level(comparison)]
      + Int(agreement.rarities[Int(comparison.rawValue)])
  }

  /// The reasons of a pair; they sum to its weight.
  mutating func contributions(_ left: Int, _ right: Int) -> [LinkContribution] {
    let agreement = comparer.compare(left, right)
    var found = [LinkContribution(comparison: "prior", level: "prior", weight: model.priorWeight)]
    for comparison in PersonComparison.allCases {
      let level = agreement.level(comparison)
      let rarity = Int(agreement.rarities[Int(comparison.rawValue)])
      guard level != 0 else { continue }
      found.append(
        LinkContribution(
          comparison: comparison.word, level: comparison.levels[level - 1],
          weight: model.weights[Int(comparison.rawValue)][level]))
      if rarity != 0 {
        found.append(
          LinkContribution(comparison: comparison.word, level: "frequency", weight: rarity))
      }
    }
    let discount = model.houseDiscount(agreement)
    if discount != 0 {
      found.append(
        LinkContribution(comparison: "household", level: "shared", weight: discount))
    }
    return found
  }
}

/// A reason in fixed bits.
struct LinkContribution {
  let comparison: String
  let level: String
  let weight: Int
}
