import RealModule

/// Intervals of the mean behind one count of events.
package enum PoissonCount {
  /// The exact interval (Garwood 1936) at a level such as 0.95.
  package static func exact(_ count: Int, level: Double) throws(Inestimable) -> Interval {
    guard count >= 0 else { throw .countOutsideRange }
    let tail = try Level(level).tail
    let events = Double(count)
    return Interval(
      count == 0 ? 0 : IncompleteGamma.quantile(lower: tail, shape: events),
      IncompleteGamma.quantile(upper: tail, shape: events + 1))
  }

  /// Byar's approximation (Breslow and Day 1987), good from about ten events on.
  package static func byar(_ count: Int, level: Double) throws(Inestimable) -> Interval {
    guard count >= 0 else { throw .countOutsideRange }
    let z = try Normal.bound(level: level)
    let events = Double(count)
    let lower = count == 0 ? 0 : events * cube(1 - 1 / (9 * events) - z / (3 * .sqrt(events)))
    let more = events + 1
    return Interval(max(0, lower), more * cube(1 - 1 / (9 * more) + z / (3 * .sqrt(more))))
  }

  private static func cube(_ value: Double) -> Double { value * value * value }
}
