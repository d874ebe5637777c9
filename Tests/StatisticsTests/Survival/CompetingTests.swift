import Testing

@testable import Statistics

@Suite struct AalenJohansenTests {
  /// TV-11.
  static let subjects = [
    (2, 1), (4, 2), (5, 1), (7, 0), (9, 1), (11, 3), (13, 2), (16, 1), (19, 0), (22, 1), (27, 2),
    (33, 0),
  ].map { CompetingSubject(time: Double($0.0), cause: $0.1 == 0 ? nil : $0.1) }

  @Test func givesTheVector() throws {
    let curve = try AalenJohansen(Self.subjects, causes: 3)
    let shares = try (1...3).map { try curve.incidence(of: $0, at: 33) }
    #expect(isNear(shares, [0.4791666667, 0.3020833333, 0.09375]))
    // What one would say who took the other endings for open cases.
    let wrong = try KaplanMeier(
      Self.subjects.map { Subject(time: $0.time, isEvent: $0.cause == 1) })
    #expect(isNear(1 - (try wrong.survival(at: 33)), 0.615))
  }

  /// With one way to end it is Kaplan–Meier, Greenwood's error included.
  @Test func isKaplanMeierWithOneCause() throws {
    let curve = try KaplanMeier(Waits.a)
    let incidence = try AalenJohansen(
      Waits.a.map { CompetingSubject(time: $0.time, cause: $0.isEvent ? 1 : nil) }, causes: 1)
    for time in [0.0, 3, 5, 12, 20, 44, 60] {
      #expect(isNear(try incidence.incidence(of: 1, at: time), 1 - (try curve.survival(at: time))))
      #expect(
        isNear(
          try incidence.standardError(of: 1, at: time), try curve.standardError(at: time), 1e-7))
    }
  }

  /// What ended and what is left are everybody.
  @Test func addsUpToAll() throws {
    var source = SplitMix(seed: 11)
    for _ in 0..<200 {
      let subjects = (0..<1 + source.below(30)).map { _ in
        let cause = source.below(4)
        return CompetingSubject(time: Double(source.below(15)), cause: cause == 0 ? nil : cause)
      }
      let curve = try AalenJohansen(subjects, causes: 3)
      let left = try KaplanMeier(
        subjects.map { Subject(time: $0.time, isEvent: $0.cause != nil) })
      for time in stride(from: 0, through: curve.lastTime, by: 1) {
        let ended = try (1...3).reduce(0.0) { $0 + (try curve.incidence(of: $1, at: time)) }
        #expect(abs(ended + (try left.survival(at: time)) - 1) < 1e-12)
      }
    }
  }

  @Test func holdsItsShareInTheInterval() throws {
    let curve = try AalenJohansen(Self.subjects, causes: 3)
    let interval = try curve.interval(of: 1, at: 22, level: 0.95)
    #expect(interval.lower > 0.1 && interval.upper < 0.8)
    #expect(interval.contains(try curve.incidence(of: 1, at: 22)))
    #expect(throws: Inestimable.boundary) { try curve.interval(of: 1, at: 1, level: 0.95) }
  }

  @Test func saysWhyItDoesNotKnow() throws {
    #expect(throws: Inestimable.noObservations) { try AalenJohansen([], causes: 2) }
    #expect(throws: Inestimable.malformed(0)) {
      try AalenJohansen([CompetingSubject(time: 1, cause: 3)], causes: 2)
    }
    let curve = try AalenJohansen(Self.subjects, causes: 3)
    #expect(throws: Inestimable.beyondFollowUp(last: 33)) { try curve.incidence(of: 1, at: 34) }
    #expect(throws: Inestimable.malformed(4)) { try curve.incidence(of: 4, at: 3) }
  }
}

@Suite struct ReverseTimeTests {
  /// TV-12: delay and truncation.
  static let delays = [
    (0, 40), (1, 40), (1, 3), (2, 35), (3, 12), (5, 6), (8, 30), (13, 28), (21, 25), (4, 10),
  ].map { TruncatedDelay(delay: Double($0.0), truncation: Double($0.1)) }

  @Test(arguments: [
    (0, 0.07407407407), (1, 0.2222222222), (2, 0.2962962963), (3, 0.3703703704),
    (4, 0.462962963), (4.5, 0.462962963), (5, 0.5555555556), (8, 0.6666666667),
    (13, 0.8333333333), (21, 1), (40, 1),
  ])
  func givesTheVector(_ delay: Double, _ share: Double) throws {
    #expect(isNear(try ReverseTime(Self.delays).share(upTo: delay), share))
  }

  /// The plain median is 3: half of what was seen was over by then.
  @Test func correctsTheMedian() throws {
    let curve = try ReverseTime(Self.delays)
    #expect(try curve.median == 5)
    #expect(Self.delays.count { $0.delay <= 3 } * 2 == Self.delays.count)
    #expect(curve.largestTruncation == 40)
    #expect(curve.unknownBefore == nil)
  }

  /// Where everybody could have been seen as long it is the plain share, with the plain error.
  @Test func isThePlainShareWithoutTruncation() throws {
    let delays = [0.0, 1, 1, 2, 5, 9, 9, 12].map { TruncatedDelay(delay: $0, truncation: 400) }
    let curve = try ReverseTime(delays)
    for step in curve.steps {
      let share = Double(delays.count { $0.delay <= step.delay }) / 8
      #expect(isNear(step.share, share))
      #expect(abs(step.standardError - (share * (1 - share) / 8).squareRoot()) < 1e-12)
    }
    #expect(try curve.interval(upTo: 2, level: 0.95).contains(0.5))
  }

  /// Delays of twelve days in the mean, seen only where over: the plain share is far too fast, this one is not.
  @Test func findsWhatTruncationHides() throws {
    var source = SplitMix(seed: 4)
    let whole = (0..<80).map { day in (0..<day).reduce(1.0) { rest, _ in rest * 11 / 12 } }
    let truth = (1 - whole[8]) / (1 - whole[60])
    var (corrected, plain, held) = (0.0, 0.0, 0)
    let rounds = 300
    for _ in 0..<rounds {
      var delays: [TruncatedDelay] = []
      while delays.count < 80 {
        var delay = 0
        while source.below(12) > 0 { delay += 1 }
        let truncation = source.below(60)
        if delay <= truncation {
          delays.append(TruncatedDelay(delay: Double(delay), truncation: Double(truncation)))
        }
      }
      let curve = try ReverseTime(delays)
      corrected += try curve.share(upTo: 7) / Double(rounds)
      plain += Double(delays.count { $0.delay <= 7 }) / Double(80 * rounds)
      if try curve.interval(upTo: 7, level: 0.95).contains(truth) { held += 1 }
    }
    #expect(abs(corrected - truth) < 0.02)
    #expect(plain > truth + 0.05)
    #expect((0.91...0.99).contains(Double(held) / Double(rounds)))
  }

  @Test func agreesWithAPlainTwin() throws {
    var source = SplitMix(seed: 12)
    for _ in 0..<300 {
      let delays = (0..<1 + source.below(25)).map { _ in
        let truncation = 1 + source.below(30)
        return TruncatedDelay(
          delay: Double(source.below(truncation + 1)), truncation: Double(truncation))
      }
      let curve = try ReverseTime(delays)
      for time in stride(from: curve.unknownBefore ?? 0, through: curve.largestTruncation, by: 1) {
        let longer = Set(delays.map(\.delay)).filter { $0 > time }
        let share = longer.reduce(1.0) { share, u in
          let risk = delays.count { $0.delay <= u && u <= $0.truncation }
          return share * (1 - Double(delays.count { $0.delay == u }) / Double(risk))
        }
        let plain = time < (delays.map(\.delay).min() ?? 0) ? 0 : share
        #expect(abs(try curve.share(upTo: time) - plain) < 1e-12)
      }
    }
  }

  @Test func saysWhyItDoesNotKnow() throws {
    let curve = try ReverseTime(Self.delays)
    #expect(throws: Inestimable.beyondFollowUp(last: 40)) { try curve.share(upTo: 41) }
    #expect(throws: Inestimable.boundary) { try curve.interval(upTo: 21, level: 0.95) }
    #expect(throws: Inestimable.malformed(1)) {
      try ReverseTime([Self.delays[0], TruncatedDelay(delay: 3, truncation: 2)])
    }
    #expect(throws: Inestimable.noObservations) { try ReverseTime([]) }
    // Whoever waited 9 days is the only one who could have been seen to do so.
    let torn = try ReverseTime([
      TruncatedDelay(delay: 9, truncation: 10), TruncatedDelay(delay: 1, truncation: 3),
    ])
    #expect(torn.unknownBefore == 9)
    #expect(throws: Inestimable.unknownBefore(9)) { try torn.share(upTo: 2) }
    #expect(throws: Inestimable.unknownBefore(9)) { try torn.median }
  }
}
