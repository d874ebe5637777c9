import Records
import Testing

@testable import Pipeline

/// Numbers of records by month: what is unusual, and what is not.
@Suite struct PastVolumesTests {
  private static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private static func volumes(_ last: [Int], _ next: [Int]) throws -> PastVolumes {
    let start = 2023 * 12
    func months(_ counts: [Int]) -> [Int: Int] {
      Dictionary(uniqueKeysWithValues: counts.enumerated().map { (start + $0.offset, $0.element) })
    }
    func days(_ counts: [Int]) throws -> ClosedRange<CivilDate> {
      let end = try #require(CivilDate.first(ofMonth: start + counts.count))
      return try day("2023-01-01")...end.adding(days: -1)
    }
    return try PastVolumes(months(next), over: days(next), last: months(last), over: days(last))
  }

  @Test func staysSilentOfAFewMore() throws {
    #expect(try Self.volumes([40, 42, 38], [41, 42, 40, 47]).unusual(withLosses: true).isEmpty)
    // Large numbers differ by more than chance, and by little.
    let large = try Self.volumes([4000, 4200, 3800], [4000, 4200, 3900, 4900])
    #expect(large.unusual(withLosses: true).isEmpty)
  }

  @Test func tellsOfAMonthThatIsFarTooLow() throws {
    let found = try Self.volumes([40, 42, 38], [40, 42, 38, 4]).unusual(withLosses: true)
    let days = try Self.day("2023-04-01")...Self.day("2023-04-30")
    #expect(found == [PastVolumes.Unusual(days: days, records: 4, usual: 40)])
  }

  /// The whole of the new months is as usual, and one of them is not.
  @Test func tellsOfOneMonthAmongOthers() throws {
    let found = try Self.volumes([40, 42, 38], [40, 42, 38, 40, 2, 44]).unusual(withLosses: true)
    #expect(found.map(\.records) == [2])
  }

  @Test func tellsOfGainsInMonthsThatWereClosed() throws {
    let month = try Self.volumes([40, 42, 38], [40, 90, 38]).unusual(withLosses: false)
    #expect(month.map(\.records) == [90])
    // All of them together are told as one.
    let all = try Self.volumes([40, 42, 38], [40, 130, 38]).unusual(withLosses: false)
    #expect(all.map(\.records) == [208])
    #expect(try Self.volumes([40, 42, 38], [40, 5, 38]).unusual(withLosses: false).isEmpty)
  }

  @Test func knowsNothingAfterALongGap() throws {
    let year = try Self.day("2013-01-01")...Self.day("2013-12-31")
    let next = try Self.day("2023-01-01")...Self.day("2023-12-31")
    let volumes = PastVolumes([2023 * 12: 900], over: next, last: [2013 * 12: 40], over: year)
    #expect(volumes.unusual(withLosses: true).isEmpty)
  }
}
