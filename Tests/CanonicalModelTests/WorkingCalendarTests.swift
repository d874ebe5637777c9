import Records
import Testing

@testable import CanonicalModel

@Suite struct WorkingCalendarTests {
  private static let holidays = Set(
    ["2021-12-27", "2021-12-28", "2022-01-03", "2022-06-02", "2022-06-03", "2022-12-31"]
      .compactMap { CivilDate($0) })
  private static let calendar = WorkingCalendar(years: 2021...2022, holidays: holidays)

  /// Counts day for day what the calendar looks up.
  private static func slowCount(_ first: CivilDate, _ last: CivilDate) -> Int {
    var count = 0
    var day = first
    while day < last {
      day = day.adding(days: 1)
      if day.weekday <= 5, !holidays.contains(day) { count += 1 }
    }
    return count
  }

  @Test func countsAsASlowTwinDoes() throws {
    let start = try #require(CivilDate("2021-01-01"))
    for first in stride(from: 0, to: 730, by: 13) {
      for length in [0, 1, 2, 3, 5, 8, 30, 365] where first + length < 730 {
        let (from, to) = (start.adding(days: first), start.adding(days: first + length))
        let count = Self.slowCount(from, to)
        #expect(Self.calendar.workingDays(from: from, to: to) == count)
        #expect(Self.calendar.workingDays(from: to, to: from) == -count)
        guard count > 0, let reached = Self.calendar.adding(workingDays: count, to: from) else {
          continue
        }
        #expect(reached <= to)
        #expect(Self.slowCount(from, reached) == count)
        #expect(Self.calendar.isWorkingDay(reached) == true)
      }
    }
  }

  @Test func countsNoDayAsItself() throws {
    let sunday = try #require(CivilDate("2022-01-02"))
    #expect(Self.calendar.adding(workingDays: 0, to: sunday) == sunday)
    #expect(Self.calendar.adding(workingDays: 1, to: sunday) == CivilDate("2022-01-04"))
    #expect(Self.calendar.adding(workingDays: -1, to: sunday) == nil)
    #expect(Self.calendar.adding(workingDays: .max, to: sunday) == nil)
  }

  @Test func knowsNothingWithoutAList() throws {
    let day = try #require(CivilDate("2022-01-04"))
    let empty = WorkingCalendar(nil, nation: "WAL")
    #expect(empty.isWorkingDay(day) == nil)
    #expect(empty.workingDays(from: day, to: day) == nil)
    #expect(empty.adding(workingDays: 0, to: CivilDate(dayNumber: 0)) == nil)
    #expect(CodeLists([]).calendar.isWorkingDay(day) == nil)
  }
}
