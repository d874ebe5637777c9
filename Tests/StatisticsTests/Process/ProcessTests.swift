import Testing

@testable import Statistics

@Suite struct ProcessTests {
  /// TV-17: produced, consumed, missing, remaining and fitness of the replay; cost and bound of the alignment.
  struct Vector: Sendable {
    let trace: Int
    let tokens: [Int]
    let fitness: Double
    let cost: Int
    let bound: Int
  }

  static let vectors = [
    Vector(trace: 1, tokens: [8, 8, 0, 0], fitness: 1, cost: 0, bound: 7),
    Vector(trace: 2, tokens: [8, 8, 0, 0], fitness: 1, cost: 0, bound: 7),
    Vector(trace: 3, tokens: [7, 7, 0, 0], fitness: 1, cost: 0, bound: 6),
    Vector(trace: 4, tokens: [3, 3, 0, 0], fitness: 1, cost: 0, bound: 4),
    Vector(trace: 5, tokens: [5, 4, 2, 3], fitness: 0.45, cost: 2, bound: 5),
    Vector(trace: 6, tokens: [6, 5, 1, 2], fitness: 0.7333333333, cost: 1, bound: 6),
    Vector(trace: 7, tokens: [8, 8, 1, 1], fitness: 0.875, cost: 2, bound: 7),
    Vector(trace: 8, tokens: [10, 9, 1, 2], fitness: 0.8444444444, cost: 1, bound: 8),
    Vector(trace: 9, tokens: [7, 7, 1, 1], fitness: 0.8571428571, cost: 1, bound: 6),
    Vector(trace: 10, tokens: [6, 5, 1, 2], fitness: 0.7333333333, cost: 1, bound: 6),
  ]

  @Test(arguments: vectors)
  func givesTheVector(_ vector: Vector) throws {
    let trace = Paths.trace(Paths.texts[vector.trace - 1])
    let replay = TokenReplay(trace, on: try Paths.net())
    #expect(
      [replay.produced, replay.consumed, replay.missing, replay.remaining] == vector.tokens)
    #expect(isNear(replay.fitness, vector.fitness))
    let alignment = try Alignment(trace, to: Paths.net())
    #expect([alignment.cost, alignment.bound] == [vector.cost, vector.bound])
    #expect(isNear(alignment.fitness, 1 - Double(vector.cost) / Double(vector.bound)))
  }

  /// AC-08: alignment of log B is exactly 0.8.
  @Test func givesTheLogs() throws {
    let (a, b) = (
      try LogFitness(Paths.a, to: Paths.net()), try LogFitness(Paths.b, to: Paths.net())
    )
    #expect([a.fitting, b.fitting] == [27, 4])
    #expect([a.alignments.count, b.alignments.count] == [28, 25])
    #expect(isNear([a.log, a.mean], [0.9943820225, 0.994047619]))
    #expect(b.log == 0.8)
    #expect(isNear(b.mean, 0.7972380952))
    let net = try Paths.net()
    #expect(isNear(TokenReplay(Paths.a, on: net).fitness, 0.9923728375))
    #expect(isNear(TokenReplay(Paths.b, on: net).fitness, 0.8235232252))
  }

  @Test func givesVariantsAndEdges() throws {
    let (a, b) = (Variants(Paths.a), Variants(Paths.b))
    #expect(isNear(try a.entropy, 2.016677583))
    #expect(isNear(try b.entropy, 2.437405811))
    #expect(isNear(try a.divergence(from: b), 0.6424423541))
    #expect(a.variants.map(\.count) == [12, 6, 5, 4, 1])
    let (first, second) = (DirectlyFollows(Paths.a), DirectlyFollows(Paths.b))
    #expect(isNear(try first.divergence(from: second), 0.320495305))
    #expect(Set(first.edges + second.edges).count == 16)
    #expect(first.counts[.init(from: "ENC", to: "REF")] == 24)
    #expect(first.starts == ["ENC": 28])
    #expect(first.ends == ["CGP": 19, "CRM": 5, "DTN": 4])
  }

  /// A case that takes too long to explain counts nowhere, and is counted.
  @Test func leavesOutWhatTakesTooLong() throws {
    let net = try Paths.net()
    let endless = Trace(dated: (0..<64).map { ("CGP", $0 / 64) })
    let log = try LogFitness(Paths.b + [endless], to: net)
    #expect(log.unexplained == 1)
    #expect(log.log == 0.8)
    #expect(log.alignments.last == .some(nil))
    #expect(throws: Inestimable.tooLarge) { try LogFitness([endless], to: net) }
  }

  /// The order of cases changes nothing.
  @Test func doesNotDependOnOrder() throws {
    let net = try Paths.net()
    let (one, other) = (
      try LogFitness(Paths.b, to: net), try LogFitness(Paths.b.reversed(), to: net)
    )
    #expect(one.mean == other.mean && one.log == other.log)
    #expect(one.deviations.map(\.count) == other.deviations.map(\.count))
    #expect(one.deviations.map(\.move) == other.deviations.map(\.move))
    #expect(Variants(Paths.b) == Variants(Paths.b.reversed()))
    #expect(DirectlyFollows(Paths.b) == DirectlyFollows(Paths.b.reversed()))
  }

  /// What is missing and what came too early, in the words of the moves.
  @Test func namesTheDeviations() throws {
    let alignment = try Alignment(Paths.trace(Paths.texts[5]), to: Paths.net())
    #expect(alignment.moves.filter(\.isDeviation) == [.onlyModelled("CRM")])
    let b = try LogFitness(Paths.b, to: Paths.net()).deviations
    #expect(b.reduce(0) { $0 + $1.count } == 32)
    #expect(b.first?.move == .onlyModelled("CRM"))
    // t6 seven times, t7 eight times, t5 three times.
    #expect(b.first?.count == 18)
  }

  /// AC-08: the open case has broken nothing.
  @Test func explainsAnOpenCaseAsFarAsItHasCome() throws {
    let net = try Paths.net()
    let open = try Alignment(Paths.trace(Paths.texts[9], isOpen: true), to: net)
    #expect([open.cost, open.bound] == [0, 4])
    #expect(open.fitness == 1)
    let wrong = try Alignment(Paths.trace("ENC CGP", isOpen: true), to: net)
    #expect([wrong.cost, wrong.bound] == [1, 2])
    let empty = try Alignment(Paths.trace("", isOpen: true), to: net)
    #expect(empty.fitness == 1)
  }

  /// Crime record and referral of one day: one of both orders fits.
  @Test func takesADayAsConcurrent() throws {
    let net = try Paths.net()
    let dated = Trace(dated: [
      ("CRM", 10), ("REF", 10), ("ENC", 3), ("RGP", 15), ("CGP", 80),
    ])
    #expect(dated.steps == [["ENC"], ["CRM", "REF"], ["RGP"], ["CGP"]])
    #expect(try Alignment(dated, to: net).cost == 0)
    #expect(TokenReplay(dated, on: net).fitness == 1)
    let graph = DirectlyFollows([dated])
    #expect(graph.counts[.init(from: "REF", to: "CRM")] == nil)
    #expect(graph.counts[.init(from: "CRM", to: "RGP")] == 1)
    #expect(graph.medianDays(.init(from: "ENC", to: "REF")) == 7)
    #expect(graph.medianDays(.init(from: "REF", to: "CRM")) == nil)
    // The same events twice a day are two.
    let twice = Trace(dated: [("ENC", 1), ("REF", 2), ("REF", 2), ("RGN", 3), ("CRM", 3)])
    #expect(try Alignment(twice, to: net).cost == 1)
  }

  @Test func saysWhyItCannotAlign() throws {
    let net = try Paths.net()
    #expect(throws: Inestimable.tooLarge) {
      try Alignment(Paths.trace(Paths.texts[0]), to: net, limit: 3)
    }
    let trap = try PetriNet(
      placeCount: 3, transitions: [.init("A", from: [0], to: [1])], start: 0, end: 2)
    #expect(throws: Inestimable.unreachable) { try Alignment(Paths.trace("A"), to: trap) }
    // A silent step that makes tokens for ever.
    let spring = try PetriNet(
      placeCount: 3,
      transitions: [.init(nil, from: [0], to: [0, 1]), .init("A", from: [1], to: [1])], start: 0,
      end: 2)
    #expect(throws: Inestimable.tooLarge) {
      try Alignment(Paths.trace("A"), to: spring, limit: 500)
    }
    #expect(throws: Inestimable.malformed(0)) {
      try PetriNet(placeCount: 1, transitions: [.init("A", from: [0], to: [1])], start: 0, end: 0)
    }
    #expect(throws: Inestimable.countOutsideRange) {
      try PetriNet(placeCount: 1, transitions: [], start: 0, end: 1)
    }
    #expect(throws: Inestimable.noObservations) { try LogFitness([], to: net) }
    #expect(TokenReplay(Paths.trace("ENC XYZ DTN"), on: net).unknown == 1)
  }

  /// All runs of the process, and the edit distance without replacement to the nearest: what an alignment is for a process
  /// without loops.
  @Test func agreesWithAllRuns() throws {
    let runs = try Self.runs(of: Paths.net())
    #expect(runs.count == 9)
    var source = SplitMix(seed: 17)
    let names = ["ENC", "REF", "DTN", "RGP", "RGN", "CGP", "CGN", "CRM", "WDN"]
    let net = try Paths.net()
    for _ in 0..<300 {
      let events = (0..<source.below(8)).map { _ in names[source.below(names.count)] }
      let least = runs.map { Self.distance(events, $0) }.min()
      #expect(try Alignment(Trace(events), to: net).cost == least)
      let prefixes = runs.flatMap { run in (0...run.count).map { Array(run.prefix($0)) } }
      let soFar = prefixes.map { Self.distance(events, $0) }.min()
      #expect(try Alignment(Trace(events, isOpen: true), to: net).cost == soFar)
    }
  }

  private static func runs(of net: PetriNet) throws -> [[String]] {
    var done: Set<[String]> = []
    func run(_ marking: [Int], _ path: [String]) {
      if marking == net.end { done.insert(path) }
      for transition in net.transitions where net.isEnabled(transition, in: marking) {
        run(
          net.firing(transition, in: marking), path + (transition.activity.map { [$0] } ?? []))
      }
    }
    run(net.start, [])
    return done.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func distance(_ one: [String], _ other: [String]) -> Int {
    var row = Array(0...other.count)
    for (place, event) in one.enumerated() {
      var next = [place + 1]
      for (column, step) in other.enumerated() {
        next.append(event == step ? row[column] : 1 + min(row[column + 1], next[column]))
      }
      row = next
    }
    return row[other.count]
  }
}
