import CanonicalModel
import Pipeline
import Records
import Testing

/// The calendars that the published list makes, against what GOV.UK says and against special days.
@Suite struct BankHolidayTests {
  private static func calendar(_ nation: Code) throws -> WorkingCalendar {
    try SchemaTests.folder.get().lists.calendar(of: nation)
  }

  static let published: [(Code, Set<CivilDate>)] = [
    ("WAL", PublishedHolidays.englandAndWales), ("ENG", PublishedHolidays.englandAndWales),
    ("SCOT", PublishedHolidays.scotland), ("NI", PublishedHolidays.northernIreland),
  ]

  @Test(arguments: published)
  func hasThePublishedHolidaysAndNoOthers(_ nation: Code, _ holidays: Set<CivilDate>) throws {
    let calendar = try Self.calendar(nation)
    let first = try #require(CivilDate("2012-01-01"))
    let last = try #require(CivilDate("2028-12-31"))
    for number in first.dayNumber...last.dayNumber {
      let day = CivilDate(dayNumber: number)
      #expect(
        calendar.isWorkingDay(day) == (day.weekday <= 5 && !holidays.contains(day)), "\(day)")
    }
  }

  /// Days that no rule of thumb finds.
  @Test(arguments: [
    "2009-12-28", "2010-12-27", "2010-12-28", "2011-01-03", "2011-04-29", "2011-12-26",
    "2011-12-27", "2012-01-02", "2012-06-04", "2012-06-05", "2015-12-28", "2016-12-27",
    "2017-01-02", "2020-05-08", "2020-12-28", "2021-12-27", "2021-12-28", "2022-01-03",
    "2022-06-02", "2022-06-03", "2022-09-19", "2022-12-27", "2023-01-02", "2023-05-08",
    "2026-12-28", "2027-12-27", "2027-12-28", "2028-01-03",
  ])
  func knowsSpecialDays(_ text: String) throws {
    let day = try #require(CivilDate(text))
    #expect(try Self.calendar("WAL").isWorkingDay(day) == false)
  }

  /// The usual days of those years, on which people worked because the holiday was moved.
  @Test(arguments: ["2012-05-28", "2020-05-04", "2022-05-30", "2011-04-28", "2022-09-20"])
  func knowsDaysThatWereMoved(_ text: String) throws {
    let day = try #require(CivilDate(text))
    #expect(try Self.calendar("WAL").isWorkingDay(day) == true)
  }

  @Test func differsBetweenNations() throws {
    // St Andrew's Day 2021 and the twelfth of July.
    let andrew = try #require(CivilDate("2021-11-30"))
    let boyne = try #require(CivilDate("2021-07-12"))
    #expect(try Self.calendar("SCOT").isWorkingDay(andrew) == false)
    #expect(try Self.calendar("WAL").isWorkingDay(andrew) == true)
    #expect(try Self.calendar("NI").isWorkingDay(boyne) == false)
    #expect(try Self.calendar("WAL").isWorkingDay(boyne) == true)
  }

  /// Received on the Thursday before the jubilee weekend's week, decided on the fifth working day.
  @Test func countsFiveWorkingDaysOverTheJubilee() throws {
    let calendar = try Self.calendar("WAL")
    let received = try #require(CivilDate("2022-05-27"))
    // 30, 31 May, 1 June; 2 and 3 June are holidays; 6, 7 June.
    #expect(calendar.adding(workingDays: 5, to: received) == CivilDate("2022-06-07"))
    #expect(
      try calendar.workingDays(from: received, to: #require(CivilDate("2022-06-07"))) == 5)
  }

  @Test func knowsNothingOfOtherYears() throws {
    let calendar = try Self.calendar("WAL")
    for text in ["2008-12-31", "2029-01-01", "0001-01-01", "9999-12-31"] {
      let day = try #require(CivilDate(text))
      #expect(calendar.isWorkingDay(day) == nil)
      #expect(try calendar.workingDays(from: day, to: #require(CivilDate("2020-01-01"))) == nil)
      #expect(try calendar.workingDays(from: #require(CivilDate("2020-01-01")), to: day) == nil)
      #expect(calendar.adding(workingDays: 1, to: day) == nil)
    }
    let first = try #require(CivilDate("2009-01-01"))
    let last = try #require(CivilDate("2028-12-31"))
    #expect(calendar.isWorkingDay(first) == false)
    #expect(calendar.isWorkingDay(last) == false)
    #expect(calendar.workingDays(from: first, to: last) == 5052)
    #expect(calendar.adding(workingDays: 1, to: last) == nil)
  }
}
