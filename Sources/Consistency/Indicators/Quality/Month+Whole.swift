import Records

extension Month {
  var days: [CivilDate] {
    (0...lastDay.days(since: firstDay)).map { firstDay.adding(days: $0) }
  }

  /// The months that lie between two days with all their days; at most those of two centuries, whatever a drop
  /// says of itself.
  static func whole(in first: CivilDate, _ last: CivilDate) -> [Month] {
    var months: [Month] = []
    var month = Month(first)
    if month.firstDay < first { month = Month(number: month.number + 1) }
    while month.lastDay <= last, months.count < mostMonths {
      months.append(month)
      month = Month(number: month.number + 1)
    }
    return months
  }

  private static let mostMonths = 2_400
}
