import Records
import Testing

@testable import Reports

/// What was agreed before a run stands in its reports: what is new, known, gone and suppressed.
@Suite struct AgreedReportTests {
  /// Two findings are known, one is suppressed, two are new.
  static var report: Report {
    var report = SampleReport.report
    report.suppressions = suppressions
    report.findings.marks = FindingMarks(
      known: ["f2": 40, "f3": 1],
      suppressions: [(.rule(SampleReport.sharingRule, files: [3]), 0)])
    var baseline = Report.BaselineSummary()
    (baseline.sha256, baseline.toolVersion) = (SampleReport.digest("5"), "0.9.0")
    baseline.catalogue = Report.CatalogueDigest(version: "2025.4", digest: SampleReport.digest("6"))
    (baseline.new.error, baseline.new.warning, baseline.new.info) = (1, 1, 3)
    baseline.unchanged = 120
    baseline.absent = [
      Report.AbsentFinding(id: FindingID(255), rule: SampleReport.dateRule, partner: "bawso"),
      Report.AbsentFinding(id: FindingID(256), rule: SampleReport.codeRule),
      Report.AbsentFinding(id: FindingID(257), rule: SampleReport.codeRule),
    ]
    baseline.unlistedAbsent = 6
    baseline.notLookedFor = 2
    report.baseline = baseline
    return report
  }

  private static var suppressions: [Report.Suppression] {
    let day = SampleReport.day("2024-03-31")
    func suppression(
      _ target: FindingMarks.Target, _ partner: String?, _ state: Report.Suppression.State,
      _ count: Int = 0
    ) -> Report.Suppression {
      Report.Suppression(
        target: target, partner: partner, reason: "Confirmed by letter", owner: "Data office",
        expires: day, state: state, count: count)
    }
    return [
      suppression(.rule(SampleReport.sharingRule, files: [3]), "bawso", .used, 1),
      suppression(.finding(FindingID(99)), nil, .unused),
      suppression(.rule(SampleReport.codeRule, files: nil), nil, .expired),
      suppression(.rule(SampleReport.dateRule, files: []), "bawso", .unasked),
      suppression(.rule(SampleReport.rowRule, files: nil), nil, .undated),
    ]
  }

  /// Somebody else wrote reasons and owners; they act on no terminal.
  @Test func makesVisibleWhatAReasonHolds() {
    var report = Self.report
    report.suppressions = [
      Report.Suppression(
        target: .rule(SampleReport.codeRule, files: nil), reason: "a\n::error::b\u{1B}[31m",
        owner: "c\u{202E}d", expires: nil, state: .expired)
    ]
    let text = TextReporter().text(report)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    #expect(!text.contains("\n::error::"))
  }

  @Test func saysNothingWhereNothingWasAgreed() {
    let json = JSONReporter().text(SampleReport.report)
    #expect(!json.contains("\"baseline\"") && !json.contains("\"suppressions\""))
    #expect(!json.contains("\"byPartner\""))
  }

  /// With one partner the counts by rule are its own.
  @Test func countsByPartnerWhereThereAreSeveral() {
    var report = SampleReport.report
    let one = Report.PartnerCounts(partner: "bawso", records: 20, byRule: report.byRule)
    report.byPartner = [one]
    #expect(!JSONReporter().text(report).contains("\"byPartner\""))
    report.byPartner.append(Report.PartnerCounts(partner: nil, records: 0, byRule: []))
    #expect(JSONReporter().text(report).contains("\"byPartner\""))
  }
}
