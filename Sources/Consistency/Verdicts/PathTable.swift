import CanonicalModel
import Records
import Statistics

/// Paths of closed cases against the normative process: how well each fits, and which steps follow which.
struct PathTable {
  let forces: [Code]
  /// By force, in an order that does not depend on that of the evidence.
  let rows: [[PathRow]]

  init(_ evidence: [PathRow], forces: [Code]) {
    self.forces = forces
    rows = forces.map { force in
      evidence.filter { $0.force == force && $0.isClosed && !$0.trace.steps.isEmpty }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }
  }
}

extension PathRow {
  /// The steps that the process knows, day by day; where a day is missing, in the order in which they came.
  var trace: Trace {
    let steps = events.filter { NormativeProcess.known.contains($0.step) }
    let dated = steps.compactMap { event in
      event.day.map { (activity: event.step.rawValue, day: Int($0.dayNumber)) }
    }
    guard dated.count == steps.count else {
      return Trace(steps.map(\.step.rawValue), isOpen: !isClosed)
    }
    return Trace(dated: dated, isOpen: !isClosed)
  }

  /// What distinguishes it, but for its force.
  fileprivate var key: [String] {
    ["\(stratum.regime.rawValue)", stratum.age.rawValue, stratum.exploitation.rawValue]
      + trace.steps.flatMap { $0 + [""] } + trace.days.map(String.init)
  }
}
