import Records

/// A chart as a page shows it: one small picture or several, and the numbers behind them as a table.
struct ChartDrawing {
  let caption: String
  let panels: [ChartPanel]
  /// What the signs in the pictures mean.
  let key: String?
  let columns: [String]
  /// The first of each row is its heading.
  let rows: [[String]]
  var notes: [String] = []

  init(_ chart: Chart, in language: Language) {
    switch chart {
    case .funnel(let chart): self = FunnelDrawing(chart, in: language).drawing
    case .curves(let chart): self = CurveDrawing(chart, in: language).drawing
    case .control(let chart): self = ControlDrawing(chart, in: language).drawing
    case .bars(let chart): self = BarDrawing(chart, in: language).drawing
    case .matrix(let chart): self = MatrixDrawing(chart, in: language).drawing
    case .process(let chart): self = ProcessDrawing(chart, in: language).drawing
    }
  }

  init(
    caption: String, panels: [ChartPanel], key: String? = nil, columns: [String], rows: [[String]]
  ) {
    self.caption = caption
    self.panels = panels
    self.key = key
    self.columns = columns
    self.rows = rows
  }
}

/// One picture. It is drawn 320 units wide, so that its letters can be read on the narrowest window.
struct ChartPanel {
  static let width = 320.0

  let title: String
  /// One sentence or two in place of the picture, for those who do not see it.
  let summary: String
  var width = ChartPanel.width
  let height: Double
  let body: Markup

  /// A title that says what is seen, where that can be said.
  static func title(_ title: String, _ finding: String) -> String {
    finding.isEmpty ? title : "\(title). \(finding)"
  }

  /// The picture; `id` has to be one that nothing else has.
  func markup(id: String) -> Markup {
    var svg = Markup()
    let size = (FixedNumber.coordinate(width), FixedNumber.coordinate(height))
    svg.element(
      "svg",
      [
        "role": "img", "class": "chart", "viewBox": "0 0 \(size.0) \(size.1)", "width": size.0,
        "height": size.1, "aria-labelledby": "\(id)-t \(id)-d",
      ]
    ) { svg in
      svg.element("title", ["id": id + "-t"], title)
      svg.element("desc", ["id": id + "-d"], summary)
      svg.add(body)
    }
    svg.breakLine()
    return svg
  }
}
