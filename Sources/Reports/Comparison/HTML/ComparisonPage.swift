import Records

/// The page as it grows. Parts of it are extensions, in the order in which they stand.
struct ComparisonPage {
  let report: ComparisonReport
  let language: Language
  let figures: ShownFigures
  let answer: ComparisonAnswer
  let anchors: [String]
  private(set) var output: ReportOutput
  var html = Markup()
  /// So that no two ids are the same.
  private var lastID = 0

  init(_ report: ComparisonReport, in language: Language, appendingTo output: ReportOutput) {
    self.report = report
    self.language = language
    self.output = output
    figures = ShownFigures(language: language)
    answer = ComparisonAnswer(report)
    anchors = ComparisonPage.anchors(of: report.indicators)
  }

  func text(_ words: Words) -> String { words.text(in: language) }

  mutating func newID() -> String {
    lastID += 1
    return "e\(lastID)"
  }

  /// Hands on what is finished, so that a page of many indicators is never whole in memory.
  mutating func flush() { output.write(html.take()) }

  mutating func finish() {
    html.close("body")
    html.close("html")
    html.breakLine()
    flush()
  }

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

// MARK: - Building blocks

extension ComparisonPage {
  mutating func section(_ anchor: String, _ title: Words, _ body: (inout ComparisonPage) -> Void) {
    html.open("section", ["id": anchor, "aria-labelledby": anchor + "-h"])
    html.element("h2", ["id": anchor + "-h"], text(title))
    body(&self)
    html.close("section")
    html.breakLine()
  }

  /// An element whose body needs the page.
  mutating func element(
    _ name: StaticString, _ attributes: Markup.Attributes = [:],
    _ body: (inout ComparisonPage) -> Void
  ) {
    html.open(name, attributes)
    body(&self)
    html.close(name)
  }

  mutating func paragraph(_ words: Words) { html.element("p", text(words)) }

  mutating func list(_ texts: [String]) {
    guard !texts.isEmpty else { return }
    html.element("ul") { html in for text in texts { html.element("li", text) } }
    html.breakLine()
  }

  mutating func list(_ words: [Words]) { list(words.map(text)) }

  mutating func link(_ anchor: String, _ label: String) {
    html.element("a", ["href": "#" + anchor], label)
  }

  /// A table that scrolls by itself where the window is narrow, and can be reached and scrolled with keys.
  mutating func scrolling(_ caption: String, _ body: (inout ComparisonPage) -> Void) {
    let id = newID()
    html.open(
      "div", ["class": "scroll", "role": "group", "aria-labelledby": id, "tabindex": "0"])
    html.open("table")
    html.element("caption", ["id": id]) { html in html.element("span", caption) }
    body(&self)
    html.close("table")
    html.close("div")
    html.breakLine()
  }

  mutating func head(_ columns: [String]) {
    html.element("thead") { html in
      html.element("tr") { html in
        for column in columns { html.element("th", ["scope": "col"], column) }
      }
    }
  }

  /// A table of texts; the first of each row is its heading.
  mutating func table(_ caption: String, _ columns: [String], _ rows: [[String]]) {
    scrolling(caption) { page in
      page.head(columns)
      page.html.element("tbody") { html in
        for row in rows {
          html.element("tr") { html in
            for (index, cell) in row.enumerated() {
              index == 0
                ? html.element("th", ["scope": "row"], cell) : html.element("td", cell)
            }
          }
        }
      }
    }
  }

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
