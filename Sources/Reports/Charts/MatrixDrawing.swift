import Records

/// How two partners coded the same people: rows the one's categories, columns the other's, by numbers.
struct MatrixDrawing {
  private let chart: MatrixChart
  private let language: Language
  private let figures: ShownFigures

  private static let labels = 124.0
  private static let top = 52.0

  init(_ chart: MatrixChart, in language: Language) {
    self.chart = chart
    self.language = language
    figures = ShownFigures(language: language)
  }

  private func text(_ words: Words) -> String { words.text(in: language) }

  private var size: Double {
    max(
      24,
      min(
        38, (ChartPanel.width - MatrixDrawing.labels - 4) / Double(max(1, chart.categories.count))))
  }

  var drawing: ChartDrawing {
    let corner = "\(text(chart.left)) ↓ / \(text(chart.right)) →"
    return ChartDrawing(
      caption: text(chart.title), panels: [panel],
      columns: [corner] + chart.categories.map(text),
      rows: chart.categories.indices.map { row in
        [text(chart.categories[row])]
          + chart.categories.indices.map { figures.text(count(row, $0)) }
      })
  }

  private func count(_ row: Int, _ column: Int) -> ShownCount? {
    guard chart.counts.indices.contains(row), chart.counts[row].indices.contains(column) else {
      return nil
    }
    return chart.counts[row][column]
  }

  private func number(_ count: ShownCount?) -> Int {
    switch count {
    case .exact(let number), .rounded(let number): number
    case .none, .withheld: 0
    }
  }

  private var panel: ChartPanel {
    var pen = ChartPen()
    let places = chart.categories.indices
    pen.text(ChartPen.fit("↓ \(text(chart.left))", 310), x: 4, y: 13, bold: true)
    pen.text(ChartPen.fit("→ \(text(chart.right))", 310), x: 4, y: 30, bold: true)
    let most = places.flatMap { row in places.map { number(count(row, $0)) } }.max() ?? 0
    for row in places {
      let y = MatrixDrawing.top + (Double(row) + 0.5) * size + 4
      pen.text(
        ChartPen.fit("\(row + 1) \(text(chart.categories[row]))", MatrixDrawing.labels - 8), x: 4,
        y: y)
      pen.text(
        String(row + 1), x: MatrixDrawing.labels + (Double(row) + 0.5) * size,
        y: MatrixDrawing.top - 5, anchor: .middle)
      for column in places { draw(row, column, most, &pen) }
    }
    let side = Double(places.count) * size
    return ChartPanel(
      title: ChartPanel.title(text(chart.title), finding), summary: summary,
      width: max(ChartPanel.width, MatrixDrawing.labels + side + 4),
      height: MatrixDrawing.top + side + 6, body: pen.markup)
  }

  /// Dark for many, light for few, and the number in all of them; what both say the same has a thick frame.
  private func draw(_ row: Int, _ column: Int, _ most: Int, _ pen: inout ChartPen) {
    let count = count(row, column)
    let share = most > 0 ? Double(number(count)) / Double(most) : 0
    let (fill, ink) =
      switch share {
      case 0.5...: (SeriesLook.palette[0], ChartPen.paper)
      case 0.1..<0.5: ("#cfd9e2", ChartPen.ink)
      default: (ChartPen.paper, ChartPen.ink)
      }
    let x = MatrixDrawing.labels + Double(column) * size
    let y = MatrixDrawing.top + Double(row) * size
    let isSame = row == column
    pen.box(
      x: x + 1, y: y + 1, width: size - 2, height: size - 2, fill: fill,
      stroke: isSame ? ChartPen.ink : ChartPen.grey, line: isSame ? 2.5 : 0.5)
    let content = figures.text(count).replacing("≈ ", with: "")
    pen.label(
      content, x: x + size / 2, y: y + size / 2 + 4, colour: ink, size: content.count > 3 ? 9 : 12)
  }

  /// How many both say the same of; nothing where that could tell a withheld count.
  private var finding: String {
    let all = chart.counts.joined()
    let exact = all.compactMap { if case .exact(let number) = $0 { number } else { nil } }
    guard exact.count == all.count, !exact.isEmpty else { return "" }
    let same = chart.categories.indices.reduce(0) { $0 + number(count($1, $1)) }
    return text(IndicatorPhrases.sameCode).replacing("{same}", with: String(same))
      .replacing("{all}", with: String(exact.reduce(0, +)))
  }

  private var summary: String {
    let same = chart.categories.indices.map {
      "\(text(chart.categories[$0])): \(figures.text(count($0, $0)))"
    }
    return "\(text(chart.left)) = \(text(chart.right)): \(same.joined(separator: "; "))."
  }
}
