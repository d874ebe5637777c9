import Testing

@testable import Statistics

@Suite struct ConstraintTests {
  struct Case: Sendable {
    let constraint: Constraint
    let events: String
    let closed: Verdict4
    let open: Verdict4
  }

  static let cases = [
    Case(constraint: .existence("A"), events: "B", closed: .violated, open: .possiblyViolated),
    Case(constraint: .existence("A"), events: "B A", closed: .satisfied, open: .satisfied),
    Case(
      constraint: .existence("A", atLeast: 2), events: "A", closed: .violated,
      open: .possiblyViolated),
    Case(constraint: .absence("A"), events: "B", closed: .satisfied, open: .possiblySatisfied),
    Case(constraint: .absence("A"), events: "A", closed: .violated, open: .violated),
    Case(
      constraint: .absence("A", atMost: 1), events: "A B", closed: .satisfied,
      open: .possiblySatisfied),
    Case(
      constraint: .precedence("A", before: "B"), events: "A B B", closed: .satisfied,
      open: .satisfied),
    Case(
      constraint: .precedence("A", before: "B"), events: "C", closed: .satisfied,
      open: .possiblySatisfied),
    Case(
      constraint: .precedence("A", before: "B"), events: "B A", closed: .violated, open: .violated),
    Case(
      constraint: .response("A", then: "B"), events: "A B", closed: .satisfied,
      open: .possiblySatisfied),
    Case(
      constraint: .response("A", then: "B"), events: "A B A", closed: .violated,
      open: .possiblyViolated),
    Case(
      constraint: .response("A", then: "B"), events: "C", closed: .satisfied,
      open: .possiblySatisfied),
    Case(
      constraint: .succession("A", then: "B"), events: "A B", closed: .satisfied,
      open: .possiblySatisfied),
    Case(
      constraint: .succession("A", then: "B"), events: "B", closed: .violated, open: .violated),
    Case(
      constraint: .succession("A", then: "B"), events: "A", closed: .violated,
      open: .possiblyViolated),
    Case(
      constraint: .exclusion(after: "A", of: "B"), events: "B A C", closed: .satisfied,
      open: .possiblySatisfied),
    Case(
      constraint: .exclusion(after: "A", of: "B"), events: "A C B", closed: .violated,
      open: .violated),
    Case(
      constraint: .exclusion(after: "A", of: "B", unless: "C"), events: "A C B", closed: .satisfied,
      open: .possiblySatisfied),
    Case(
      constraint: .exclusion(after: "A", of: "B", unless: "C"), events: "C A B", closed: .violated,
      open: .violated),
  ]

  @Test(arguments: cases)
  func judges(_ one: Case) {
    #expect(one.constraint.verdict(Paths.trace(one.events)) == one.closed)
    #expect(one.constraint.verdict(Paths.trace(one.events, isOpen: true)) == one.open)
  }

  /// Events of one day break no rule about order.
  @Test(arguments: [
    Constraint.precedence("A", before: "B"), .precedence("B", before: "A"),
    .response("A", then: "B"), .response("B", then: "A"), .succession("A", then: "B"),
    .exclusion(after: "A", of: "B"),
  ])
  func takesADayAsConcurrent(_ constraint: Constraint) {
    let day = Trace(dated: [("B", 4), ("A", 4)])
    #expect(constraint.verdict(day) == .satisfied)
  }

  /// A verdict that is final stays whatever comes, and one that is not can turn out both ways.
  @Test(arguments: cases.map(\.constraint))
  func isFinalOnlyWhereNothingCanChangeIt(_ constraint: Constraint) {
    var traces: [[String]] = [[]]
    var begin = 0
    for _ in 0..<3 {
      let last = traces[begin...]
      begin = traces.count
      traces += last.flatMap { trace in ["A", "B", "C"].map { trace + [$0] } }
    }
    for trace in traces {
      let endings = traces.map { constraint.verdict(Trace(trace + $0)) }
      let verdict = constraint.verdict(Trace(trace, isOpen: true))
      let now = constraint.verdict(Trace(trace))
      switch verdict {
      case .satisfied, .violated: #expect(endings.allSatisfy { $0 == verdict }, "\(trace)")
      case .possiblySatisfied:
        #expect(now == .satisfied && endings.contains(.violated), "\(trace)")
      case .possiblyViolated:
        #expect(now == .violated && endings.contains(.satisfied), "\(trace)")
      }
    }
  }

  /// AC-08: t1 to t4 keep the rules, t6 does not, and the open t10 may still.
  @Test func judgesTheVectors() {
    let rules: [Constraint] = [
      .precedence("ENC", before: "REF"), .precedence("REF", before: "RGP"),
      .precedence("REF", before: "RGN"), .precedence("RGP", before: "CGP"),
      .response("REF", then: "CRM"), .exclusion(after: "RGN", of: "CGP"),
    ]
    func verdict(_ number: Int, isOpen: Bool = false) -> Verdict4 {
      let trace = Paths.trace(Paths.texts[number - 1], isOpen: isOpen)
      return Verdict4.all(rules.map { $0.verdict(trace) })
    }
    #expect((1...4).map { verdict($0) } == Array(repeating: .satisfied, count: 4))
    #expect(verdict(6) == .violated)
    #expect(verdict(6, isOpen: true) == .possiblyViolated)
    #expect(verdict(10, isOpen: true) == .possiblySatisfied)
    #expect(verdict(7, isOpen: true) == .possiblyViolated)
    #expect(Verdict4.all([]) == .satisfied)
  }
}
