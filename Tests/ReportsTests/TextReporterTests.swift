import Records
import Testing

@testable import Reports

@Suite struct TextReporterTests {
  private let reporter = TextReporter()

  @Test(arguments: [
    (12, 480, "2.5%"), (1, 3, "33.3%"), (2, 3, "66.7%"), (0, 5, "0.0%"), (5, 5, "100.0%"),
    (1, 100_000, "<0.1%"), (99_999, 100_000, ">99.9%"), (1, 2000, "0.1%"),
  ])
  func roundsToOneDecimal(_ part: Int, _ whole: Int, _ text: String) {
    #expect(Percentage(part, of: whole)?.description == text)
  }

  @Test(arguments: [(1, 0), (2, 1), (-1, 5)])
  func knowsWhatIsNoShare(_ part: Int, _ whole: Int) { #expect(Percentage(part, of: whole) == nil) }

  @Test(arguments: [(20, nil), (21, "  1 more (see --report json)")] as [(Int, String?)])
  func showsTwentyFindingsOfARule(_ count: Int, _ rest: String?) throws {
    var report = SampleReport.report
    report.findings = FindingList(
      Array(repeating: SampleReport.findings[0], count: count))
    let lines = reporter.text(report).split(separator: "\n").map(String.init)
    #expect(lines.count { $0.hasPrefix("drops/gwent.csv:12:88: ") } == 20)
    #expect(lines.first { $0.contains(" more ") } == rest)
  }

  @Test func tellsTheFixOnce() {
    let text = reporter.text(SampleReport.report)
    #expect(text.split(separator: "Add the code to the list.").count == 2)
  }

  /// What a manifest says counts for records, and stands once in its own file.
  @Test func saysOfHowManyRecordsAManifestSpeaks() {
    var report = SampleReport.report
    #expect(reporter.text(report).contains("times in this file"))
    for index in report.inputs.indices { report.inputs[index].isManifest = true }
    let text = reporter.text(report)
    #expect(text.contains("42 records of this drop") && !text.contains("in this file"))
    let welsh = reporter.text(report, as: ReportStyle(language: .welsh))
    #expect(welsh.contains("42 cofnod o'r pecyn hwn"))
  }

  /// What is silenced is told, and so is what was made milder.
  @Test(arguments: Language.allCases)
  func tellsWhatTheConfigurationDid(_ language: Language) {
    var report = SampleReport.report
    let rule = SampleReport.dateRule
    report.suppressed = [
      Report.Suppressed(rule: rule, severity: .error, count: 14, reason: "mended in April")
    ]
    report.severityChanges = [
      Report.SeverityChange(
        rule: SampleReport.codeRule, severity: .info, was: .warning, reason: "old list")
    ]
    let text = reporter.text(report, as: ReportStyle(language: language))
    let expected =
      language == .english
      ? [
        "Silenced by the configuration: 1 rule, 14 findings (listed below).",
        "  - DEC-003 (error), 14 findings: mended in April",
        "  - EXP-012: info, was warning: old list",
      ]
      : [
        "Tawelwyd gan y ffurfweddiad: 1 rheol, 14 canfyddiad (rhestrir isod).",
        "  - DEC-003 (gwall), 14 canfyddiad: mended in April",
        "  - EXP-012: nodyn, gynt rhybudd: old list",
      ]
    for line in expected { #expect(text.contains(line + "\n"), "\(text)") }
  }

  @Test func ordersRulesBySeverityThenName() {
    let lines = reporter.text(SampleReport.report).split(separator: "\n")
    let heads = lines.filter { $0.contains(/^(error|warning|info) .*:/) }.map { $0.prefix(12) }
    #expect(heads == ["error DEC-00", "warning EXP-", "warning SHR-", "info SYN-004"])
  }

  /// Silence would read as success.
  @Test func saysThatNothingWasLeftOut() {
    var report = SampleReport.report
    (report.notChecked, report.limits) = ([], [])
    #expect(reporter.text(report).contains("\nNot checked: 0 rules. Limits met: 0.\n"))
  }

  @Test func coloursSeveritiesAlone() {
    let plain = reporter.text(SampleReport.report)
    let coloured = reporter.text(SampleReport.report, as: ReportStyle(isColoured: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[31merror\u{1B}[0m DEC-003"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
  }

  @Test func writesTheSameTwice() {
    #expect(reporter.text(SampleReport.report) == reporter.text(SampleReport.report))
  }
}
