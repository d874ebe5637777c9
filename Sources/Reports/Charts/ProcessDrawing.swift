import Records

/// A force's way through the NRM: boxes where guidance has its steps, lines as wide as the share that went so.
struct ProcessDrawing {
  private let chart: ProcessChart
  private let language: Language
  private let figures: ShownFigures
  private let layout: ProcessLayout

  init(_ chart: ProcessChart, in language: Language) {
    self.chart = chart
    self.language = language
    figures = ShownFigures(language: language)
    layout = ProcessLayout(chart.steps.map(\.id))
  }

  private func text(_ words: Words) -> String { words.text(in: language) }

  private func label(_ step: String) -> String {
    chart.steps.first { $0.id == step }.map { text($0.label) } ?? step
  }

  var drawing: ChartDrawing {
    let name = text(chart.force.name)
    var drawing = ChartDrawing(
      caption: "\(name): \(text(chart.title))", panels: [panel],
      key: text(IndicatorPhrases.dashedDeviates),
      columns: [
        IndicatorPhrases.step, IndicatorPhrases.cases, IndicatorPhrases.share,
        IndicatorPhrases.medianDays, IndicatorPhrases.onThePath,
      ].map(text),
      rows: chart.edges.map(row))
    if !chart.deviations.isEmpty {
      let list = chart.deviations.map(text).joined(separator: "; ")
      drawing.notes = ["\(text(IndicatorPhrases.deviations)): \(list)"]
    }
    return drawing
  }

  private func row(_ edge: ProcessChart.Edge) -> [String] {
    [
      "\(label(edge.from)) → \(label(edge.to))", figures.text(edge.count),
      edge.share.map(figures.percentage) ?? ShownFigures.unavailable,
      edge.medianDays.map { FixedNumber.short($0) } ?? ShownFigures.unavailable,
      text(edge.isNormative ? IndicatorPhrases.yes : IndicatorPhrases.no),
    ]
  }

  // MARK: - The picture

  private var panel: ChartPanel {
    var pen = ChartPen()
    for edge in chart.edges { draw(edge, &pen) }
    for step in chart.steps { draw(step.id, text(step.label), step.count, &pen) }
    drawLabels(&pen)
    let name = text(chart.force.name)
    return ChartPanel(
      title: "\(name): \(text(chart.title))", summary: summary, height: layout.height,
      body: pen.markup)
  }

  private func draw(
    _ step: String, _ label: String, _ count: ShownCount, _ pen: inout ChartPen
  ) {
    guard let box = layout.box(of: step) else { return }
    let middle = (box.left + box.right) / 2
    pen.box(
      x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top,
      fill: "#f3f2f1", stroke: ChartPen.ink)
    let room = ProcessLayout.boxWidth - 6
    pen.label(
      ChartPen.fit(label, room, size: 11), x: middle, y: box.top + 16, colour: ChartPen.ink,
      size: 11)
    pen.label(figures.text(count), x: middle, y: box.top + 32, colour: ChartPen.ink)
  }

  /// The course of an edge: straight between neighbours; round what lies between others.
  private func course(_ edge: ProcessChart.Edge) -> [(Double, Double)]? {
    guard let from = layout.place(of: edge.from), let to = layout.place(of: edge.to),
      edge.from != edge.to
    else { return nil }
    let isFar = abs(from.y - to.y) > 100 || abs(from.x - to.x) > 150
    let isBack = to.y < from.y
    let bow = isFar ? 50.0 : (isBack ? 24.0 : 0)
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let (aside, along) = (dy / length * bow, -dx / length * bow)
    return (0...16).map { index in
      let t = Double(index) / 16
      let curve = 4 * t * (1 - t)
      let x = from.x + dx * t + aside * curve
      let y = from.y + dy * t + along * curve
      return (min(max(x, 4), ChartPanel.width - 4), y)
    }
  }

  /// The part of the course that no box covers.
  private func visible(_ edge: ProcessChart.Edge) -> [(Double, Double)] {
    guard let course = course(edge), let from = layout.box(of: edge.from),
      let to = layout.box(of: edge.to)
    else { return [] }
    var points: [(Double, Double)] = []
    for (left, right) in zip(course, course.dropFirst()) {
      for part in 0..<4 {
        let t = Double(part) / 4
        points.append((left.0 + (right.0 - left.0) * t, left.1 + (right.1 - left.1) * t))
      }
    }
    return points.filter { !from.holds($0) && !to.holds($0) }
  }

  private func draw(_ edge: ProcessChart.Edge, _ pen: inout ChartPen) {
    let points = visible(edge)
    guard let last = points.last, points.count > 4 else { return }
    let width = 1 + 6 * min(max(edge.share ?? 0, 0), 1)
    let colour = edge.isNormative ? SeriesLook.palette[0] : SeriesLook.palette[2]
    pen.path(points, colour: colour, width: width, dash: edge.isNormative ? "none" : "5 4")
    let before = points[points.count - 4]
    pen.area(arrowhead(at: last, from: before, size: 5 + width / 2), fill: colour)
  }

  private func arrowhead(at end: (Double, Double), from start: (Double, Double), size: Double)
    -> [(Double, Double)]
  {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1)
    let length = max(0.1, (dx * dx + dy * dy).squareRoot())
    let (ux, uy) = (dx / length * size, dy / length * size)
    let foot = (end.0 - ux, end.1 - uy)
    return [
      (end.0 + ux * 0.4, end.1 + uy * 0.4), (foot.0 - uy * 0.7, foot.1 + ux * 0.7),
      (foot.0 + uy * 0.7, foot.1 - ux * 0.7),
    ]
  }

  /// Count and days on each edge, where there is room; the table has all of them.
  private func drawLabels(_ pen: inout ChartPen) {
    var field = LabelField(width: ChartPanel.width, height: layout.height)
    for step in chart.steps { if let box = layout.box(of: step.id) { field.take(box) } }
    for edge in chart.edges {
      let points = visible(edge)
      guard !points.isEmpty else { continue }
      let days = edge.medianDays.map { " · " + FixedNumber.short($0) + " d" } ?? ""
      let label = figures.text(edge.count).replacing("≈ ", with: "≈") + days
      for share in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] {
        let point = points[min(points.count - 1, Int(Double(points.count) * share))]
        let half = ChartPen.width(label, size: 11) / 2
        let x = min(max(point.0, half), ChartPanel.width - half)
        let box = LabelField.box(label, x: x, y: point.1 + 4, anchor: .middle, size: 11)
        guard field.takes(box) else { continue }
        pen.text(label, x: x, y: point.1 + 4, anchor: .middle, size: 11)
        break
      }
    }
  }

  private var summary: String {
    let edges = chart.edges.prefix(5).map { edge in
      "\(label(edge.from)) → \(label(edge.to)): \(figures.text(edge.count))"
    }
    return "\(text(chart.force.name)). \(edges.joined(separator: "; "))."
  }
}

extension LabelField.Box {
  /// Whether a point lies in it or close by.
  fileprivate func holds(_ point: (Double, Double)) -> Bool {
    point.0 > left - 3 && point.0 < right + 3 && point.1 > top - 3 && point.1 < bottom + 3
  }
}
