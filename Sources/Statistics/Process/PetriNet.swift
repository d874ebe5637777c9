/// A process as it should run: places that hold tokens, and transitions that take one from each of their inputs and put
/// one into each of their outputs (Petri 1962). A transition without an activity is silent.
package struct PetriNet: Hashable, Sendable {
  /// Something that may be done, or a silent step.
  package struct Transition: Hashable, Sendable {
    /// The activity; nil where the step is silent.
    package let activity: String?
    /// The numbers of places; one that stands twice takes two tokens.
    package let inputs: [Int]
    /// The numbers of places that get a token.
    package let outputs: [Int]

    /// A step of an activity, or a silent one, between places.
    package init(_ activity: String?, from inputs: [Int], to outputs: [Int]) {
      self.activity = activity
      self.inputs = inputs
      self.outputs = outputs
    }
  }

  /// The tokens in each place.
  typealias Marking = [Int]

  /// How many places there are; they are numbered from 0.
  package let placeCount: Int
  /// All steps, in the order in which they are preferred where nothing else decides.
  package let transitions: [Transition]
  let start: Marking
  let end: Marking

  /// A net of places 0..<placeCount that begins with one token in `start` and ends with one in `end` and no other.
  package init(
    placeCount: Int, transitions: [Transition], start: Int, end: Int
  ) throws(Inestimable) {
    let places = 0..<max(placeCount, 0)
    guard places.contains(start), places.contains(end) else { throw .countOutsideRange }
    for (number, transition) in transitions.enumerated()
    where !(transition.inputs + transition.outputs).allSatisfy(places.contains) {
      throw .malformed(number)
    }
    self.placeCount = placeCount
    self.transitions = transitions
    self.start = places.map { $0 == start ? 1 : 0 }
    self.end = places.map { $0 == end ? 1 : 0 }
  }

  /// Whether all inputs of a transition hold their tokens.
  func isEnabled(_ transition: Transition, in marking: Marking) -> Bool {
    var left = marking
    for place in transition.inputs {
      left[place] -= 1
      if left[place] < 0 { return false }
    }
    return true
  }

  /// What a transition leaves behind; tokens that are not there become debts.
  func firing(_ transition: Transition, in marking: Marking) -> Marking {
    var next = marking
    for place in transition.inputs { next[place] -= 1 }
    for place in transition.outputs { next[place] += 1 }
    return next
  }
}
