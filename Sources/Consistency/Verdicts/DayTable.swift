import CanonicalModel
import Statistics

/// Waits of one group within one era, counted by whole days up to a last one: what restricted means of thousands of
/// resamples are had from.
struct DayTable: Sendable {
  /// Of waits that ended or were last seen on a day; those that go beyond the last day stand for themselves.
  private var events: [Int]
  private var open: [Int]
  /// For truncated waits: those that could not have been longer than a day.
  private var limits: [Int]
  private(set) var size = 0

  init(lastDay: Int) {
    events = Array(repeating: 0, count: lastDay + 1)
    open = events
    limits = events
  }

  private var lastDay: Int { events.count - 1 }

  mutating func add(_ row: WaitRow) {
    size += 1
    if row.days <= lastDay {
      if row.cause == 1 { events[row.days] += 1 } else { open[row.days] += 1 }
    }
    if row.longest <= lastDay { limits[row.longest] += 1 }
  }

  mutating func add(_ other: DayTable, times sign: Int = 1) {
    size += sign * other.size
    for day in events.indices {
      events[day] += sign * other.events[day]
      open[day] += sign * other.open[day]
      limits[day] += sign * other.limits[day]
    }
  }

  mutating func clear() {
    size = 0
    for day in events.indices { (events[day], open[day], limits[day]) = (0, 0, 0) }
  }

  /// The mean of what lies below the horizon, everybody under observation from the start: the area under the
  /// curve of Kaplan and Meier. Beyond the last day seen the curve stays where it is.
  func restrictedMean(_ horizon: Int) -> Double? {
    guard size > 0 else { return nil }
    var (atRisk, survival, area) = (size, 1.0, 0.0)
    for day in 0..<horizon {
      if events[day] > 0, atRisk > 0 {
        survival *= Double(atRisk - events[day]) / Double(atRisk)
      }
      atRisk -= events[day] + open[day]
      area += survival
    }
    return area
  }

  /// The same where only ended waits are known, by the product limit in reversed time, among waits up to the
  /// last day of the table.
  func truncatedMean(_ horizon: Int) -> Double? {
    guard size > 0 else { return nil }
    var (ended, passed) = (0, 0)
    var atRisk = events
    for day in events.indices {
      ended += events[day]
      atRisk[day] = ended - passed
      passed += limits[day]
    }
    var (share, area) = (1.0, 0.0)
    for day in events.indices.reversed() {
      if day < horizon { area += 1 - share }
      if events[day] > 0, atRisk[day] > 0 {
        share *= 1 - Double(events[day]) / Double(atRisk[day])
      }
    }
    return area
  }
}
