import Records
import Statistics

/// How coarse a figure has to be for a tier, so that no count can be worked out of it that is not told itself.
struct Coarsening {
  let tier: ComparisonReport.Tier

  var isPublic: Bool { tier == .public }

  /// A count that is not withheld for another's sake. Small ones are withheld whatever was decided.
  func count(_ count: ShownCount, isHidden: Bool = false) -> ShownCount {
    guard case .exact(let number) = count else { return count }
    if isHidden || (1...4).contains(number) { return .withheld }
    return isPublic ? .rounded(Self.toFive(number)) : count
  }

  /// The nearest multiple of five.
  static func toFive(_ number: Int) -> Int { (number + 2) / 5 * 5 }

  /// A share that follows from counts which are told anyway, in whole points.
  func plain(_ share: Double) -> Double { Self.rounded(share, to: 0.01) }

  /// A share of some records: a step of it is at least five of them where counts are rounded.
  func share(_ share: Double, of records: Int?) -> Double? {
    guard isPublic else { return plain(share) }
    guard let records, records >= Least.percentage else { return nil }
    return min(1, max(-1, Self.rounded(share, to: Self.step(records))))
  }

  /// Multiples of five points.
  private static func step(_ records: Int) -> Double { (100 / Double(records)).rounded(.up) * 0.05 }

  /// A difference from the other forces, in its unit.
  func difference(_ value: Double, _ unit: ForceResult.Unit, of records: Int?) -> Double? {
    switch unit {
    case .share: share(value, of: records)
    case .days, .count: value.rounded()
    case .index: Self.rounded(value, to: isPublic ? 0.05 : 0.01)
    }
  }

  func interval(
    _ interval: ClosedRange<Double>, _ unit: ForceResult.Unit, of records: Int?
  ) -> ClosedRange<Double>? {
    guard let low = difference(interval.lowerBound, unit, of: records),
      let high = difference(interval.upperBound, unit, of: records), low <= high
    else { return nil }
    return low...high
  }

  /// The smallest gap that could be seen, rounded up in steps of five points: it tells of sizes, and hardly of shares.
  func detectable(_ value: Double, _ unit: ForceResult.Unit) -> Double {
    switch unit {
    case .share: (value * 20).rounded(.up) / 20
    case .days, .count: value.rounded(.up)
    case .index: (value * 20).rounded(.up) / 20
    }
  }

  /// A probability, raised to the next of a few: an exact one is as good as the counts that it was made of.
  func probability(_ value: Double) -> Double {
    [0.001, 0.01, 0.05, 0.1, 0.2, 0.5].first { value <= $0 } ?? 1
  }

  static func rounded(_ value: Double, to step: Double) -> Double {
    guard value.isFinite, step > 0 else { return value }
    let steps = (value / step).rounded()
    let whole = (1 / step).rounded()
    // 0.07 and not 0.07000000000000001.
    return abs(whole * step - 1) < 1e-9 ? steps / whole : (steps * step * 1e6).rounded() / 1e6
  }
}
