import Records

/// One picture a force: a bar for each category, with ticks where the other forces are.
struct BarDrawing {
  private let chart: BarChart
  private let language: Language
  private let figures: ShownFigures
  private let scale: ChartScale

  private static let rowHeight = 36.0
  private static let top = 22.0
  private static let left = 8.0

  init(_ chart: BarChart, in language: Language) {
    self.chart = chart
    self.language = language
    figures = ShownFigures(language: language)
    let shares = chart.bars.flatMap { $0.shares.compactMap(\.self) }
    scale = ChartScale(
      ChartScale.round([0] + shares), from: BarDrawing.left, to: ChartPanel.width - 50)
  }

  private func text(_ words: Words) -> String { words.text(in: language) }

  var drawing: ChartDrawing {
    let hasShares = chart.bars.contains { $0.shares.contains { $0 != nil } }
    return ChartDrawing(
      caption: text(chart.title), panels: hasShares ? chart.bars.indices.map(panel) : [],
      key: "| \(text(IndicatorPhrases.ticksOfOthers))",
      columns: [text(IndicatorPhrases.category)] + chart.bars.map { text($0.force.name) },
      rows: chart.categories.indices.map { category in
        [text(chart.categories[category])] + chart.bars.map { share($0.shares, category) }
      })
  }

  private func share(_ shares: [Double?], _ category: Int) -> String {
    guard shares.indices.contains(category) else { return ShownFigures.unavailable }
    return shares[category].map(figures.percentage) ?? ShownFigures.unavailable
  }

  private func panel(_ index: Int) -> ChartPanel {
    var pen = ChartPen()
    let bar = chart.bars[index]
    let name = text(bar.force.name)
    pen.text(ChartPen.fit(name, 300), x: BarDrawing.left, y: 13, bold: true)
    for category in chart.categories.indices { draw(category, of: index, &pen) }
    let height = BarDrawing.top + Double(chart.categories.count) * BarDrawing.rowHeight
    pen.line((BarDrawing.left, BarDrawing.top), (BarDrawing.left, height))
    let parts = chart.categories.indices.map {
      "\(text(chart.categories[$0])): \(share(bar.shares, $0))"
    }
    return ChartPanel(
      title: ChartPanel.title("\(name): \(text(chart.title))", finding(bar.shares)),
      summary: "\(name). \(parts.joined(separator: "; ")).", height: height + 6, body: pen.markup)
  }

  /// The largest category.
  private func finding(_ shares: [Double?]) -> String {
    let known = zip(chart.categories, shares).compactMap { name, share in share.map { (name, $0) } }
    guard let most = known.max(by: { $0.1 < $1.1 }) else { return "" }
    return text(IndicatorPhrases.mostOften).replacing("{category}", with: text(most.0))
      .replacing("{share}", with: figures.percentage(most.1))
  }

  private func draw(_ category: Int, of index: Int, _ pen: inout ChartPen) {
    let top = BarDrawing.top + Double(category) * BarDrawing.rowHeight
    let shares = chart.bars[index].shares
    let value = shares.indices.contains(category) ? shares[category] : nil
    let end = scale.place(value ?? 0)
    pen.text(
      ChartPen.fit(text(chart.categories[category]), ChartPanel.width - 14), x: BarDrawing.left + 3,
      y: top + 13)
    pen.box(
      x: BarDrawing.left, y: top + 18, width: end - BarDrawing.left, height: 12,
      fill: SeriesLook.palette[0])
    var farthest = end
    for other in chart.bars.indices where other != index {
      let shares = chart.bars[other].shares
      guard shares.indices.contains(category), let share = shares[category] else { continue }
      let x = scale.place(share)
      farthest = max(farthest, x)
      pen.line((x, top + 15), (x, top + 33), colour: ChartPen.paper, width: 4)
      pen.line((x, top + 15), (x, top + 33), colour: ChartPen.ink, width: 1.5)
    }
    pen.text(share(shares, category), x: farthest + 6, y: top + 28)
  }
}
