import Records

/// A month of the calendar.
struct Month: Hashable, Sendable {
  let first: CivilDate
  let last: CivilDate

  init(of day: CivilDate) {
    let (year, month, date) = day.parts
    first = day.adding(days: 1 - date)
    last = first.adding(days: CivilDate.daysInMonth(month, of: year) - 1)
  }

  var days: [CivilDate] { (0...last.days(since: first)).map { first.adding(days: $0) } }

  /// The months that lie between two days with all their days; at most those of two centuries, whatever a drop
  /// says of itself.
  static func whole(in first: CivilDate, _ last: CivilDate) -> [Month] {
    var months: [Month] = []
    var month = Month(of: first)
    if month.first < first { month = Month(of: month.last.adding(days: 1)) }
    while month.last <= last, months.count < 2_400 {
      months.append(month)
      month = Month(of: month.last.adding(days: 1))
    }
    return months
  }
}
