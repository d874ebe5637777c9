/// What was done in one case, day by day. Events of one day have no order: they count as concurrent.
package struct Trace: Hashable, Sendable {
  /// The activities of each day on which there were any; within a day by name.
  package let steps: [[String]]
  /// The number of each such day, where days are known, in the order of the steps; otherwise empty.
  package let days: [Int]
  /// Whether the case goes on, so that what is missing may still come.
  package let isOpen: Bool

  /// Activities one after the other.
  package init(_ activities: [String], isOpen: Bool = false) {
    steps = activities.map { [$0] }
    days = []
    self.isOpen = isOpen
  }

  /// Activities with the numbers of their days, in any order.
  package init(dated events: [(activity: String, day: Int)], isOpen: Bool = false) {
    days = Set(events.map(\.day)).sorted()
    var places: [Int: Int] = [:]
    for (place, day) in days.enumerated() { places[day] = place }
    var steps: [[String]] = Array(repeating: [], count: days.count)
    for event in events {
      if let place = places[event.day] { steps[place].append(event.activity) }
    }
    self.steps = steps.map { $0.sorted() }
    self.isOpen = isOpen
  }

  /// How many events there are.
  package var count: Int { steps.reduce(0) { $0 + $1.count } }
}

/// The ways in which cases ran, with the number of each.
package struct Variants: Hashable, Sendable {
  /// One way, and how many cases took it.
  package struct Variant: Hashable, Sendable {
    /// The activities of each day, as in a trace.
    package let steps: [[String]]
    /// The cases that took it.
    package let count: Int
  }

  /// The most frequent first, those of equal number by their steps.
  package let variants: [Variant]

  /// Groups traces by their steps; days do not matter.
  package init(_ traces: [Trace]) {
    var counts: [[[String]]: Int] = [:]
    for trace in traces { counts[trace.steps, default: 0] += 1 }
    variants = counts.map { Variant(steps: $0.key, count: $0.value) }.sorted { one, other in
      one.count != other.count ? one.count > other.count : one.steps.precedes(other.steps)
    }
  }

  /// How evenly cases are spread over the variants, in bits.
  package var entropy: Double {
    get throws(Inestimable) { try Entropy.bits(variants.map(\.count)) }
  }

  /// The Jensen–Shannon divergence from other variants, in bits, both sides with equal weight.
  package func divergence(from other: Variants) throws(Inestimable) -> Double {
    try Entropy.divergence(
      between: Dictionary(uniqueKeysWithValues: variants.map { ($0.steps, $0.count) }),
      and: Dictionary(uniqueKeysWithValues: other.variants.map { ($0.steps, $0.count) }))
  }
}

extension [[String]] {
  /// An order of traces: step by step, each by name.
  func precedes(_ other: [[String]]) -> Bool {
    lexicographicallyPrecedes(other) { $0.lexicographicallyPrecedes($1) }
  }
}

extension Entropy {
  /// The divergence of two sets of counts, in bits, with equal weights. The sums do not depend on the order of the keys.
  static func divergence<Key: Hashable>(
    between one: [Key: Int], and other: [Key: Int]
  ) throws(Inestimable) -> Double {
    let keys = Set(one.keys).union(other.keys)
    return try divergence([keys.map { one[$0] ?? 0 }, keys.map { other[$0] ?? 0 }])
  }
}
