import Testing

@testable import Statistics

@Suite struct KaplanMeierTests {
  private let curve = Result { try KaplanMeier(Waits.a) }

  @Test(arguments: [
    (2.9, 1), (3, 0.9166666667), (5, 0.75), (6, 0.6666666667), (8, 0.5833333333), (12, 0.5),
    (19.5, 0.5), (20, 0.3), (44, 0.15), (60, 0.15),
  ])
  func givesTheVector(_ time: Double, _ share: Double) throws {
    #expect(isNear(try curve.get().survival(at: time), share))
  }

  @Test(arguments: [
    (6, 0.1360827635, 0.3370189325, 0.8597117991), (20, 0.1396424004, 0.07663914653, 0.5687442213),
  ])
  func givesErrorsAndIntervals(
    _ time: Double, _ error: Double, _ lower: Double, _ upper: Double
  ) throws {
    let interval = try curve.get().interval(at: time, level: 0.95)
    #expect(isNear(try curve.get().standardError(at: time), error))
    #expect(isNear([interval.lower, interval.upper], [lower, upper]))
  }

  /// The flat step of exactly a half is taken at its beginning.
  @Test func givesTheMedians() throws {
    #expect(try curve.get().median == 12)
    #expect(try KaplanMeier(Waits.b).median == 35)
    #expect(try KaplanMeier(Waits.a.filter(\.isEvent)).median == 8)
  }

  @Test func boundsTheMedianByTheBand() throws {
    let bounds = try curve.get().quantileInterval(0.5, level: 0.95)
    // The lower limit is first at most a half at 5 days (0.408), the upper one at 44 (0.439).
    #expect(bounds.lower == 5)
    #expect(bounds.upper == 44)
    let open = try KaplanMeier(Waits.b).quantileInterval(0.5, level: 0.95)
    #expect(open.upper == nil)
  }

  @Test func countsWhoIsAtRisk() throws {
    let curve = try curve.get()
    #expect([0, 5, 15, 15.5, 60, 61].map(curve.atRisk) == [12, 11, 6, 5, 1, 0])
    #expect(curve.lastTime(withAtRisk: 5) == 20)
    #expect(curve.lastTime(withAtRisk: 13) == nil)
    #expect(curve.subjectCount == 12)
    #expect(curve.eventCount == 9)
    #expect(curve.steps.reduce(0) { $0 + $1.censored } == 3)
  }

  @Test func saysWhyItDoesNotKnow() throws {
    let curve = try curve.get()
    #expect(throws: Inestimable.beyondFollowUp(last: 60)) { try curve.survival(at: 60.5) }
    #expect(throws: Inestimable.notReached(last: 60)) { try curve.quantile(0.9) }
    #expect(throws: Inestimable.boundary) { try curve.interval(at: 1, level: 0.95) }
    #expect(throws: Inestimable.noObservations) { try KaplanMeier([]) }
    let backwards = Subject(time: 2, isEvent: true, entry: 2)
    #expect(throws: Inestimable.malformed(12)) { try KaplanMeier(Waits.a + [backwards]) }
    #expect(throws: Inestimable.malformed(0)) {
      try KaplanMeier([Subject(time: .nan, isEvent: true)])
    }
  }

  /// Where the last of all has the event nothing is left, and that holds for ever after.
  @Test func endsAtNothing() throws {
    let curve = try KaplanMeier(Waits.waits("1 2 3"))
    #expect(try curve.survival(at: 100) == 0)
    #expect(try curve.standardError(at: 100) == 0)
    #expect(throws: Inestimable.boundary) { try curve.interval(at: 3, level: 0.95) }
  }

  /// The product by its definition, each factor counted from the list.
  @Test func agreesWithAPlainTwin() throws {
    var source = SplitMix(seed: 10)
    for round in 0..<300 {
      let subjects = Waits.random(1 + source.below(30), late: round.isMultiple(of: 2), &source)
      let curve = try KaplanMeier(subjects)
      for time in stride(from: 0.5, through: curve.lastTime, by: 0.5) {
        let share = Set(subjects.filter { $0.isEvent && $0.time <= time }.map(\.time)).reduce(1.0) {
          share, at in
          let risk = subjects.count { $0.time >= at && ($0.entry ?? -1000) < at }
          let events = subjects.count { $0.time == at && $0.isEvent }
          return share * (1 - Double(events) / Double(risk))
        }
        #expect(abs(try curve.survival(at: time) - share) < 1e-12)
      }
      #expect(try KaplanMeier(subjects.reversed()).steps == curve.steps)
    }
  }

  /// AC-05: a case decided on the day of the extract instead of open never lengthens the median.
  @Test func neverGrowsByADecision() throws {
    var source = SplitMix(seed: 5)
    var shortened = 0
    for _ in 0..<300 {
      let subjects = Waits.random(4 + source.below(20), &source)
      guard let before = try? KaplanMeier(subjects).median else { continue }
      for number in subjects.indices where !subjects[number].isEvent {
        var decided = subjects
        decided[number] = Subject(time: subjects[number].time, isEvent: true)
        let after = try KaplanMeier(decided).median
        #expect(after <= before)
        if after < before { shortened += 1 }
      }
    }
    #expect(shortened > 50)
  }
}
