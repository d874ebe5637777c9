/// A range of values from one end to the other, both included. The lower end is never above the upper.
package struct Interval: Hashable, Sendable {
  /// The lower end.
  package let lower: Double
  /// The upper end.
  package let upper: Double

  /// The range between two ends, in the order in which they belong.
  package init(_ one: Double, _ other: Double) {
    lower = min(one, other)
    upper = max(one, other)
  }

  /// Upper end less lower end.
  package var width: Double { upper - lower }

  /// Whether a value lies in the range, its ends included.
  package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// Whether the whole range lies between −margin and +margin, the margin itself not reached: the test
  /// of equivalence by inclusion, at 5 % when the range is a 90 % interval (Schuirmann 1987).
  package func lies(within margin: Double) -> Bool { -margin < lower && upper < margin }

  /// The part of the range that lies in another; values outside move to its nearer end.
  package func clamped(to bounds: Interval) -> Interval {
    Interval(
      min(max(lower, bounds.lower), bounds.upper), min(max(upper, bounds.lower), bounds.upper))
  }
}
