import Testing

@testable import Records

@Suite struct CivilDateTests {
  /// Walks every day of 1900 to 2100 with a plain loop over the lengths of months.
  @Test func agreesWithACalendarOnPaper() throws {
    var (year, month, day) = (1900, 1, 1)
    var weekday = 1  // 1 January 1900 was a Monday.
    var number: Int32 = -25_567
    while year <= 2100 {
      let date = try #require(CivilDate(year: year, month: month, day: day))
      guard date.dayNumber == number, date.parts == (year, month, day), date.weekday == weekday
      else {
        Issue.record("\(year)-\(month)-\(day) is day \(date.dayNumber), weekday \(date.weekday)")
        return
      }
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      weekday = weekday % 7 + 1
      number += 1
    }
  }

  /// Both ends of what a date may be, and the epoch of the count.
  @Test(arguments: [("0001-01-01", -719_162), ("1970-01-01", 0), ("9999-12-31", 2_932_896)])
  func countsFromTheFirstOfJanuary1970(_ text: String, number: Int32) throws {
    let date = try #require(CivilDate(text))
    #expect(date.dayNumber == number)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00",
    "0000-01-01", "2024-1-01", "24-01-01", "2024/01/01", "2024-01-01 ", " 2024-01-01", "",
    "+024-01-01", "2024-01-0١", "2024-01-01T00:00",
  ])
  func refusesWhatIsNoDay(_ text: String) { #expect(CivilDate(text) == nil) }

  @Test(arguments: ["2024-02-29", "2000-02-29", "1999-12-31"])
  func readsWhatItWrites(_ text: String) throws {
    #expect(try #require(CivilDate(text)).description == text)
  }

  @Test(arguments: [
    ("2000-05-10", "2018-05-09", 17), ("2000-05-10", "2018-05-10", 18),
    ("2000-02-29", "2018-02-28", 17), ("2000-02-29", "2018-03-01", 18),
    ("2000-02-29", "2004-02-29", 4), ("2000-05-10", "2000-05-10", 0),
  ])
  func countsWholeYears(_ birth: String, _ day: String, _ years: Int) throws {
    let (birth, day) = (try #require(CivilDate(birth)), try #require(CivilDate(day)))
    #expect(birth.wholeYears(until: day) == years)
  }

  @Test func adds() throws {
    let day = try #require(CivilDate("2024-02-28"))
    #expect(day.adding(days: 2).description == "2024-03-01")
    #expect(day.adding(days: -59).description == "2023-12-31")
    #expect(day.adding(days: 30).days(since: day) == 30)
    #expect(day < day.adding(days: 1))
  }

  @Test(arguments: [("0", 0), ("007", 7), ("123456789012345678", 123_456_789_012_345_678)])
  func readsDigits(_ text: String, _ number: Int) { #expect(Int(digits: text.utf8) == number) }

  @Test(arguments: ["", "-1", "+1", " 1", "1 ", "1a", "1234567890123456789", "١"])
  func readsNothingButDigits(_ text: String) { #expect(Int(digits: text.utf8) == nil) }

  @Test func padsWithZeros() {
    #expect(7.padded(3) == "007")
    #expect(1234.padded(3) == "1234")
  }
}
