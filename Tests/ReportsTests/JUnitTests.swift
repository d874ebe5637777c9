import Foundation
import Records
import Testing

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct JUnitTests {
  private func suites(_ report: Report) throws -> [XMLElement] {
    let document = try XMLDocument(xmlString: JUnitReporter().text(report))
    return document.rootElement()?.elements(forName: "testsuite") ?? []
  }

  private func value(_ element: XMLElement, _ name: String) -> String? {
    element.attribute(forName: name)?.stringValue
  }

  private func numbers(_ suites: [XMLElement]) -> [[String?]] {
    suites.map { suite in
      ["tests", "failures", "errors", "skipped"].map { value(suite, $0) }
    }
  }

  /// The sample, with what was asked of its first file.
  private var report: Report {
    var report = SampleReport.report
    report.inputs[0].byRule = [
      InputSummary.RuleOutcome(rule: SampleReport.dateRule, failing: 12, records: 420),
      InputSummary.RuleOutcome(rule: SampleReport.rowRule, failing: 0, records: 420),
      InputSummary.RuleOutcome(rule: RuleID(.time, 7), failing: 0, records: 3),
    ]
    return report
  }

  @Test func makesASuiteOfEachFile() throws {
    let suites = try suites(report)
    #expect(suites.map { value($0, "name") } == report.inputs.map(\.file))
    #expect(suites.map { value($0, "id") } == ["0", "1", "2", "3"])
    // LOC-001 was not checked anywhere, TIM-002 not of one partner.
    #expect(
      numbers(suites) == [
        ["5", "1", "0", "2"], ["2", "0", "0", "1"], ["2", "0", "0", "1"], ["2", "0", "0", "1"],
      ])
  }

  @Test func countsWhatIsNotListed() throws {
    let failure = try #require(
      try suites(report).first?.elements(forName: "testcase").compactMap {
        $0.elements(forName: "failure").first
      }.first)
    #expect(value(failure, "message")?.hasPrefix("12 findings in 420 records. Fix (") == true)
    #expect(value(failure, "type") == "error")
    #expect(failure.stringValue?.contains("drops/gwent.csv:12:88: error DEC-003") == true)
  }

  @Test func failsWhatTheUserSays() throws {
    var report = report
    report.failOn = .info
    report.inputs[0].byRule[1] = InputSummary.RuleOutcome(
      rule: SampleReport.rowRule, failing: 42, records: 420)
    #expect(try numbers(suites(report)).map { $0[1] } == ["2", "1", "1", "1"])
    report.failOn = nil
    report.inputs[0].byRule = []
    #expect(try numbers(suites(report)).map { $0[1] } == ["0", "0", "0", "0"])
  }

  /// What is known or suppressed fails nothing, and is still told.
  @Test func passesWhatWasAgreed() throws {
    var report = SampleReport.agreed
    report.failOn = .warning
    let suites = try suites(report)
    #expect(numbers(suites).map { $0[1] } == ["0", "0", "0", "1"])
    #expect(numbers(suites).map { $0[2] } == ["0", "0", "0", "1"])
    let rest = suites[1].elements(forName: "system-out").first?.stringValue
    #expect(rest?.contains("suppressed (A. Nobody: a letter explains it)") == true)
  }

  @Test(
    arguments: [
      "]]>", "\u{0}\u{1B}[2J", "\u{FFFE}\u{FFFF}", "<a b='c'>&amp;\"", "a\tb\r\nc", "\u{1FFFE}",
    ] as [SafetyTests.Attack])
  func staysXML(_ attack: SafetyTests.Attack) throws {
    let text = attack.text
    var report = report
    report.inputs[0].file = text
    report.inputs[0].partner = text
    report.notChecked.append(
      Report.NotChecked(rule: RuleID(.time, 9), reason: Words(same: text), partner: nil))
    let suite = try #require(try suites(report).first)
    #expect(value(suite, "name")?.contains("\u{1B}") == false)
    #expect(value(suite, "tests") == "5")
  }

  @Test func asksNoClock() {
    #expect(JUnitReporter().text(report).contains("timestamp=\"2024-01-31T00:00:00\""))
  }
}
