import Records

/// Days as numbers, counted from 1970-01-01: the arithmetic of stories.
enum Days {
  /// A day that the calendar does not have is day 0; a test looks for those.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    CivilDate(year: year, month: month, day: day)?.dayNumber ?? 0
  }

  /// The last day that a record tells of.
  static let last = day(2024, 1, 31)
  /// The days on which people are met.
  static let encounters = day(2016, 1, 4)...day(2024, 1, 10)
}

extension Int32 {
  /// Whether this day is the first of January, which rules take for an estimate.
  var isNewYearsDay: Bool {
    let parts = CivilDate(dayNumber: self).parts
    return parts.month == 1 && parts.day == 1
  }
}
