@testable import Statistics

/// Waits with open cases, with late entries, with several ends, and delays known only when over.
enum WaitCases {
  static func all() throws -> [OracleCase] {
    try waits() + comparisons() + ends() + delays() + heaps()
  }

  /// Times, events and entries, −1 where there is none.
  private static func lists(_ subjects: [Subject]) -> [[Double]] {
    [
      subjects.map(\.time), subjects.map { $0.isEvent ? 1 : 0 }, subjects.map { $0.entry ?? -1 },
    ]
  }

  private static func waits() throws -> [OracleCase] {
    var source = SplitMix(seed: 601)
    var all: [[Subject]] = [Waits.a, Waits.b]
    for round in 0..<14 {
      all.append(
        Waits.random(12 + source.below(60), late: round.isMultiple(of: 2), &source).filter {
          ($0.entry ?? 0) >= 0
        })
    }
    return try all.compactMap { subjects in
      let curve = try KaplanMeier(subjects)
      // The first event is not yet enough for an error, the last may leave nobody.
      let steps = curve.steps.filter { $0.events > 0 && $0.survival > 0 }
      guard let step = steps.dropFirst(steps.count / 2).first else { return nil }
      let interval = try curve.interval(at: step.time, level: 0.95)
      let mean = try RestrictedMean(curve, horizon: step.time)
      return OracleCase(
        method: "kaplan-meier", inputs: lists(subjects) + [[step.time]],
        outputs: [
          step.survival, step.standardError, interval.lower, interval.upper,
          (try? curve.median) ?? -1, mean.mean, mean.variance,
        ])
    }
  }

  private static func comparisons() throws -> [OracleCase] {
    var source = SplitMix(seed: 602)
    return try (0..<12).map { round in
      let strata = (0..<(round.isMultiple(of: 3) ? 3 : 1)).map { _ in
        (0..<(round.isMultiple(of: 2) ? 2 : 4)).map { _ in
          Waits.random(8 + source.below(20), late: round % 3 == 1, &source).filter {
            ($0.entry ?? 0) >= 0
          }
        }
      }
      let flat = strata.enumerated().flatMap { stratum, groups in
        groups.enumerated().flatMap { group, subjects in
          subjects.map { ($0, Double(group), Double(stratum)) }
        }
      }
      let result = try LogRank.test(strata: strata).result
      return OracleCase(
        method: "log-rank", inputs: lists(flat.map(\.0)) + [flat.map(\.1), flat.map(\.2)],
        outputs: [result.statistic, result.p], tolerance: 1e-8)
    }
  }

  private static func ends() throws -> [OracleCase] {
    var source = SplitMix(seed: 603)
    var all = [AalenJohansenTests.subjects]
    for _ in 0..<9 {
      all.append(
        (0..<30 + source.below(30)).map { _ in
          let cause = source.below(4)
          return CompetingSubject(
            time: Double(1 + source.below(25)), cause: cause == 0 ? nil : cause)
        })
    }
    return try all.map { subjects in
      let curve = try AalenJohansen(subjects, causes: 3)
      let place = curve.steps[curve.steps.count / 2].time
      return OracleCase(
        method: "aalen-johansen",
        inputs: [
          subjects.map(\.time), subjects.map { Double($0.cause ?? 0) }, [place],
        ],
        outputs: try (1...3).map { try curve.incidence(of: $0, at: place) }
          + (1...3).map { try curve.standardError(of: $0, at: place) })
    }
  }

  private static func delays() throws -> [OracleCase] {
    var source = SplitMix(seed: 604)
    var all = [ReverseTimeTests.delays]
    for _ in 0..<9 {
      all.append(
        (0..<40).map { _ in
          let truncation = 10 + source.below(30)
          return TruncatedDelay(
            delay: Double(source.below(truncation + 1)), truncation: Double(truncation))
        })
    }
    return try all.map { delays in
      let curve = try ReverseTime(delays)
      let first = curve.unknownBefore ?? curve.steps.first?.delay ?? 0
      let places = curve.steps.map(\.delay).filter { $0 >= first }
      return OracleCase(
        method: "reverse time",
        inputs: [delays.map(\.delay), delays.map(\.truncation), places],
        outputs: try places.map { try curve.share(upTo: $0) })
    }
  }

  private static func heaps() throws -> [OracleCase] {
    var source = SplitMix(seed: 605)
    return try (0..<8).map { _ in
      let total = 40 + source.below(200)
      let (first, january) = (source.below(12), source.below(5))
      let days = (0..<7).map { _ in source.below(40) + 1 }
      let week = try Heaping.weekdays(days)
      return OracleCase(
        method: "heaps",
        inputs: [[first, january, total].map(Double.init), days.map(Double.init)],
        outputs: [
          try Heaping.firstOfMonth(first, of: total).upperTail,
          try Heaping.firstOfJanuary(january, of: total).upperTail, week.statistic, week.p,
        ])
    }
  }
}
