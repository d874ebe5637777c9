import Foundation
import Records
import Testing

@testable import Reports

@Suite struct SARIFTests {
  private func run(_ report: Report, most: Int = 100) throws -> [String: Any] {
    let text = SARIFReporter(mostResults: most).text(report)
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((root?["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ report: Report, most: Int = 100) throws -> [[String: Any]] {
    try #require(run(report, most: most)["results"] as? [[String: Any]])
  }

  private func ids(_ results: [[String: Any]]) -> [String?] {
    results.map { ($0["partialFingerprints"] as? [String: String])?["cysonFinding/v1"] }
  }

  @Test func tellsTheWorstFirst() throws {
    let results = try results(SampleReport.report)
    #expect(ids(results) == ["f1", "f3", "f4", "f5", "f2"])
    #expect(
      results.map { $0["level"] as? String } == ["error", "warning", "warning", "warning", "note"])
    #expect(results.last?["occurrenceCount"] as? Int == 42)
  }

  /// What is left out is said, and nothing is counted less for it.
  @Test func leavesOutTheMildest() throws {
    let run = try run(SampleReport.report, most: 2)
    #expect(ids(try #require(run["results"] as? [[String: Any]])) == ["f1", "f3"])
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    let notices = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    let message = try #require(notices.last?["message"] as? [String: String])
    #expect(message["text"]?.hasPrefix("3 findings left out here") == true)
    #expect((run["properties"] as? [String: Any])?["warnings"] as? Int == 3)
  }

  @Test func pointsEachResultToItsRule() throws {
    let run = try run(SampleReport.report)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String }
    #expect(rules == ["DEC-003", "EXP-012", "LOC-001", "SHR-001", "SYN-004", "TIM-002", "TIM-007"])
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
    }
  }

  @Test func tellsWhatWasAgreed() throws {
    let results = try results(SampleReport.agreed)
    #expect(
      results.map { $0["baselineState"] as? String }
        == ["unchanged", "new", "new", "new", "updated", "absent"])
    let suppressions = try results.map { try #require($0["suppressions"] as? [[String: Any]]) }
    #expect(suppressions.map(\.count) == [0, 1, 1, 0, 0, 0])
    #expect(suppressions[1].first?["justification"] as? String == "a letter explains it")
  }

  @Test func numbersOccurrencesAsGitHubDoes() throws {
    var report = SampleReport.report
    let finding = Finding(
      id: FindingID(0x1F), rule: SampleReport.dateRule, severity: .error, arguments: .none,
      place: Place(file: 0))
    report.findings = FindingList([finding, finding])
    let prints = try results(report).map {
      ($0["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"]
    }
    #expect(prints == ["000000000000001f:1", "000000000000001f:2"])
  }

  @Test(arguments: [
    ("drops/a.csv", "drops/a.csv"), ("./a b.csv", "a%20b.csv"), ("a:b%2F.csv", "a%3Ab%252F.csv"),
    ("../ŵ?#.csv", "../%C5%B5%3F%23.csv"), ("/tmp/a.csv", "file:///tmp/a.csv"),
    ("a\u{1}\n.csv", "a%01%0A.csv"), ("./", "./"), ("http://x", "http%3A//x"),
  ])
  func encodesPaths(_ path: String, _ uri: String) {
    #expect(FileReference(path).uri == uri)
    #expect(URL(string: uri) != nil)
  }

  @Test(
    arguments: [
      ("[masked](1)", "[masked] (1)"), ("{0}", "{{0}}"), ("a\n::error::b", "a\\u000A::error::b"),
      ("\u{202E}x", "\\u202Ex"), ("50%", "50%"),
    ] as [(SafetyTests.Attack, String)])
  func leavesNothingToActIn(_ attack: SafetyTests.Attack, _ message: String) {
    #expect(attack.text.asSARIFMessage == message)
  }

  @Test func holdsNoSnippet() {
    #expect(!SARIFReporter().text(SampleReport.report).contains("snippet"))
  }
}
