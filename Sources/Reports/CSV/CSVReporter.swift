import Records

/// Writes the findings as a table for whoever works through them in a spreadsheet: one row each,
/// the columns of `FindingColumn`. It begins with a byte order mark, without which Excel takes Welsh
/// letters for something else.
package struct CSVReporter: Reporter {
  package let name = "csv"

  package init() {}

  package func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput) {
    output.write(
      "\u{FEFF}" + FindingColumn.allCases.map(\.rawValue).joined(separator: ",") + "\r\n")
    var rows = FindingRows(report, as: style)
    for finding in report.findings { output.write(rows.row(finding)) }
  }
}

/// The columns of a table of findings. Their names are the same in every language.
enum FindingColumn: String, CaseIterable {
  case id, severity, rule, title, message, fix, fixBy, count
  case partner, file, line, column, record, row, columnLetter, columnName, path, field
  case related, baseline, suppressed
}
