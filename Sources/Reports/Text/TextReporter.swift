import Records

/// Writes the report for people: the verdict first, then how much, then what and where, and last
/// what was not looked at.
package struct TextReporter: Reporter {
  package let name = "text"

  package init() {}

  package func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput) {
    var page = TextPage(report, as: style, appendingTo: output)
    page.writeVerdict()
    page.writeStopped()
    page.writeUnrecognised()
    page.writeCounts()
    page.writeFindings()
    page.writeKnown()
    page.writeAbsent()
    page.writeNotChecked()
    page.writeSuppressed()
    page.writeSuppressions()
    page.writeSeverityChanges()
    page.writeLimits()
    output = page.output
  }
}
