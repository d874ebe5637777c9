/// How many tokens are missing and left over when a process is made to run as a case did (Rozinat and van der Aalst 2008). It
/// depends on how silent steps are chosen, so that tools differ: alignments are what counts, this is quick to explain.
package struct TokenReplay: Hashable, Sendable {
  /// Tokens put into places, the first included.
  package private(set) var produced = 0
  /// Tokens taken from places, the last included.
  package private(set) var consumed = 0
  /// Tokens that had to be taken and were not there.
  package private(set) var missing = 0
  /// Tokens that nobody took.
  package private(set) var remaining = 0
  /// Events that the process does not know; they move no token.
  package private(set) var unknown = 0

  /// ½ (1 − missing / consumed) + ½ (1 − remaining / produced), 0...1.
  package var fitness: Double {
    guard consumed > 0, produced > 0 else { return 1 }
    return 0.5 * (1 - Double(missing) / Double(consumed))
      + 0.5 * (1 - Double(remaining) / Double(produced))
  }

  /// Replays a case to the end, whether it is open or not.
  package init(_ trace: Trace, on net: PetriNet) {
    var marking = net.start
    produced = net.start.reduce(0, +)
    for step in trace.steps {
      var open = step
      while !open.isEmpty { replay(&open, &marking, net) }
    }
    if let path = Self.silentPath(from: marking, net, to: { $0 == net.end })
      ?? Self.silentPath(from: marking, net, to: { zip($0, net.end).allSatisfy { $0 >= $1 } })
    {
      for transition in path { fire(transition, &marking, net) }
    }
    for (place, tokens) in net.end.enumerated() where tokens > 0 {
      consumed += tokens
      missing += max(0, tokens - marking[place])
      marking[place] = max(0, marking[place] - tokens)
    }
    remaining = marking.reduce(0, +)
  }

  /// All cases together: tokens are added up.
  package init(_ traces: [Trace], on net: PetriNet) {
    for trace in traces {
      let one = TokenReplay(trace, on: net)
      produced += one.produced
      consumed += one.consumed
      missing += one.missing
      remaining += one.remaining
      unknown += one.unknown
    }
  }

  /// Replays one event of a day: the first by name that is enabled, or can be by silent steps, or else the first.
  private mutating func replay(_ open: inout [String], _ marking: inout [Int], _ net: PetriNet) {
    for (place, activity) in open.enumerated() {
      for transition in net.transitions where transition.activity == activity {
        let isReady = { net.isEnabled(transition, in: $0) }
        guard let path = Self.silentPath(from: marking, net, to: isReady) else { continue }
        for silent in path { fire(silent, &marking, net) }
        fire(transition, &marking, net)
        open.remove(at: place)
        return
      }
    }
    let activity = open.removeFirst()
    guard let forced = net.transitions.first(where: { $0.activity == activity }) else {
      unknown += 1
      return
    }
    fire(forced, &marking, net)
  }

  private mutating func fire(
    _ transition: PetriNet.Transition, _ marking: inout [Int], _ net: PetriNet
  ) {
    produced += transition.outputs.count
    consumed += transition.inputs.count
    marking = net.firing(transition, in: marking)
    for place in marking.indices where marking[place] < 0 {
      missing -= marking[place]
      marking[place] = 0
    }
  }

  /// Markings that are looked at for silent steps.
  private static let reach = 1000

  /// The fewest silent steps to a marking that is wanted; none where it is wanted already.
  private static func silentPath(
    from start: [Int], _ net: PetriNet, to isWanted: ([Int]) -> Bool
  ) -> [PetriNet.Transition]? {
    var queue: [(marking: [Int], path: [PetriNet.Transition])] = [(start, [])]
    var seen: Set<[Int]> = [start]
    var next = 0
    while next < queue.count, next < reach {
      let (marking, path) = queue[next]
      next += 1
      if isWanted(marking) { return path }
      for transition in net.transitions
      where transition.activity == nil && net.isEnabled(transition, in: marking) {
        let after = net.firing(transition, in: marking)
        if seen.insert(after).inserted { queue.append((after, path + [transition])) }
      }
    }
    return nil
  }
}
