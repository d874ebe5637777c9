import Records

/// Writes the report line by line for programs that read it as it comes: what it was made with and
/// what it came to, then each finding as in the JSON report, then how many there were, so that a cut
/// file is known for one.
package struct NDJSONReporter: Reporter {
  package let name = "ndjson"

  package init() {}

  package func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput) {
    var json = JSONWriter(appendingTo: output, onOneLine: true)
    json.line("report") { $0.head(of: report, as: style) }
    var findings = JSONFindings(report, as: style, in: json)
    var count = 0
    for finding in report.findings {
      findings.write(finding, to: &json)
      json.finish()
      count += 1
    }
    json.line("end") {
      $0.member("findings", count)
      $0.member("verdict", report.verdict.rawValue)
    }
    output = json.output
  }
}

extension JSONWriter {
  /// An object of its own line, which says what it is. Lines without are findings.
  fileprivate mutating func line(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    object {
      $0.member("line", String(describing: name))
      body(&$0)
    }
    finish()
  }
}
