/// How well the cases of a group follow a process.
package struct LogFitness: Hashable, Sendable {
  /// The explanation of each case, in the order given; nil where the search for one was given up, so that the case
  /// counts in no figure. Cases with the same steps share one.
  package let alignments: [Alignment?]
  /// Cases for which the search was given up.
  package var unexplained: Int { alignments.count { $0 == nil } }
  /// Cases without a deviation.
  package let fitting: Int
  /// 1 − Σ cost / Σ bound: long cases weigh more. pm4py makes a silent step cost a little, and says slightly less.
  package let log: Double
  /// The mean of the cases' fitness.
  package let mean: Double

  /// Explains all cases; not estimable where that is too much work for each of them.
  package init(
    _ traces: [Trace], to net: PetriNet, limit: Int = Alignment.usualLimit
  ) throws(Inestimable) {
    guard !traces.isEmpty else { throw .noObservations }
    let shortest =
      traces.contains { !$0.isOpen } ? try Alignment.shortestPath(of: net, limit: limit) : 0
    var known: [Key: Alignment?] = [:]
    alignments = traces.map { trace in
      let key = Key(steps: trace.steps, isOpen: trace.isOpen)
      if let alignment = known[key] { return alignment }
      let alignment = try? Alignment(
        trace, net, limit: limit, shortest: trace.isOpen ? 0 : shortest)
      known[key] = alignment
      return alignment
    }
    let explained = alignments.compactMap(\.self)
    guard !explained.isEmpty else { throw .tooLarge }
    fitting = explained.count { $0.cost == 0 }
    let bound = explained.reduce(0) { $0 + $1.bound }
    let cost = explained.reduce(0) { $0 + $1.cost }
    log = bound == 0 ? 1 : 1 - Double(cost) / Double(bound)
    mean = explained.map(\.fitness).orderlySum / Double(explained.count)
  }

  private struct Key: Hashable {
    let steps: [[String]]
    let isOpen: Bool
  }

  /// The deviations of all cases with the number of each, the most frequent first.
  package var deviations: [(move: Alignment.Move, count: Int)] {
    var counts: [Alignment.Move: Int] = [:]
    for move in alignments.compactMap(\.self).flatMap(\.moves) where move.isDeviation {
      counts[move, default: 0] += 1
    }
    return counts.sorted { one, other in
      one.value != other.value
        ? one.value > other.value : one.key.sortKey < other.key.sortKey
    }.map { ($0.key, $0.value) }
  }
}

extension Alignment.Move {
  /// An order that lasts: by activity, what was logged before what was not.
  fileprivate var sortKey: (String, Int) {
    switch self {
    case .synchronous(let activity): (activity, 0)
    case .onlyLogged(let activity): (activity, 1)
    case .onlyModelled(let activity): (activity, 2)
    case .silent: ("", 3)
    }
  }
}
