import Testing

@testable import Statistics

/// Intervals of one share.
@Suite struct ProportionTests {
  struct Case: Sendable {
    let x: Int
    let n: Int
    let ends: [Double]
  }

  /// TV-01: 95 % and 99.8 % ends.
  static let vectors = [
    Case(x: 78, n: 101, ends: [0.6814098988, 0.8431917294, 0.6232788134, 0.8742357139]),
    Case(x: 31, n: 58, ends: [0.4080017504, 0.6566797767, 0.3419955890, 0.7172202140]),
    Case(x: 33, n: 42, ends: [0.6406015468, 0.8829420012, 0.5484181693, 0.9171534342]),
    Case(x: 97, n: 116, ends: [0.7582995879, 0.8925603129, 0.7054119022, 0.9158568230]),
  ]

  @Test(arguments: vectors)
  func wilsonGivesTheVectors(_ vector: Case) throws {
    let wide = try Wilson.interval(vector.x, of: vector.n, level: 0.95)
    let wider = try Wilson.interval(vector.x, of: vector.n, level: 0.998)
    #expect(isNear([wide.lower, wide.upper, wider.lower, wider.upper], vector.ends))
  }

  @Test func wilsonIsExactAtTheEdges() throws {
    #expect(try Wilson.interval(0, of: 10, level: 0.95).lower == 0)
    #expect(isNear(try Wilson.interval(0, of: 10, level: 0.95).upper, 0.2775327999))
    #expect(try Wilson.interval(10, of: 10, level: 0.95).upper == 1)
    #expect(isNear(try Wilson.interval(10, of: 10, level: 0.95).lower, 0.7224672001))
    #expect(isNear(try Wilson.interval(0, of: 1, level: 0.95).upper, 0.7934506856))
    let few = try Wilson.interval(3, of: 7, level: 0.95)
    #expect(isNear([few.lower, few.upper], [0.1582198553, 0.7495416355]))
  }

  @Test func exactIntervalsGiveTheVectors() throws {
    let exact = try ClopperPearson.interval(78, of: 101, level: 0.95)
    #expect(isNear([exact.lower, exact.upper], [0.6781544797, 0.8498346165]))
    let jeffreys = try Jeffreys.interval(78, of: 101, level: 0.95)
    #expect(isNear([jeffreys.lower, jeffreys.upper], [0.6835677274, 0.8456409403]))
  }

  @Test func saysWhyThereIsNone() {
    #expect(throws: Inestimable.noObservations) { try Wilson.interval(0, of: 0, level: 0.95) }
    #expect(throws: Inestimable.countOutsideRange) { try Wilson.interval(3, of: 2, level: 0.95) }
    #expect(throws: Inestimable.countOutsideRange) {
      try ClopperPearson.interval(-1, of: 2, level: 0.95)
    }
    for level in [0, 1, 1.5, -Double.infinity] {
      #expect(throws: Inestimable.probabilityOutsideRange) {
        try Wilson.interval(1, of: 2, level: level)
      }
      #expect(throws: Inestimable.probabilityOutsideRange) {
        try Jeffreys.interval(1, of: 2, level: level)
      }
    }
  }

  /// Every share of up to thirty records: the interval holds the share, is the mirror image of that of its complement, and
  /// widens with the level.
  @Test func intervalsBehave() throws {
    let kinds: [(Int, Int, Double) throws -> Interval] = [
      { try Wilson.interval($0, of: $1, level: $2) },
      { try ClopperPearson.interval($0, of: $1, level: $2) },
      { try Jeffreys.interval($0, of: $1, level: $2) },
    ]
    for n in [1, 2, 5, 13, 30] {
      for x in 0...n {
        for kind in kinds {
          let interval = try kind(x, n, 0.9)
          #expect(interval.contains(Double(x) / Double(n)))
          #expect(interval.lower >= 0 && interval.upper <= 1)
          let mirrored = try kind(n - x, n, 0.9)
          #expect(isNear(mirrored.lower, 1 - interval.upper, 1e-12))
          let wider = try kind(x, n, 0.99)
          #expect(wider.lower <= interval.lower && wider.upper >= interval.upper)
        }
      }
    }
  }
}
