import Records

/// The page as it grows. Parts of it are extensions, in the order in which they stand.
struct ComparisonPage: HTMLPage {
  let report: ComparisonReport
  let language: Language
  let figures: ShownFigures
  let answer: ComparisonAnswer
  let anchors: [String]
  private(set) var output: ReportOutput
  var html = Markup()
  var lastID = 0

  init(_ report: ComparisonReport, in language: Language, appendingTo output: ReportOutput) {
    self.report = report
    self.language = language
    self.output = output
    figures = ShownFigures(language: language)
    answer = ComparisonAnswer(report)
    anchors = ComparisonPage.anchors(of: report.indicators)
  }

  mutating func flush() { output.write(html.take()) }

  /// An id for the section of each indicator, the same in both languages and in the next report.
  private static func anchors(of results: [IndicatorResult]) -> [String] {
    var taken: Set<String> = []
    return results.enumerated().map { index, result in
      let letters = result.info.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
      let anchor = "i-" + letters
      return taken.insert(anchor).inserted ? anchor : "\(anchor)-\(index)"
    }
  }
}

extension ComparisonPage {
  mutating func table(_ table: ComparedTable) {
    let rows = table.rows.map { row in [text(row.heading)] + row.cells.map(figures.text) }
    // The columns may or may not name the heading of a row.
    let most = rows.map(\.count).max() ?? 0
    var columns = table.columns.map(text)
    if columns.count < most { columns.insert(text(ComparisonPhrases.row), at: 0) }
    self.table(text(table.title), columns, rows)
    list(table.notes)
  }
}
