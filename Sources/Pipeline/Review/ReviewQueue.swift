import CanonicalModel
import Records
import Register

/// The pairs at which somebody should look, those first whose answer is worth most.
struct ReviewQueue {
  struct Item {
    let link: ReviewLink
    /// Whether the link alone holds two groups of records together.
    let isBridge: Bool
    /// How many records the larger of the two persons has.
    let clusterSize: Int
    /// What was decided of it, if anything.
    let decision: ReviewDecision?
    /// How many records an answer joins, or a wrong bridge holds together.
    let joined: Int
    /// The higher, the more an answer is worth, in bits: how surely a pair that is left open is one, and how
    /// little there is to a bridge that stands.
    let worth: Double

    /// Whether the score alone nearly decides the other way.
    var isNear: Bool { abs(link.weight - ReviewQueue.threshold) <= 3 }
  }

  /// The weight at which a merge links by default: a probability of 0.95.
  static let threshold = 4.25
  /// A cluster beyond that is large.
  static let largeCluster = 5

  let items: [Item]

  /// Pairs that are open, and bridges that stand. What was decided is left out, unless it is wanted or
  /// was decided as unsure: that comes last.
  init(_ dataset: ReviewDataset, _ decided: DecisionReplay?, showsDecided: Bool = false) {
    let sizes = ReviewQueue.sizes(dataset)
    let linked = dataset.links.filter { $0.answer == "linked" && $0.question == "person" }
    let bridges = Set(LinkBridges.find(linked).map { linked[$0].pair })
    var items: [Item] = []
    for link in dataset.links {
      let isBridge = bridges.contains(link.pair)
      guard link.answer == "review" || isBridge else { continue }
      let decision = decided?.answers[link.pair]
      if let decision, decision.answer != .unsure, !showsDecided { continue }
      let records = [link.left, link.right].map { key in
        dataset.sources[key]?.personID.flatMap { sizes[$0] } ?? 1
      }
      let largest = records.max() ?? 1
      items.append(
        Item(
          link: link, isBridge: isBridge, clusterSize: largest, decision: decision,
          joined: isBridge ? largest : records.reduce(0, +),
          worth: isBridge ? 2 * ReviewQueue.threshold - link.weight : link.weight))
    }
    self.items = items.sorted(by: ReviewQueue.precedes)
  }

  /// By whole bits of worth, then by how many records hang on the answer.
  private static func precedes(_ left: Item, _ right: Item) -> Bool {
    let (isOpen, isOther) = (left.decision == nil, right.decision == nil)
    guard isOpen == isOther else { return isOpen }
    let (here, there) = (left.worth.rounded(.down), right.worth.rounded(.down))
    if here != there { return here > there }
    if left.joined != right.joined { return left.joined > right.joined }
    return left.worth == right.worth ? left.link.pair < right.link.pair : left.worth > right.worth
  }

  /// How many records each person has.
  private static func sizes(_ dataset: ReviewDataset) -> [String: Int] {
    var sizes: [String: Int] = [:]
    for source in dataset.sources.values {
      if let person = source.personID { sizes[person, default: 0] += 1 }
    }
    return sizes
  }
}
