import Records

/// Writes the comparison for people at a terminal: the answer first, then force by indicator, what to talk
/// about, and what limits it. No line is wider than 80 columns, but for a word that is.
package struct ComparisonText: ComparisonReporter {
  package let name = "text"

  package init() {}

  package func write(
    _ report: ComparisonReport, as style: ReportStyle, to output: inout ReportOutput
  ) {
    var page = ComparisonLines(report, as: style, appendingTo: output)
    page.writeAnswer()
    page.writeTable()
    page.writeForum()
    page.writeNotCompared()
    page.writeTables()
    page.writeLimits()
    output = page.output
  }
}
