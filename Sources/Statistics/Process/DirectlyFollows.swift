/// Which activity directly follows which (van der Aalst 2016, 6.1). An activity follows all those of the case's previous day,
/// and none of its own day.
package struct DirectlyFollows: Hashable, Sendable {
  /// One activity followed by another.
  package struct Edge: Hashable, Comparable, Sendable {
    /// The activity that came first.
    package let from: String
    /// The activity on the next day on which there was any.
    package let to: String

    /// The edge between two activities.
    package init(from: String, to: String) {
      self.from = from
      self.to = to
    }

    /// By name of the first, then of the second.
    package static func < (one: Edge, other: Edge) -> Bool {
      (one.from, one.to) < (other.from, other.to)
    }
  }

  /// How often the one followed the other.
  package private(set) var counts: [Edge: Int] = [:]
  /// The days between, rising, for those cases whose days are known.
  package private(set) var days: [Edge: [Int]] = [:]
  /// How often a case began with an activity.
  package private(set) var starts: [String: Int] = [:]
  /// How often a case ended with an activity; an open case has no end.
  package private(set) var ends: [String: Int] = [:]
  /// How often an activity was done.
  package private(set) var activities: [String: Int] = [:]

  /// Counts the edges of traces.
  package init(_ traces: [Trace]) {
    for trace in traces { add(trace) }
    days = days.mapValues { $0.sorted() }
  }

  /// The edges by name.
  package var edges: [Edge] { counts.keys.sorted() }

  /// The median of the days between, where any are known.
  package func medianDays(_ edge: Edge) -> Double? {
    days[edge].map { $0.map(Double.init).percentile(0.5) }
  }

  /// The Jensen–Shannon divergence of the edges from those of others, in bits, both sides with equal weight; starts and
  /// ends do not count.
  package func divergence(from other: DirectlyFollows) throws(Inestimable) -> Double {
    try Entropy.divergence(between: counts, and: other.counts)
  }

  private mutating func add(_ trace: Trace) {
    for activity in trace.steps.joined() { activities[activity, default: 0] += 1 }
    for activity in trace.steps.first ?? [] { starts[activity, default: 0] += 1 }
    if !trace.isOpen { for activity in trace.steps.last ?? [] { ends[activity, default: 0] += 1 } }
    for (place, pair) in zip(trace.steps, trace.steps.dropFirst()).enumerated() {
      for from in pair.0 {
        for to in pair.1 {
          let edge = Edge(from: from, to: to)
          counts[edge, default: 0] += 1
          if place + 1 < trace.days.count {
            days[edge, default: []].append(trace.days[place + 1] - trace.days[place])
          }
        }
      }
    }
  }
}
