import Records

/// Days that systems write where they have no date: the first day that a database or a spreadsheet
/// can hold, the last, and the start of the Unix clock.
package enum PlaceholderDay {
  private static let days = [
    "0001-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1970-01-01",
    "2099-01-01", "2099-12-31", "9999-12-31",
  ].compactMap { CivilDate($0) }

  /// 2099-01-01: behind every day that a record of today can hold.
  package static let firstOfFuture = CivilDate(dayNumber: 47_117)

  /// Whether the day is one of them. Nearly all days of a record lie between two of them.
  package static func isOne(_ day: CivilDate) -> Bool {
    if day.dayNumber > 0, day < firstOfFuture { return false }
    return days.contains { $0 == day }
  }
}
