import RealModule

/// A delay that is only known because it was over when the data were drawn.
package struct TruncatedDelay: Hashable, Sendable {
  /// The delay, 0 or more.
  package let delay: Double
  /// The longest delay that could have been seen: from the beginning of the wait to the extract.
  package let truncation: Double

  /// A delay as known, no longer than its truncation.
  package init(delay: Double, truncation: Double) {
    self.delay = delay
    self.truncation = truncation
  }
}

/// How delays are distributed where only finished ones are in the file: the product limit in reversed time
/// (Lagakos, Barraj and De Gruttola 1988). Recent starts show short delays only, which makes the plain share
/// too fast. All that is said holds relative to the largest truncation: nothing is known of longer delays.
package struct ReverseTime: Hashable, Sendable {
  /// The distribution at a delay that was seen.
  package struct Step: Hashable, Sendable {
    /// The delay, in the unit of the delays given.
    package let delay: Double
    /// Delays of this length.
    package let count: Int
    /// Those no longer than this that could have been this long, the N(u) of the product.
    package let atRisk: Int
    /// The share of delays up to this one, among those up to the largest truncation.
    package let share: Double
    /// Greenwood's sum over the longer delays.
    let greenwood: Double
    /// The standard error of the share.
    package var standardError: Double { share * greenwood.squareRoot() }
  }

  /// The steps by rising delay.
  package let steps: [Step]
  /// The longest delay that could have been seen in anybody: what every share is relative to.
  package let largestTruncation: Double
  /// Below this delay the product is 0 for want of comparable people; nil where it is sound throughout.
  package let unknownBefore: Double?

  /// Estimates the distribution; a delay longer than its truncation makes no sense.
  package init(_ delays: [TruncatedDelay]) throws(Inestimable) {
    guard !delays.isEmpty else { throw .noObservations }
    for (number, entry) in delays.enumerated() {
      guard entry.delay.isFinite, entry.truncation.isFinite, entry.delay <= entry.truncation
      else { throw .malformed(number) }
    }
    largestTruncation = delays.map(\.truncation).max() ?? 0
    let sorted = delays.map(\.delay).sorted()
    let truncations = delays.map(\.truncation).sorted()
    let distinct = Set(sorted).sorted()
    var share = 1.0
    var greenwood = 0.0
    var unknown: Double?
    var steps: [Step] = []
    for delay in distinct.reversed() {
      let upTo = sorted.partitioningIndex { $0 > delay }
      let count = upTo - sorted.partitioningIndex { $0 >= delay }
      let atRisk = upTo - truncations.partitioningIndex { $0 >= delay }
      steps.append(
        Step(delay: delay, count: count, atRisk: atRisk, share: share, greenwood: greenwood))
      let rest = atRisk - count
      if rest == 0, delay > (distinct.first ?? delay), unknown == nil { unknown = delay }
      share *= Double(rest) / Double(atRisk)
      if rest > 0 { greenwood += Double(count) / (Double(atRisk) * Double(rest)) }
    }
    unknownBefore = unknown
    self.steps = steps.reversed()
  }

  /// The share of delays no longer than this, among those up to the largest truncation.
  package func share(upTo delay: Double) throws(Inestimable) -> Double {
    if delay > largestTruncation { throw .beyondFollowUp(last: largestTruncation) }
    return try step(at: delay)?.share ?? 0
  }

  /// The log-log interval of `share(upTo:)`.
  package func interval(
    upTo delay: Double, level: Double
  ) throws(Inestimable) -> Interval {
    guard let step = try step(at: delay), step.share > 0, step.share < 1 else { throw .boundary }
    let width =
      try Normal.bound(level: level) * step.greenwood.squareRoot() / -Double.log(step.share)
    return Interval(.pow(step.share, .exp(width)), .pow(step.share, .exp(-width)))
  }

  /// The first delay by which at least this share (0...1) was over.
  package func quantile(_ wanted: Double) throws(Inestimable) -> Double {
    guard let found = steps.first(where: { $0.share >= wanted - KaplanMeier.slack }) else {
      throw .notReached(last: largestTruncation)
    }
    if let unknownBefore, found.delay <= unknownBefore { throw .unknownBefore(unknownBefore) }
    return found.delay
  }

  /// The first delay by which half were over, of those up to the largest truncation.
  package var median: Double { get throws(Inestimable) { try quantile(0.5) } }

  private func step(at delay: Double) throws(Inestimable) -> Step? {
    if let unknownBefore, delay < unknownBefore { throw .unknownBefore(unknownBefore) }
    let after = steps.partitioningIndex { $0.delay > delay }
    return after == 0 ? nil : steps[after - 1]
  }
}
