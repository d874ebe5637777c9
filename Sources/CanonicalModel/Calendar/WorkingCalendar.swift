import Records

/// The working days of a nation: Monday to Friday without the bank holidays of its list.
///
/// It knows whole years, from that of the list's first holiday to that of its last; of other days
/// it says nothing rather than guess. Each answer is a look-up or two. A class, because rules reach
/// it for every record.
package final class WorkingCalendar: Sendable {
  /// The first day that it knows, and the day behind the last one; the same where it knows none.
  private let start: CivilDate
  private let end: CivilDate
  /// How many working days there are before each day from `start` to `end`, both included.
  private let counts: [Int32]
  /// The working days in their order.
  private let days: [CivilDate]

  /// The calendar of a list of holidays, those in which the nation is not named left out. Codes of
  /// the list are days.
  package convenience init(_ list: CodeList?, nation: Code) {
    let rows = list?.rows ?? []
    let all = rows.compactMap { CivilDate($0.code.description) }.sorted()
    let own = rows.filter { list?.has(nation, as: .nations, of: $0.code) ?? false }
    self.init(
      years: all.first.flatMap { first in all.last.map { first.year...$0.year } },
      holidays: Set(own.compactMap { CivilDate($0.code.description) }))
  }

  init(years: ClosedRange<Int>?, holidays: Set<CivilDate>) {
    let first = years.flatMap { CivilDate(year: $0.lowerBound, month: 1, day: 1) }
    let last = years.flatMap { CivilDate(year: $0.upperBound, month: 12, day: 31) }
    start = first ?? CivilDate(dayNumber: 0)
    end = last?.adding(days: 1) ?? start
    var counts: [Int32] = [0]
    var days: [CivilDate] = []
    for number in start.dayNumber..<end.dayNumber {
      let day = CivilDate(dayNumber: number)
      if day.weekday <= 5, !holidays.contains(day) { days.append(day) }
      counts.append(Int32(truncatingIfNeeded: days.count))
    }
    self.counts = counts
    self.days = days
  }

  /// Whether people work on that day; nothing for a day that the calendar does not know.
  package func isWorkingDay(_ day: CivilDate) -> Bool? {
    guard let through = workingDays(through: day) else { return nil }
    return through != counts[day.days(since: start)]
  }

  /// How many working days there are after the first day up to and with the last one: the day of
  /// receipt does not count. Below zero where the last day comes first. Nothing where the calendar
  /// does not know one of them.
  package func workingDays(from first: CivilDate, to last: CivilDate) -> Int? {
    guard let before = workingDays(through: first), let all = workingDays(through: last) else {
      return nil
    }
    return Int(all) - Int(before)
  }

  /// The day on which that many working days have passed after a day, which itself does not count;
  /// the day itself for none. Nothing where the calendar does not reach so far.
  package func adding(workingDays count: Int, to day: CivilDate) -> CivilDate? {
    guard count >= 0, let before = workingDays(through: day) else { return nil }
    if count == 0 { return day }
    guard count <= days.count - Int(before) else { return nil }
    return days[Int(before) + count - 1]
  }

  /// The working days from the start of the calendar up to and with the day.
  private func workingDays(through day: CivilDate) -> Int32? {
    guard day >= start, day < end else { return nil }
    return counts[day.days(since: start) + 1]
  }
}
