/// One wait: how long it lasted, and whether it ended or was still open when it was last seen.
package struct Subject: Hashable, Sendable {
  /// The time at which observation ended, in days or any other unit, from a common origin.
  package let time: Double
  /// Whether what was waited for came at that time; otherwise the wait is censored there.
  package let isEvent: Bool
  /// The time after which the subject was under observation; nil where that is from the beginning.
  package let entry: Double?

  /// A wait as observed. An entry, where there is one, lies before the time.
  package init(time: Double, isEvent: Bool, entry: Double? = nil) {
    self.time = time
    self.isEvent = isEvent
    self.entry = entry
  }

  /// Whether both times are numbers, in order.
  var isSound: Bool {
    guard let entry else { return time.isFinite }
    return time.isFinite && entry.isFinite && entry < time
  }
}

extension Collection where Element == Subject {
  /// Says which subject is unsound, or that there is none at all.
  func validate() throws(Inestimable) {
    guard !isEmpty else { throw .noObservations }
    for (number, subject) in enumerated() where !subject.isSound { throw .malformed(number) }
  }
}
