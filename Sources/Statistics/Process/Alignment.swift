/// How a case is best explained by a process (Adriansyah 2014): each of its events is a step of the process or a deviation,
/// and each step of the process that nothing shows is one, too. The fewest deviations are the cost.
package struct Alignment: Hashable, Sendable {
  /// One step of the explanation.
  package enum Move: Hashable, Sendable {
    /// An event where the process has it.
    case synchronous(String)
    /// An event that the process does not have there.
    case onlyLogged(String)
    /// A step of the process that no event shows: not evidenced, which is not the same as not done.
    case onlyModelled(String)
    /// A step that cannot be seen.
    case silent
  }

  /// The explanation, from beginning to end. Of several of the same cost always the same one.
  package let moves: [Move]
  /// The deviations.
  package let cost: Int
  /// The most deviations that could be: all events of the case and the shortest way through the process. An open case is
  /// explained as far as it has come, so that only its events count.
  package let bound: Int

  /// 1 − cost / bound, 0...1; 1 where there is nothing that could deviate.
  package var fitness: Double { bound == 0 ? 1 : 1 - Double(cost) / Double(bound) }

  /// States that are looked at before the search is given up.
  package static let usualLimit = 20_000

  /// The best explanation of a case.
  package init(
    _ trace: Trace, to net: PetriNet, limit: Int = usualLimit
  ) throws(Inestimable) {
    let shortest = trace.isOpen ? 0 : try Self.shortestPath(of: net, limit: limit)
    try self.init(trace, net, limit: limit, shortest: shortest)
  }

  init(_ trace: Trace, _ net: PetriNet, limit: Int, shortest: Int) throws(Inestimable) {
    var search = try AlignmentSearch(trace, net, limit: limit)
    moves = try search.moves()
    cost = moves.count { $0.isDeviation }
    bound = trace.count + shortest
  }

  /// The fewest activities with which the process can be run from start to end.
  package static func shortestPath(
    of net: PetriNet, limit: Int = usualLimit
  ) throws(Inestimable) -> Int {
    var search = try AlignmentSearch(Trace([]), net, limit: limit)
    return try search.moves().count { $0.isDeviation }
  }
}

extension Alignment.Move {
  /// Whether the step costs.
  package var isDeviation: Bool {
    switch self {
    case .synchronous, .silent: false
    case .onlyLogged, .onlyModelled: true
    }
  }
}
