import RealModule

/// How a wait ended, where it can end in more than one way.
package struct CompetingSubject: Hashable, Sendable {
  /// The time at which observation ended.
  package let time: Double
  /// The number of the way it ended, from 1; nil while it is open.
  package let cause: Int?

  /// A wait as observed.
  package init(time: Double, cause: Int?) {
    self.time = time
    self.cause = cause
  }
}

/// The share that has ended in each of several ways by a time (Aalen and Johansen 1978). One minus Kaplan–Meier of a
/// single way counts the other endings as if they were still open, and says too much.
package struct AalenJohansen: Hashable, Sendable {
  /// What is known at a time at which somebody's wait ended.
  package struct Step: Hashable, Sendable {
    /// The time, in the unit of the subjects'.
    package let time: Double
    /// Subjects under observation just before it.
    package let atRisk: Int
    /// Ends at this time, by cause (index 0 is cause 1).
    package let events: [Int]
    /// The share still waiting just before the time.
    let before: Double
    /// The share that ended by each cause up to and at this time.
    package let incidence: [Double]
  }

  /// The steps by rising time.
  package let steps: [Step]
  /// How many causes there are; they are numbered from 1.
  package let causeCount: Int
  /// The last time at which anybody was seen, and the share still waiting then.
  package let lastTime: Double
  private let left: Double

  /// Estimates the shares; causes are numbered 1...causes.
  package init(_ subjects: [CompetingSubject], causes: Int) throws(Inestimable) {
    guard !subjects.isEmpty else { throw .noObservations }
    for (number, subject) in subjects.enumerated() {
      let isKnown = subject.cause.map { (1...max(causes, 1)).contains($0) } ?? true
      guard subject.time.isFinite, isKnown else { throw .malformed(number) }
    }
    let sorted = subjects.sorted { $0.time < $1.time }
    causeCount = causes
    lastTime = sorted.last?.time ?? 0
    (steps, left) = Self.steps(sorted, causes: causes)
  }

  private static func steps(_ sorted: [CompetingSubject], causes: Int) -> ([Step], Double) {
    var steps: [Step] = []
    var survival = 1.0
    var incidence = Array(repeating: 0.0, count: causes)
    var index = 0
    while index < sorted.count {
      let (first, time) = (index, sorted[index].time)
      var events = Array(repeating: 0, count: causes)
      while index < sorted.count, sorted[index].time == time {
        if let cause = sorted[index].cause { events[cause - 1] += 1 }
        index += 1
      }
      let atRisk = sorted.count - first
      let before = survival
      for cause in 0..<causes {
        incidence[cause] += before * Double(events[cause]) / Double(atRisk)
      }
      survival *= 1 - Double(events.reduce(0, +)) / Double(atRisk)
      steps.append(
        Step(time: time, atRisk: atRisk, events: events, before: before, incidence: incidence))
    }
    return (steps, survival)
  }

  /// The share that ended by a cause (from 1) up to a time; beyond the last time seen only where nobody was left.
  package func incidence(of cause: Int, at time: Double) throws(Inestimable) -> Double {
    guard (1...max(causeCount, 1)).contains(cause) else { throw .malformed(cause) }
    if time > lastTime, left > KaplanMeier.slack { throw .beyondFollowUp(last: lastTime) }
    let after = steps.partitioningIndex { $0.time > time }
    return after == 0 ? 0 : steps[after - 1].incidence[cause - 1]
  }

  /// The standard error of `incidence(of:at:)` by the delta method (Marubini and Valsecchi 1995, 10.2).
  package func standardError(of cause: Int, at time: Double) throws(Inestimable) -> Double {
    let reached = try incidence(of: cause, at: time)
    var variance = 0.0
    for step in steps.prefix(while: { $0.time <= time }) {
      let own = Double(step.events[cause - 1])
      let all = Double(step.events.reduce(0, +))
      let atRisk = Double(step.atRisk)
      let rest = reached - step.incidence[cause - 1]
      if atRisk > all { variance += rest * rest * all / (atRisk * (atRisk - all)) }
      variance += step.before * step.before * (atRisk - own) * own / (atRisk * atRisk * atRisk)
      variance -= 2 * rest * step.before * own / (atRisk * atRisk)
    }
    return max(variance, 0).squareRoot()
  }

  /// The interval F^exp(±z·se / (F log F)), which stays within 0...1.
  package func interval(
    of cause: Int, at time: Double, level: Double
  ) throws(Inestimable) -> Interval {
    let share = try incidence(of: cause, at: time)
    guard share > 0, share < 1 else { throw .boundary }
    let width =
      try Normal.bound(level: level) * standardError(of: cause, at: time) / (share * -.log(share))
    return Interval(.pow(share, .exp(width)), .pow(share, .exp(-width)))
  }
}
