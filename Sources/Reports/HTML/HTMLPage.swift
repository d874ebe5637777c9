import Records

/// A page as it grows, and what all pages are built of.
protocol HTMLPage {
  var language: Language { get }
  var html: Markup { get set }
  /// How many ids were given out, so that no two are the same.
  var lastID: Int { get set }
  /// The sections that it has, in their order.
  var parts: [(anchor: String, title: Words)] { get }
  mutating func write(part anchor: String)
  /// Hands on what is finished, so that a large page is never whole in memory.
  mutating func flush()
}

extension HTMLPage {
  mutating func writeBody() {
    html.open("main")
    for (anchor, title) in parts {
      section(anchor, title) { $0.write(part: anchor) }
      flush()
    }
    html.close("main")
  }

  mutating func finish() {
    closeBody()
    flush()
  }

  func text(_ words: Words) -> String { words.text(in: language) }

  mutating func newID() -> String {
    lastID += 1
    return "e\(lastID)"
  }

  mutating func section(_ anchor: String, _ title: Words, _ body: (inout Self) -> Void) {
    html.open("section", ["id": anchor, "aria-labelledby": anchor + "-h"])
    html.element("h2", ["id": anchor + "-h"], text(title))
    body(&self)
    html.close("section")
    html.breakLine()
  }

  /// An element whose body needs the page.
  mutating func element(
    _ name: StaticString, _ attributes: Markup.Attributes = [:], _ body: (inout Self) -> Void
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

  /// A link to a place of this page; there are no others.
  mutating func link(_ anchor: String, _ label: String) {
    html.element("a", ["href": "#" + anchor], label)
  }

  /// One of the facts at the head of a page.
  mutating func fact(_ name: Words, _ content: String) {
    html.open("div")
    html.element("dt", text(name))
    html.element("dd", content)
    html.close("div")
  }

  /// A table that scrolls by itself where the window is narrow, and can be reached and scrolled with keys.
  mutating func scrolling(
    _ caption: String, _ attributes: Markup.Attributes = [:], _ body: (inout Self) -> Void
  ) {
    let id = newID()
    html.open(
      "div", ["class": "scroll", "role": "group", "aria-labelledby": id, "tabindex": "0"])
    html.open("table", attributes)
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
  mutating func table(
    _ caption: String, _ columns: [String], _ rows: [[String]],
    _ attributes: Markup.Attributes = [:]
  ) {
    scrolling(caption, attributes) { page in
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

  /// The pictures of a chart.
  mutating func draw(_ drawing: ChartDrawing) {
    html.open("div", ["class": drawing.panels.count > 1 ? "panels" : "panels single"])
    for panel in drawing.panels { html.add(panel.markup(id: newID())) }
    html.close("div")
    if let key = drawing.key { html.element("p", ["class": "key"], key) }
  }

  /// A chart with its numbers as a table beneath, which paper shows open.
  mutating func figure(_ drawing: ChartDrawing, numbers: Words, instead: Words) {
    html.open("figure")
    html.element("figcaption", drawing.caption)
    if drawing.panels.isEmpty { paragraph(instead) } else { draw(drawing) }
    html.open("details", ["class": "data"])
    html.element("summary", text(numbers))
    table(drawing.caption, drawing.columns, drawing.rows)
    html.close("details")
    list(drawing.notes)
    html.close("figure")
    html.breakLine()
  }
}
