import Records

/// Writes a comment for a pull request: the verdict, counts by rule, and behind folds the first
/// findings of each rule. GitHub takes no comment of more than 65,536 characters, so that fewer
/// findings are shown where there are many, and how many are left out is said.
package struct MarkdownReporter: Reporter {
  package let name = "markdown"
  package let isForSharing = true

  package init() {}

  package func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput) {
    let style = style.masked
    var page = MarkdownPage(report, as: style)
    page.writeVerdict()
    page.writeCounts()
    page.writeFindings()
    page.writeGaps()
    output.write(page.text)
  }
}
