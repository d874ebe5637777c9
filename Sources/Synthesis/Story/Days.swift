import Records

/// Days as numbers, counted from 1970-01-01: the arithmetic of stories.
enum Days {
  /// A day that the calendar does not have is day 0; a test looks for those.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    CivilDate(year: year, month: month, day: day)?.dayNumber ?? 0
  }

  /// Since this day every child in Wales has an independent guardian.
  static let guardians = day(2017, 1, 30)
  /// Since this day the recovery period is 30 days and not 45.
  static let shorterRecovery = day(2022, 12, 13)
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

  func wholeYears(since day: Int32) -> Int {
    CivilDate(dayNumber: day).wholeYears(until: CivilDate(dayNumber: self))
  }

  var year: Int { CivilDate(dayNumber: self).year }
}
