import Records

/// Writes the report as one page that stands alone: no script, nothing from elsewhere, and a policy in its head
/// that forbids both. It stays below 5 MB whatever was found.
package struct HTMLReporter: Reporter {
  package let name = "html"

  package init() {}

  package func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput) {
    var page = ValidationPage(report, as: style, appendingTo: output)
    page.open()
    page.writeHeader()
    page.writeContents()
    page.writeBody()
    page.finish()
    output = page.output
  }
}
