/// The mean wait of which nothing beyond a horizon is counted: the area under the Kaplan–Meier curve up to
/// there (Irwin 1949; Royston and Parmar 2013). Unlike a median it always exists where people were followed.
package struct RestrictedMean: Hashable, Sendable {
  /// The horizon, in the unit of the times.
  package let horizon: Double
  /// The mean, 0...horizon.
  package let mean: Double
  /// Its variance: Σ (area beyond the event)² d / (n (n − d)).
  package let variance: Double

  /// The mean of a curve whose times start at 0.
  package init(_ curve: KaplanMeier, horizon: Double) throws(Inestimable) {
    guard horizon > 0, horizon.isFinite else { throw .countOutsideRange }
    _ = try curve.survival(at: horizon)
    self.horizon = horizon
    var start = 0.0
    var height = 1.0
    var pieces: [Double] = []
    let steps = curve.steps.prefix { $0.time < horizon }
    for step in steps {
      pieces.append((step.time - start) * height)
      (start, height) = (step.time, step.survival)
    }
    var beyond = (horizon - start) * height
    var variance = 0.0
    for (step, piece) in zip(steps, pieces).reversed() {
      let left = step.atRisk - step.events
      if left > 0 {
        variance += beyond * beyond * Double(step.events) / (Double(step.atRisk) * Double(left))
      }
      beyond += piece
    }
    mean = beyond
    self.variance = variance
  }

  /// The standard error of the mean, in the unit of the times.
  package var standardError: Double { variance.squareRoot() }

  /// A difference of two means in the unit of the times.
  package struct Difference: Hashable, Sendable {
    /// The first mean less the second.
    package let value: Double
    /// Its standard error; the groups are independent.
    package let standardError: Double

    /// The value ± z standard errors; none where nothing varies in either group.
    package func interval(level: Double) throws(Inestimable) -> Interval {
      guard standardError > 0 else { throw .noVariance }
      let width = try Normal.bound(level: level) * standardError
      return Interval(value - width, value + width)
    }
  }

  /// The mean of one group minus that of another up to the same horizon.
  package static func difference(
    _ one: [Subject], _ other: [Subject], horizon: Double
  ) throws(Inestimable) -> Difference {
    let first = try RestrictedMean(KaplanMeier(one), horizon: horizon)
    let second = try RestrictedMean(KaplanMeier(other), horizon: horizon)
    return Difference(
      value: first.mean - second.mean,
      standardError: (first.variance + second.variance).squareRoot())
  }

  /// The difference of means with the intervals of a bootstrap over persons: each inner array holds the
  /// waits of one person, who is drawn whole.
  package static func bootstrap(
    persons one: [[Subject]], against other: [[Subject]], horizon: Double, resamples: Int,
    seed: UInt64
  ) throws(Inestimable) -> Bootstrap {
    let observed = try difference(Array(one.joined()), Array(other.joined()), horizon: horizon)
    return try Bootstrap(
      sizes: [one.count, other.count], resamples: resamples, seed: seed, observed: observed.value
    ) { drawn throws(Inestimable) in
      try difference(
        drawn[0].flatMap { one[$0] }, drawn[1].flatMap { other[$0] }, horizon: horizon
      ).value
    }
  }
}
