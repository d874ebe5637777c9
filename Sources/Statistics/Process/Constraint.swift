/// Whether a rule holds of a case. Of an open case it may hold so far and still be broken, or not hold yet and still be
/// kept (the four values of runtime verification; Bauer, Leucker and Schallhart 2010).
package enum Verdict4: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// It is broken, whatever comes.
  case violated
  /// It does not hold yet.
  case possiblyViolated
  /// It holds so far.
  case possiblySatisfied
  /// It holds, whatever comes.
  case satisfied

  /// The worse comes first.
  package static func < (one: Verdict4, other: Verdict4) -> Bool { one.rawValue < other.rawValue }

  /// Of several rules that all ought to hold: the worst; where there is none, satisfied.
  package static func all(_ verdicts: some Sequence<Verdict4>) -> Verdict4 {
    verdicts.min() ?? .satisfied
  }
}

/// A rule of a process that says what must be, and leaves everything else free (Pesic and van der Aalst 2006). Events of one day
/// have no order, so that a rule about order is broken only by events of different days. Each rule is judged by itself:
/// two may each hold in an order of the day in which the other does not.
package enum Constraint: Hashable, Sendable {
  /// An activity is done at least so many times.
  case existence(String, atLeast: Int = 1)
  /// An activity is done at most so many times.
  case absence(String, atMost: Int = 0)
  /// Before the second activity the first has been done.
  case precedence(String, before: String)
  /// After each of the first activity comes the second.
  case response(String, then: String)
  /// Both: the second comes after each of the first, and only after it.
  case succession(String, then: String)
  /// After the first activity the second is not done any more, unless a third comes between.
  case exclusion(after: String, of: String, unless: String? = nil)

  /// Whether the rule holds of a case.
  package func verdict(_ trace: Trace) -> Verdict4 {
    switch self {
    case .existence(let activity, let least):
      return Self.count(activity, trace) >= least ? .satisfied : trace.unlessOpen(.violated)
    case .absence(let activity, let most):
      return Self.count(activity, trace) > most ? .violated : trace.unlessOpen(.satisfied)
    case .precedence(let first, let second):
      return Self.precedence(first, second, trace)
    case .response(let first, let second):
      return Self.response(first, second, trace)
    case .succession(let first, let second):
      return min(
        Self.precedence(first, second, trace), Self.response(first, second, trace))
    case .exclusion(let first, let second, let third):
      return Self.isExcluded(first, second, unless: third, trace)
        ? trace.unlessOpen(.satisfied) : .violated
    }
  }

  private static func count(_ activity: String, _ trace: Trace) -> Int {
    trace.steps.reduce(0) { $0 + $1.count { $0 == activity } }
  }

  /// Once the first activity has been done the rule holds for ever.
  private static func precedence(_ first: String, _ second: String, _ trace: Trace) -> Verdict4 {
    let begun = trace.steps.firstIndex { $0.contains(first) }
    let used = trace.steps.firstIndex { $0.contains(second) }
    if let used, (begun ?? .max) > used { return .violated }
    return begun == nil ? trace.unlessOpen(.satisfied) : .satisfied
  }

  /// Another of the first activity may come at any time, so that no open case has the rule behind it.
  private static func response(_ first: String, _ second: String, _ trace: Trace) -> Verdict4 {
    guard let asked = trace.steps.lastIndex(where: { $0.contains(first) }) else {
      return trace.unlessOpen(.satisfied)
    }
    let answered = trace.steps.lastIndex { $0.contains(second) } ?? -1
    return trace.unlessOpen(answered >= asked ? .satisfied : .violated)
  }

  private static func isExcluded(
    _ first: String, _ second: String, unless third: String?, _ trace: Trace
  ) -> Bool {
    var isBarred = false
    for step in trace.steps {
      let isLifted = third.map(step.contains) ?? false
      if isBarred, !isLifted, step.contains(second) { return false }
      if isLifted { isBarred = false }
      // What lifts the bar on the day on which it falls may have come after it.
      if step.contains(first), !isLifted { isBarred = true }
    }
    return true
  }
}

extension Trace {
  /// A verdict on a closed case, or what it amounts to while the case is open.
  fileprivate func unlessOpen(_ verdict: Verdict4) -> Verdict4 {
    guard isOpen else { return verdict }
    return verdict <= .possiblyViolated ? .possiblyViolated : .possiblySatisfied
  }
}
