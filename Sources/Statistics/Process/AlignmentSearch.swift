/// The search for the cheapest way through case and process at once. Steps cost 0 or 1, so that states are taken by their
/// cost without a heap (Dijkstra 1959 with two buckets).
struct AlignmentSearch {
  /// Where both are: the marking of the process, the day of the case, and which events of that day are still to be explained.
  private struct State: Hashable {
    var marking: PetriNet.Marking
    var step: Int
    var open: UInt64
  }

  /// How a state was come to.
  private struct Arrival {
    let state: State
    let parent: Int
    let move: Alignment.Move?
  }

  private let net: PetriNet
  private let steps: [[String]]
  private let isOpen: Bool
  private let limit: Int
  private var arrivals: [Arrival] = []
  private var settled: Set<State> = []
  /// The numbers of arrivals to look at, at the present cost and at one more.
  private var present: [Int] = []
  private var later: [Int] = []

  init(_ trace: Trace, _ net: PetriNet, limit: Int) throws(Inestimable) {
    guard trace.steps.allSatisfy({ $0.count < 64 }) else { throw .tooLarge }
    self.net = net
    self.limit = limit
    steps = trace.steps
    isOpen = trace.isOpen
  }

  /// The moves of the cheapest way.
  mutating func moves() throws(Inestimable) -> [Alignment.Move] {
    reach(state(net.start, step: 0, open: 0), by: nil, from: -1, cost: 0)
    while !present.isEmpty {
      var next = 0
      while next < present.count {
        let number = present[next]
        next += 1
        let state = arrivals[number].state
        guard settled.insert(state).inserted else { continue }
        if isGoal(state) { return path(to: number) }
        guard settled.count <= limit, arrivals.count <= 10 * limit else { throw .tooLarge }
        expand(state, number)
      }
      (present, later) = (later, [])
    }
    throw .unreachable
  }

  private func isGoal(_ state: State) -> Bool {
    state.step == steps.count && (isOpen || state.marking == net.end)
  }

  /// A state, on the next day where nothing is left of this one.
  private func state(_ marking: PetriNet.Marking, step: Int, open: UInt64) -> State {
    if open != 0 { return State(marking: marking, step: step, open: open) }
    guard step < steps.count else { return State(marking: marking, step: step, open: 0) }
    return State(marking: marking, step: step, open: (1 << UInt64(steps[step].count)) - 1)
  }

  private mutating func expand(_ state: State, _ number: Int) {
    let events = openEvents(state)
    for transition in net.transitions where net.isEnabled(transition, in: state.marking) {
      let marking = net.firing(transition, in: state.marking)
      var after = state
      after.marking = marking
      guard let activity = transition.activity else {
        reach(after, by: .silent, from: number, cost: 0)
        continue
      }
      if let place = events.first(where: { $0.activity == activity })?.place {
        let explained = self.state(state, without: place, marking: marking)
        reach(explained, by: .synchronous(activity), from: number, cost: 0)
      }
      reach(after, by: .onlyModelled(activity), from: number, cost: 1)
    }
    for event in events {
      let skipped = self.state(state, without: event.place, marking: state.marking)
      reach(skipped, by: .onlyLogged(event.activity), from: number, cost: 1)
    }
  }

  /// The events of the day that are still open, of equal ones the first.
  private func openEvents(_ state: State) -> [(activity: String, place: Int)] {
    guard state.step < steps.count else { return [] }
    var events: [(activity: String, place: Int)] = []
    for (place, activity) in steps[state.step].enumerated()
    where state.open >> UInt64(place) & 1 == 1 && events.last?.activity != activity {
      events.append((activity, place))
    }
    return events
  }

  private func state(_ state: State, without place: Int, marking: PetriNet.Marking) -> State {
    let open = state.open & ~(1 << UInt64(place))
    return self.state(marking, step: open == 0 ? state.step + 1 : state.step, open: open)
  }

  private mutating func reach(
    _ state: State, by move: Alignment.Move?, from parent: Int, cost: Int
  ) {
    guard !settled.contains(state) else { return }
    arrivals.append(Arrival(state: state, parent: parent, move: move))
    if cost == 0 { present.append(arrivals.count - 1) } else { later.append(arrivals.count - 1) }
  }

  private func path(to number: Int) -> [Alignment.Move] {
    var moves: [Alignment.Move] = []
    var number = number
    while number >= 0 {
      if let move = arrivals[number].move { moves.append(move) }
      number = arrivals[number].parent
    }
    return moves.reversed()
  }
}
