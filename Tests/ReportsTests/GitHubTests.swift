import Records
import Testing

@testable import Reports

@Suite struct GitHubTests {
  @Test func annotatesOneFindingOfEachRuleBeforeASecond() {
    let lines = Self.lines(of: Self.report(rules: 4, findings: 30))
    let errors = lines.filter { $0.hasPrefix("::error ") }
    #expect(errors.count == GitHubReporter.mostOfALevel)
    let rules = errors.compactMap {
      $0.firstMatch(of: /title=([A-Z]+-[0-9]+)/).map { String($0.1) }
    }
    #expect(Set(rules.prefix(4)).count == 4)
    #expect(Array(rules.prefix(4)) == Array(rules[4..<8]))
    #expect(lines.last?.contains("%0A110 more findings are not annotated") == true)
  }

  @Test func leavesOutWhatIsKnown() {
    var report = Self.report(rules: 1, findings: 3)
    report.findings.marks = FindingMarks(known: [FindingID(0): 1, FindingID(2): 1])
    let errors = Self.lines(of: report).filter { $0.hasPrefix("::error ") }
    #expect(errors.count == 1)
    #expect(errors.first?.contains("line=1,") == true)
  }

  /// Each line is one command, and what others wrote is inside of it.
  @Test(arguments: ["a\n::error::b", "a%0A::error::b", "a,line=9::b", "::stop-commands::x"])
  func letsNothingOutOfItsCommand(_ name: String) {
    var report = Self.report(rules: 1, findings: 1)
    report.inputs = [InputSummary(file: name, bytes: 1, sha256: "")]
    let lines = Self.lines(of: report)
    #expect(lines.count == 2)
    let property = lines.first?.firstMatch(of: /file=([^,:]*),line=0,/)
    #expect(property != nil)
    #expect(property.map { !$0.1.contains("%0A::") } == true)
  }

  private static func lines(of report: Report) -> [Substring] {
    GitHubReporter().text(report).split(separator: "\n")
  }

  private static func report(rules: Int, findings: Int) -> Report {
    var report = SampleReport.report
    report.findings = FindingList(
      (0..<findings).flatMap { number in
        (1...rules).map { rule in
          Finding(
            id: FindingID(UInt64(number * rules + rule - 1)), rule: RuleID(.decisions, rule),
            severity: .error, arguments: .none, place: Place(file: 0, line: number))
        }
      })
    return report
  }
}
