import Records

/// A date of birth. It can be compared and counted from, but it is not a day that a message can
/// show.
package struct BirthDate: Sendable {
  private let date: PartialDate

  package init(_ date: PartialDate) { self.date = date }

  /// For exports, which may write who somebody is.
  package var exported: PartialDate { date }

  package var isFirstOfJanuary: Bool {
    guard let day = date.day else { return false }
    return day.month == 1 && day.day == 1
  }

  /// Whether it is certainly before, or certainly after, a day.
  package func isCertainlyAfter(_ day: CivilDate) -> Bool { date.isCertainlyAfter(day) }
  package func isCertainlyBefore(_ day: CivilDate) -> Bool { date.isCertainlyBefore(day) }

  /// Whether the person was certainly younger than `years` on a day: what most ages are asked for,
  /// and quicker than the age.
  package func isCertainlyYounger(than years: Int, on day: CivilDate) -> Bool {
    day.days(since: date.earliest) < years * 365
  }

  /// Whether the person was certainly at least `years` old on a day: a leap day in every fourth year
  /// is as many as there can be.
  package func isCertainlyOfAge(_ years: Int, on day: CivilDate) -> Bool {
    day.days(since: date.latest) > years * 365 + years / 4 + 1
  }

  /// Whole years on a day that may itself not be exact: the youngest and the oldest that the
  /// person can have been. Nothing where the birth may be after it.
  package func age(on other: PartialDate) -> ClosedRange<Int>? {
    guard date.latest <= other.earliest else { return nil }
    let youngest = date.latest.wholeYears(until: other.earliest)
    if date.precision == .day, other.precision == .day { return youngest...youngest }
    let oldest = date.earliest.wholeYears(until: other.latest)
    return youngest...oldest
  }
}
