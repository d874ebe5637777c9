import Glibc

/// Learns a model from the counted patterns of all candidates: expectation and maximisation over all
/// pairs of the table, those that blocking never brought together counting as pairs of two people.
///
/// Shipped shares weigh in as if some pairs had been seen, so that a table of thirty records is judged
/// by them and one of a million by itself.
struct ModelFitting {
  let settings: LinkageSettings
  let counts: PatternCounts
  /// All pairs that could be of one person.
  let pairs: Double
  /// By comparison and level: how many of all pairs agree so.
  let all: [[Double]]

  private static let rounds = 60

  func fit() -> LinkageModel {
    let records = (1 + (1 + 8 * pairs).squareRoot()) / 2
    var model = LinkageModel(
      settings, prior: min(0.3, settings.expectedMatches * records / max(pairs, 1)))
    model.chances = chances([], matched: nil)
    model.renew()
    for _ in 0..<Self.rounds {
      let before = model.prior
      improve(&model)
      if abs(model.prior - before) < before * 1e-4 { break }
    }
    return model
  }

  private func improve(_ model: inout LinkageModel) {
    var matched = emptyTable()
    var unmatched = emptyTable()
    var total = 0.0
    for index in counts.patterns.indices {
      let pattern = counts.patterns[index]
      let weight = model.weight(pattern) + Agreement.rarity(counted: pattern)
      let probability = LinkageModel.probability(weight)
      let count = Double(counts.counts[index])
      total += probability * count
      for comparison in PersonComparison.allCases {
        let level = Agreement.level(pattern, comparison)
        matched[Int(comparison.rawValue)][level] += probability * count
        unmatched[Int(comparison.rawValue)][level] += (1 - probability) * count
      }
    }
    model.matches = matched.indices.map { shares(matched[$0], settings.levels[$0]) }
    model.chances = chances(unmatched, matched: matched)
    model.expectedLinks = total
    model.prior = min(0.5, max(total, 0.5) / max(pairs, 1))
    model.renew()
  }

  /// Shares among pairs of one person.
  private func shares(_ counts: [Double], _ shipped: [LinkageSettings.Level]) -> [Double] {
    let total = counts.dropFirst().reduce(0, +)
    return shipped.indices.map {
      (counts[$0 + 1] + settings.matchWeight * shipped[$0].match)
        / (total + settings.matchWeight)
    }
  }

  /// Shares among pairs of two people: of all pairs, less those of one person, and never fewer than
  /// were seen among candidates.
  private func chances(_ unmatched: [[Double]], matched: [[Double]]?) -> [[Double]] {
    all.indices.map { comparison in
      let shipped = settings.levels[comparison]
      var left = shipped.indices.map { level in
        max(
          all[comparison][level + 1] - (matched?[comparison][level + 1] ?? 0),
          matched == nil ? 0 : unmatched[comparison][level + 1])
      }
      let present = all[comparison].dropFirst().reduce(0, +)
      // The shipped chances weigh a part of the pairs that were looked at.
      let looked = max(1, min(present, Double(settings.sampledPairs)))
      let weight = settings.chanceWeight * max(present, 1) / looked
      let total = left.reduce(0, +) + weight
      for level in left.indices {
        left[level] = (left[level] + weight * shipped[level].chance) / total
      }
      return left
    }
  }

  private func emptyTable() -> [[Double]] {
    Array(
      repeating: Array(repeating: 0, count: PersonComparison.levelCount),
      count: PersonComparison.count)
  }
}
