import Records

extension SampleReport {
  /// The sample against a baseline, with suppressions, changed severities and a file that was not
  /// read to its end.
  static var agreed: Report {
    var report = report
    report.suppressions = [
      Report.Suppression(
        target: .rule(codeRule, files: nil), reason: "a letter explains it", owner: "A. Nobody",
        expires: day("2024-12-31"), state: .used, count: 2),
      Report.Suppression(
        target: .finding("f9"), reason: "]]> & ::error::", owner: "<b>{0}</b>", expires: nil,
        state: .expired),
    ]
    var baseline = Report.BaselineSummary()
    baseline.new.warning = 1
    baseline.unchanged = 1
    baseline.absent = [Report.AbsentFinding(id: "f8", rule: sharingRule)]
    report.baseline = baseline
    report.findings.marks = FindingMarks(
      known: ["f1": 1, "f2": 40, "f8": 1], suppressions: [(.rule(codeRule, files: nil), 0)])
    report.severityChanges = [
      Report.SeverityChange(rule: dateRule, severity: .error, was: .warning, reason: "[x](y) {0}")
    ]
    report.suppressed = [
      Report.Suppressed(rule: RuleID(.person, 1), severity: .info, count: 3, reason: "not \"now\"")
    ]
    report.inputs[3].isStopped = true
    return report
  }
}
