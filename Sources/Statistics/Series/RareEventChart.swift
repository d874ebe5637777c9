import RealModule

/// Limits for what happens so seldom that counts by month are mostly 0: one looks at what lies between events instead. A
/// long gap is good news of a bad event.
package struct RareEventChart: Hashable, Sendable {
  /// What lay between events, in their order.
  package let gaps: [Double]
  /// The middle line, in the unit of the gaps.
  package let centre: Double
  /// Nil where no gap could be too short.
  package let lower: Double?
  /// A gap longer than this is no chance.
  package let upper: Double
  /// The numbers of gaps beyond a limit, from 0.
  package var outside: [Int] {
    gaps.indices.filter { gaps[$0] > upper || gaps[$0] < (lower ?? -.infinity) }
  }

  /// The t-chart: times between events, 0 or more, whose power 1/3.6 is nearly normal (Nelson 1994), with the limits of
  /// single values.
  package static func times(_ gaps: [Double]) throws(Inestimable) -> RareEventChart {
    if let wrong = gaps.firstIndex(where: { !$0.isFinite || $0 < 0 }) { throw .malformed(wrong) }
    let chart = try ControlChart(gaps.map { .pow($0, 1 / 3.6) })
    return RareEventChart(
      gaps: gaps, centre: .pow(chart.mean, 3.6),
      lower: chart.limits.lower > 0 ? .pow(chart.limits.lower, 3.6) : nil,
      upper: .pow(chart.limits.upper, 3.6))
  }

  /// The g-chart: cases without an event between two with one, 0 or more, which are geometric (Benneyan 2001).
  package static func cases(_ gaps: [Int]) throws(Inestimable) -> RareEventChart {
    if let wrong = gaps.firstIndex(where: { $0 < 0 }) { throw .malformed(wrong) }
    guard gaps.count > 1 else { throw .tooFewUnits(needed: 2, found: gaps.count) }
    let mean = Double(gaps.reduce(0, +)) / Double(gaps.count)
    guard mean > 0 else { throw .noVariation }
    // √(m (m + 1)) is above m, so that there is no lower limit.
    return RareEventChart(
      gaps: gaps.map(Double.init), centre: mean, lower: nil,
      upper: mean + 3 * (mean * (mean + 1)).squareRoot())
  }
}
