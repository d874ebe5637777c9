import Records

/// The earliest and the latest day of several dates.
public struct DayBounds: Sendable {
  /// The earliest day of all; the last that can be held where there is none.
  public var first = CivilDate(dayNumber: .max)
  /// The latest day of all; the first that can be held where there is none.
  public var last = CivilDate(dayNumber: .min)

  @usableFromInline init() {}

  /// Takes a date in; anything else makes no difference.
  @inlinable @inline(__always)
  mutating func widen(for content: CanonicalValue.Content) {
    guard case .date(let date) = content else { return }
    first = min(first, date.earliest)
    last = max(last, date.latest)
  }
}
