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

  /// The process of the notes on consistency (TV-17).
  static var process: PetriNet? {
    try? PetriNet(
      placeCount: 8,
      transitions: [
        .init("ENC", from: [0], to: [1]), .init("REF", from: [1], to: [2, 3]),
        .init("DTN", from: [1], to: [7]), .init("RGP", from: [2], to: [4]),
        .init("RGN", from: [2], to: [5]), .init("CGP", from: [4], to: [5]),
        .init("CGN", from: [4], to: [5]), .init("CRM", from: [3], to: [6]),
        .init(nil, from: [5, 6], to: [7]),
      ], start: 0, end: 7)
  }

  /// Steps that the process knows; the others are attributes of a case, or ways out of it.
  static let known: Set<PathEvent.Step> = [
    .encounter, .referral, .dutyToNotify, .positiveReasonableGrounds, .negativeReasonableGrounds,
    .positiveConclusiveGrounds, .negativeConclusiveGrounds, .crimeRecord,
  ]

  /// Which step may follow which in it.
  static let normative: Set<DirectlyFollows.Edge> = Set(
    [
      ("ENC", "REF"), ("ENC", "DTN"), ("REF", "RGP"), ("REF", "RGN"), ("REF", "CRM"),
      ("CRM", "RGP"), ("CRM", "RGN"), ("RGP", "CRM"), ("RGN", "CRM"), ("RGP", "CGP"),
      ("RGP", "CGN"), ("CRM", "CGP"), ("CRM", "CGN"), ("CGP", "CRM"), ("CGN", "CRM"),
    ].map { DirectlyFollows.Edge(from: $0.0, to: $0.1) })
}

extension PathRow {
  /// The steps that the process knows, day by day; where a day is missing, in the order in which they came.
  var trace: Trace {
    let steps = events.filter { PathTable.known.contains($0.step) }
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
