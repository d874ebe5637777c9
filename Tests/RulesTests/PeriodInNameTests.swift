import Records
import Testing

@testable import Rules

/// Which period a file's name tells.
@Suite struct PeriodInNameTests {
  private func readings(_ name: String) -> [String] {
    PeriodInName.readings(of: name).map { "\($0.lowerBound)…\($0.upperBound)" }
  }

  @Test(arguments: [
    "bawso_contacts_2023Q4.csv", "2023-q4.csv", "atgyfeiriadau-2023-ch4.csv", "Q4 2023.csv",
    "export 2023 QTR 4.csv",
  ])
  func readsAQuarterInThreeWays(_ name: String) {
    #expect(
      readings(name) == [
        "2023-10-01…2023-12-31", "2024-01-01…2024-03-31", "2023-01-01…2023-03-31",
      ])
  }

  @Test func readsTheFirstQuarter() {
    #expect(readings("x-2023q1").first == "2023-01-01…2023-03-31")
    #expect(readings("x-2023q1").last == "2022-04-01…2022-06-30")
  }

  @Test func readsMonths() {
    #expect(readings("x_2023-01_2023-03.csv") == ["2023-01-01…2023-03-31"])
    #expect(readings("x 2023-11 2024-12.csv") == ["2023-11-01…2024-12-31"])
  }

  @Test(arguments: [
    "", "export.csv", "2023.csv", "2023-10.csv", "2024-01-15.csv", "20240115.csv",
    "2023-10-01_2023-12-31.csv", "MS tracker Q4 FINAL.csv", "swp_msht_referrals_q4.csv",
    "2023q5.csv", "1823q4.csv", "99999999999999999999q4.csv", "2023-03_2023-01.csv", "q4-23.csv",
  ])
  func tellsNothingOfLess(_ name: String) { #expect(readings(name).isEmpty) }
}
