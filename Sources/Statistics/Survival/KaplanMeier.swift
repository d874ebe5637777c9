import RealModule

/// The share still waiting at each time, open cases counted for as long as they were seen
/// (Kaplan and Meier 1958), with Greenwood's variance.
package struct KaplanMeier: Hashable, Sendable {
  /// What is known at a time at which somebody left observation.
  package struct Step: Hashable, Sendable {
    /// The time, in the unit of the subjects'.
    package let time: Double
    /// Subjects under observation just before the time.
    package let atRisk: Int
    /// Subjects who had the event at this time.
    package let events: Int
    /// Subjects who were last seen at this time, still waiting.
    package let censored: Int
    /// The share that waits longer than this time, 0...1.
    package let survival: Double
    /// Greenwood's sum of d / (n (n − d)); infinite sums do not occur, as nothing is added once nobody is left.
    let greenwood: Double
    /// The standard error of the share (Greenwood 1926); 0 where the share is 0 or 1.
    package var standardError: Double { survival * greenwood.squareRoot() }
  }

  /// How far below a share the curve may seem to lie by rounding.
  static let slack = 1e-12

  /// The steps by rising time, those of open cases included.
  package let steps: [Step]
  /// All subjects.
  package let subjectCount: Int
  /// Those who had the event.
  package let eventCount: Int
  private let subjects: [Subject]

  /// Estimates the curve; says which subject makes no sense where one does not.
  package init(_ subjects: [Subject]) throws(Inestimable) {
    try subjects.validate()
    self.subjects = subjects
    subjectCount = subjects.count
    eventCount = subjects.count(where: \.isEvent)
    var survival = 1.0
    var greenwood = 0.0
    steps = RiskTable(subjects).rows.map { row in
      let left = row.atRisk - row.events
      survival *= Double(left) / Double(row.atRisk)
      if left > 0 {
        greenwood += Double(row.events) / (Double(row.atRisk) * Double(left))
      }
      return Step(
        time: row.time, atRisk: row.atRisk, events: row.events, censored: row.censored,
        survival: survival, greenwood: greenwood)
    }
  }

  /// The last time at which anybody was seen.
  package var lastTime: Double { steps.last?.time ?? 0 }

  /// The last time seen with at least so many subjects at risk, beyond which a curve is not drawn; nil where there never
  /// were as many.
  package func lastTime(withAtRisk least: Int) -> Double? {
    steps.last { $0.atRisk >= least }?.time
  }

  /// The share that waits longer than a time, 0...1; beyond the last time seen only where it is 0.
  package func survival(at time: Double) throws(Inestimable) -> Double {
    let step = step(at: time)
    if time > lastTime, let step, step.survival > 0 { throw .beyondFollowUp(last: lastTime) }
    return step?.survival ?? 1
  }

  /// The standard error of `survival(at:)` (Greenwood).
  package func standardError(at time: Double) throws(Inestimable) -> Double {
    _ = try survival(at: time)
    return step(at: time)?.standardError ?? 0
  }

  /// The interval S^exp(±z·se(log(−log S))) at a level such as 0.95 (Kalbfleisch and Prentice), which stays within 0...1.
  package func interval(at time: Double, level: Double) throws(Inestimable) -> Interval {
    _ = try survival(at: time)
    guard let step = step(at: time) else { throw .boundary }
    return try step.interval(z: Normal.bound(level: level))
  }

  /// How many were under observation just before a time, for the table beneath the curve.
  package func atRisk(at time: Double) -> Int { RiskTable.atRisk(subjects, before: time) }

  /// The first time at which the share still waiting is at most a half. R's survival averages a flat
  /// step of exactly a half instead.
  package var median: Double { get throws(Inestimable) { try quantile(0.5) } }

  /// The first time by which at least this share (0..<1) has had the event.
  package func quantile(_ share: Double) throws(Inestimable) -> Double {
    let rest = 1 - share + Self.slack
    guard let step = steps.first(where: { $0.events > 0 && $0.survival <= rest }) else {
      throw .notReached(last: lastTime)
    }
    return step.time
  }

  /// The times between which the quantile lies (Brookmeyer and Crowley 1982, on the log-log scale): where
  /// the lower and the upper limit of the curve come down to it. An open end is nil.
  package func quantileInterval(
    _ share: Double, level: Double
  ) throws(Inestimable) -> (lower: Double?, upper: Double?) {
    let z = try Normal.bound(level: level)
    let rest = 1 - share + Self.slack
    func first(_ limit: (Interval) -> Double) -> Double? {
      steps.first { step in
        guard step.events > 0 else { return false }
        guard let interval = try? step.interval(z: z) else { return false }
        return limit(interval) <= rest
      }?.time
    }
    return (first(\.lower), first(\.upper))
  }

  /// The last step at or before a time.
  private func step(at time: Double) -> Step? {
    let after = steps.partitioningIndex { $0.time > time }
    return after == 0 ? nil : steps[after - 1]
  }
}

extension KaplanMeier.Step {
  /// The log-log interval at this step.
  func interval(z: Double) throws(Inestimable) -> Interval {
    guard survival > 0, survival < 1 else { throw .boundary }
    let logarithm = Double.log(survival)
    let width = z * greenwood.squareRoot() / -logarithm
    return Interval(.pow(survival, .exp(width)), .pow(survival, .exp(-width)))
  }
}

extension Array {
  /// The first index whose element fulfils a condition that all later ones fulfil, too.
  func partitioningIndex(where isLater: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
