import Glibc

/// What the levels of each comparison are worth, and how likely two records of all are of one person.
package struct LinkageModel: Sendable {
  /// By comparison, by level from 1: the share among pairs of one person, and among those of two.
  package internal(set) var matches: [[Double]]
  package internal(set) var chances: [[Double]]
  /// The share among pairs of two people who share a home or a family; of a person's own things the
  /// same as among any two.
  package internal(set) var housemates: [[Double]]
  /// Of all pairs there are, the share that is of one person.
  package internal(set) var prior: Double
  /// The share that is of two housemates; 0 where nothing tells of homes.
  package internal(set) var housePrior = 0.0
  /// By comparison and level from 1: how many pairs of one person were seen in it.
  var seen: [[Double]]
  /// By comparison and level, in `FixedBits`; level 0 counts nothing.
  private(set) var weights: [[Int]] = []
  private(set) var houseWeights: [[Int]] = []
  /// The same, sixteen levels a comparison.
  private var flat: [Int32] = []
  private var flatHouse: [Int32] = []
  private(set) var priorWeight = 0
  private(set) var housePriorWeight = 0
  /// Whether it may decide; if not, why.
  package internal(set) var flaw: Flaw?
  /// How many pairs are of one person by it.
  package internal(set) var expectedLinks = 0.0

  package enum Flaw: String, Sendable {
    /// The sum of probabilities and the number of links are far apart.
    case doesNotFit = "links-and-probabilities-disagree"
    /// More pairs would be of one person than what plainly agrees can explain.
    case priorOutOfRange = "prior-out-of-range"
  }

  init(_ settings: LinkageSettings, prior: Double) {
    matches = settings.levels.map { $0.map(\.match) }
    chances = settings.levels.map { $0.map(\.chance) }
    seen = matches.map { $0.map { _ in 0 } }
    housemates = PersonComparison.allCases.map { comparison in
      let shipped = settings.levels[Int(comparison.rawValue)]
      return DefaultHousemates.shares(comparison) ?? shipped.map(\.chance)
    }
    self.prior = prior
    renew()
  }

  /// Works out the weights from the shares.
  mutating func renew() {
    priorWeight = FixedBits.of(log2(prior / (1 - prior)))
    weights = matches.indices.map { comparison in
      [0]
        + LevelOrder.monotone(
          comparison, matches[comparison], chances[comparison], seen: seen[comparison]
        ).map(FixedBits.of)
    }
    housePriorWeight = housePrior > 0 ? FixedBits.of(log2(housePrior)) : 0
    houseWeights = housemates.indices.map { comparison in
      guard PersonComparison.allCases[comparison].isShared else {
        return Array(repeating: 0, count: housemates[comparison].count + 1)
      }
      return [0]
        + zip(housemates[comparison], chances[comparison]).map { FixedBits.of(log2($0 / $1)) }
    }
    flat = Self.flat(weights)
    flatHouse = Self.flat(houseWeights)
  }

  private static func flat(_ weights: [[Int]]) -> [Int32] {
    weights.flatMap { levels in
      levels.map { Int32(clamping: $0) }
        + Array(repeating: 0, count: PersonComparison.levelCount - levels.count)
    }
  }

  /// What two records come to, in fixed bits.
  @inline(__always)
  func weight(_ agreement: Agreement) -> Int {
    var sum = Int32(truncatingIfNeeded: priorWeight + agreement.rarity)
    flat.withUnsafeBufferPointer { flat in
      for comparison in 0..<PersonComparison.count {
        sum &+= flat[comparison &* 16 &+ Int(agreement.levels[comparison])]
      }
    }
    return Int(sum) + houseDiscount(agreement)
  }

  /// What agreement counts less because two who share a home agree likewise: never above 0.
  @inline(__always)
  func houseDiscount(_ agreement: Agreement) -> Int {
    guard housePrior > 0 else { return 0 }
    var sum = Int32(truncatingIfNeeded: housePriorWeight + agreement.sharedRarity)
    flatHouse.withUnsafeBufferPointer { flat in
      for comparison in 0..<PersonComparison.count {
        sum &+= flat[comparison &* 16 &+ Int(agreement.levels[comparison])]
      }
    }
    // Less than a hundredth of a bit is nothing.
    return sum < -7 * 256 ? 0 : -FixedBits.of(log2(1 + exp2(FixedBits.bits(Int(sum)))))
  }

  /// How likely it is that pairs of a pattern are of one person.
  func probability(_ pattern: CountedPattern) -> Double {
    var sum = log2(prior) + pattern.rarity
    var home = housePrior > 0 ? log2(housePrior) + pattern.sharedRarity : -100
    for comparison in 0..<PersonComparison.count {
      let place = comparison * PersonComparison.levelCount + Int(pattern.levels[comparison])
      sum += FixedBits.bits(Int(flat[place]))
      home += FixedBits.bits(Int(flatHouse[place]))
    }
    let match = exp2(sum)
    return match / (match + exp2(home) + 1)
  }

  static func probability(_ fixed: Int) -> Double {
    1 / (1 + exp2(-FixedBits.bits(fixed)))
  }
}

/// Levels that mean less must not weigh more.
enum LevelOrder {
  /// The weights in bits. Where a lower level of a ladder would weigh more than a higher one, it
  /// weighs as much, unless too few pairs were seen in one of them to say so.
  static func monotone(
    _ comparison: Int, _ matches: [Double], _ chances: [Double], seen: [Double]
  ) -> [Double] {
    var weights = matches.indices.map { log2(matches[$0] / chances[$0]) }
    guard let comparison = PersonComparison(rawValue: UInt8(comparison)) else { return weights }
    // That names agree only when swapped is no evidence for anything: another pair of names was tried.
    if comparison == .nameOrder { weights[1] = min(weights[1], -1) }
    for ladder in ladders(comparison) {
      let ladder = ladder.filter { seen[$0 - 1] >= enough }
      for (high, low) in zip(ladder, ladder.dropFirst()) {
        weights[low - 1] = min(weights[low - 1], weights[high - 1])
      }
    }
    return weights
  }

  private static let enough = 20.0

  private static func ladders(_ comparison: PersonComparison) -> [[Int]] {
    switch comparison {
    case .given, .family: [[1, 3, 6, 8, 9], [1, 2, 5, 9], [3, 4]]
    case .birthDate: [[1, 2, 10, 13], [1, 5, 7, 13], [1, 4], [1, 9, 11, 13], [12, 13]]
    case .address: [[1, 2, 6, 8], [1, 3, 4, 5, 8], [6, 7, 8]]
    case .sex: [[1, 2]]
    case .nameOrder: []
    case .identifier: [[1, 3], [1, 2, 4]]
    default: [[1, 2, 3]]
    }
  }
}
