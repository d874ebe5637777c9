import Testing

@testable import Records

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2024-02-10", "2024-02-10", "2024-02-10"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"), ("2023-12", "2023-12-01", "2023-12-31"),
    ("2024", "2024-01-01", "2024-12-31"),
  ])
  func standsForEveryDayFromEarliestToLatest(
    _ text: String, earliest: String, latest: String
  ) throws {
    let date = try #require(PartialDate(text))
    #expect(date.earliest.description == earliest)
    #expect(date.latest.description == latest)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "24", "20240", "2024-", "2024-1", "2024-13", "2024-00", "-202401", "2024-02-30",
    "2024-2-10", "2024-02-10-", "0000", "0000-01", "2O24", "24-02-1", "202-401",
  ])
  func refusesWhatIsNoDate(_ text: String) { #expect(PartialDate(text) == nil) }

  @Test func knowsItsPrecision() throws {
    #expect(try #require(PartialDate("2024-02-10")).precision == .day)
    #expect(try #require(PartialDate("2024-02")).precision == .month)
    #expect(try #require(PartialDate("2024")).precision == .year)
    #expect(try #require(PartialDate("2024-02")).day == nil)
    #expect(try #require(PartialDate("2024-02-10")).day == CivilDate("2024-02-10"))
  }

  /// What is certain holds for every pair of days that the two dates stand for.
  @Test func decidesOnlyWhatEveryDayDecides() throws {
    let texts = ["2024", "2024-01", "2024-02", "2024-01-01", "2024-01-31", "2023-12-31", "2025"]
    for left in texts {
      for right in texts {
        let (here, there) = (try #require(PartialDate(left)), try #require(PartialDate(right)))
        let isBeforeOnEveryDay = days(here).allSatisfy { day in
          days(there).allSatisfy { day < $0 }
        }
        #expect(here.isCertainlyBefore(there) == isBeforeOnEveryDay, "\(left) and \(right)")
      }
    }
  }

  @Test func isComparedWithADay() throws {
    let (month, first) = (
      try #require(PartialDate("2024-02")), try #require(CivilDate("2024-02-01"))
    )
    #expect(!month.isCertainlyBefore(first))
    #expect(!month.isCertainlyAfter(first))
    #expect(month.isCertainlyAfter(first.adding(days: -1)))
    #expect(month.isCertainlyBefore(first.adding(days: 29)))
  }

  private func days(_ date: PartialDate) -> [CivilDate] {
    (date.earliest.dayNumber...date.latest.dayNumber).map { CivilDate(dayNumber: $0) }
  }
}
