import Foundation
import Records
import Testing

@testable import Reports

@Suite struct ComparisonJSONTests {
  private func object(_ report: ComparisonReport, _ language: Language = .english) throws
    -> [String: Any]
  {
    let text = ComparisonJSON().text(report, in: language)
    return try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func isTheSameWhateverTheUserSpeaks() {
    let english = ComparisonJSON().text(InventedComparison.full)
    let isSame = english == ComparisonJSON().text(InventedComparison.full, in: .welsh)
    #expect(isSame)
  }

  @Test func holdsEveryIndicatorForceAndChart() throws {
    let report = try object(InventedComparison.full)
    let indicators = try #require(report["indicators"] as? [[String: Any]])
    #expect(indicators.count == 53)
    for (indicator, result) in zip(indicators, InventedComparison.full.indicators) {
      #expect(indicator["id"] as? String == result.info.id)
      #expect((indicator["forces"] as? [Any])?.count == 4)
      #expect((indicator["charts"] as? [Any])?.count == result.charts.count)
    }
    #expect((report["settings"] as? [Any])?.count == 1)
    #expect(report["from"] as? String == "2021-01-01" && report["to"] as? String == "2023-12-31")
  }

  /// A withheld count added up as if it were zero would be a wrong total that looks right.
  @Test func neverWritesAWithheldCountAsANumber() throws {
    let report = try object(InventedComparison.published)
    let indicators = try #require(report["indicators"] as? [[String: Any]])
    let rows = try #require(indicators[0]["forces"] as? [[String: Any]])
    #expect(rows[0]["count"] as? String == "[c]")
    #expect(rows[0]["estimate"] is NSNull && rows[0]["interval95"] is NSNull)
    #expect(rows[1]["count"] as? [String: Int] == ["rounded": 35])
    #expect(rows[1]["outOf"] as? [String: Int] == ["rounded": 100])
    let exact = try object(InventedComparison.single)
    let exactRows = try #require(
      (exact["indicators"] as? [[String: Any]])?[0]["forces"] as? [[String: Any]])
    #expect(exactRows[0]["count"] as? Int == 78)
  }

  @Test func writesNumbersThatComeBackTheSame() {
    let text = ComparisonJSON().text(InventedComparison.single)
    let numbers = text.matches(of: /"estimate": ([^\n,]+)/).map { Double($0.1) }
    #expect(numbers == InventedComparison.single.indicators[0].rows.map(\.estimate))
  }

  @Test func writesNullForWhatIsNoNumber() throws {
    var report = InventedComparison.single
    report.indicators[0].rows[0].estimate = .nan
    report.indicators[0].rows[0].difference = -.infinity
    let rows = try #require(
      (try object(report)["indicators"] as? [[String: Any]])?[0]["forces"] as? [[String: Any]])
    #expect(rows[0]["estimate"] is NSNull && rows[0]["difference"] is NSNull)
  }

  @Test(arguments: HostileText.all)
  func escapesWhateverItIsTold(_ text: String) throws {
    let report = try object(InventedComparison.hostile(text))
    let caveats = try #require(report["caveats"] as? [[String: String]])
    #expect(caveats[0]["en"] == text && caveats[0]["cy"] == text)
  }
}
