import CanonicalModel
import Records
import Register

/// The pairs at which somebody should look, those first from which most can be learnt.
struct ReviewQueue {
  struct Item {
    let link: ReviewLink
    /// Whether the link alone holds two groups of records together.
    let isBridge: Bool
    /// How many records the larger of the two persons has.
    let clusterSize: Int
    /// What was decided of it, if anything.
    let decision: ReviewDecision?
    /// The lower, the more useful: how many bits the pair is away from being decided by its score. A bridge
    /// counts as three bits nearer, and a large cluster as one for each doubling.
    let distance: Double

    /// Whether the score alone nearly decides the other way.
    var isNear: Bool { abs(link.weight - ReviewQueue.threshold) <= 3 }
  }

  /// The weight at which pairs are linked by default: a probability of 0.99.
  static let threshold = 6.63
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
      let size =
        [link.left, link.right].compactMap { key in
          dataset.sources[key]?.personID.flatMap { sizes[$0] }
        }.max() ?? 1
      items.append(
        Item(
          link: link, isBridge: isBridge, clusterSize: size, decision: decision,
          distance: ReviewQueue.distance(link, isBridge, size)))
    }
    self.items = items.sorted(by: ReviewQueue.precedes)
  }

  private static func precedes(_ left: Item, _ right: Item) -> Bool {
    let (isOpen, isOther) = (left.decision == nil, right.decision == nil)
    guard isOpen == isOther else { return isOpen }
    return left.distance == right.distance
      ? left.link.pair < right.link.pair : left.distance < right.distance
  }

  private static func distance(_ link: ReviewLink, _ isBridge: Bool, _ size: Int) -> Double {
    var distance = abs(link.weight - threshold) - (isBridge ? 3 : 0)
    var rest = size
    while rest > largeCluster {
      distance -= 1
      rest /= 2
    }
    return distance
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
