import Records

/// Writes the comparison as one page that stands alone: no script, nothing from elsewhere, and a policy in its
/// head that forbids both.
package struct ComparisonHTML: ComparisonReporter {
  package let name = "html"

  package init() {}

  package func write(
    _ report: ComparisonReport, as style: ReportStyle, to output: inout ReportOutput
  ) {
    var page = ComparisonPage(report, in: style.language, appendingTo: output)
    page.open()
    page.writeHeader()
    page.writeContents()
    page.writeBody()
    page.finish()
    output = page.output
  }

  /// The page in one language.
  package static func write(
    _ report: ComparisonReport, language: Language, to output: inout ReportOutput
  ) {
    ComparisonHTML().write(report, as: ReportStyle(language: language), to: &output)
  }
}
