/// How well the cases of a group follow a process.
package struct LogFitness: Hashable, Sendable {
  /// The explanation of each case, in the order given; cases with the same steps share one.
  package let alignments: [Alignment]
  /// Cases without a deviation.
  package let fitting: Int
  /// 1 − Σ cost / Σ bound: long cases weigh more. pm4py makes a silent step cost a little, and says slightly less.
  package let log: Double
  /// The mean of the cases' fitness.
  package let mean: Double

  /// Explains all cases.
  package init(
    _ traces: [Trace], to net: PetriNet, limit: Int = Alignment.usualLimit
  ) throws(Inestimable) {
    guard !traces.isEmpty else { throw .noObservations }
    let shortest =
      traces.contains { !$0.isOpen } ? try Alignment.shortestPath(of: net, limit: limit) : 0
    var known: [Key: Alignment] = [:]
    var alignments: [Alignment] = []
    for trace in traces {
      let key = Key(steps: trace.steps, isOpen: trace.isOpen)
      if known[key] == nil {
        known[key] = try Alignment(
          trace, net, limit: limit, shortest: trace.isOpen ? 0 : shortest)
      }
      if let alignment = known[key] { alignments.append(alignment) }
    }
    self.alignments = alignments
    fitting = alignments.count { $0.cost == 0 }
    let bound = alignments.reduce(0) { $0 + $1.bound }
    let cost = alignments.reduce(0) { $0 + $1.cost }
    log = bound == 0 ? 1 : 1 - Double(cost) / Double(bound)
    mean = alignments.map(\.fitness).orderlySum / Double(alignments.count)
  }

  private struct Key: Hashable {
    let steps: [[String]]
    let isOpen: Bool
  }

  /// The deviations of all cases with the number of each, the most frequent first.
  package var deviations: [(move: Alignment.Move, count: Int)] {
    var counts: [Alignment.Move: Int] = [:]
    for move in alignments.flatMap(\.moves) where move.isDeviation { counts[move, default: 0] += 1 }
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
