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

  /// With the force's name, once.
  private var title: String {
    let (title, name) = (text(chart.title), text(chart.force.name))
    return title.contains(name) ? title : "\(name): \(title)"
  }

  private func label(_ step: String) -> String {
    chart.steps.first { $0.id == step }.map { text($0.label) } ?? step
  }

  var drawing: ChartDrawing {
    var drawing = ChartDrawing(
      caption: title, panels: [panel],
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
    return ChartPanel(
      title: title, summary: summary, height: layout.height,
      body: pen.markup)
  }

  private func draw(
    _ step: String, _ label: String, _ count: ShownCount, _ pen: inout ChartPen
  ) {
    guard let box = layout.box(of: step) else { return }
    let middle = (box.left + box.right) / 2
    pen.box(
      x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top,
      fill: count == .exact(0) ? ChartPen.paper : "#f3f2f1",
      stroke: count == .exact(0) ? ChartPen.grey : ChartPen.ink)
    let lines = ChartPen.lines(label, ProcessLayout.boxWidth - 4, size: 10.5)
    for (index, line) in lines.enumerated() {
      let y = box.top + (lines.count > 1 ? 13 : 19) + Double(index) * 12
      pen.label(line, x: middle, y: y, colour: ChartPen.ink, size: 10.5)
    }
    pen.label(figures.text(count), x: middle, y: box.bottom - 6, colour: ChartPen.ink)
  }

  /// The course of an edge: straight, or bowed as little as is needed to go round the other boxes.
  private func course(_ edge: ProcessChart.Edge) -> [(Double, Double)]? {
    guard let from = layout.place(of: edge.from), let to = layout.place(of: edge.to),
      edge.from != edge.to
    else { return nil }
    let others = chart.steps.map(\.id).filter { $0 != edge.from && $0 != edge.to }
      .compactMap(layout.box)
    let hasReturn = chart.edges.contains { $0.from == edge.to && $0.to == edge.from }
    let bows = (hasReturn ? [] : [0.0]) + [24, -24, 50, -50, 75, -75, 100, -100]
    let courses = bows.map { bowed((from.x, from.y), (to.x, to.y), by: $0) }
    let hits = courses.map { course in
      course.count { point in others.contains { $0.holds(point) } }
    }
    guard let least = hits.min(), let index = hits.firstIndex(of: least) else { return nil }
    return courses[index]
  }

  private func bowed(_ from: (Double, Double), _ to: (Double, Double), by bow: Double)
    -> [(Double, Double)]
  {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let (aside, along) = (dy / length * bow, -dx / length * bow)
    return (0...64).map { index in
      let t = Double(index) / 64
      let curve = 4 * t * (1 - t)
      let x = from.0 + dx * t + aside * curve
      let y = from.1 + dy * t + along * curve
      return (min(max(x, 4), ChartPanel.width - 4), y)
    }
  }

  /// The part of the course that no box covers.
  private func visible(_ edge: ProcessChart.Edge) -> [(Double, Double)] {
    guard let course = course(edge), let from = layout.box(of: edge.from),
      let to = layout.box(of: edge.to)
    else { return [] }
    return course.filter { !from.holds($0) && !to.holds($0) }
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

  /// Count and days beside each edge, where there is room; the table has all of them.
  private func drawLabels(_ pen: inout ChartPen) {
    var field = LabelField(width: ChartPanel.width, height: layout.height)
    for step in chart.steps { if let box = layout.box(of: step.id) { field.take(box) } }
    let courses = chart.edges.map(visible)
    let lines = courses.joined().map {
      LabelField.Box(left: $0.0 - 1, top: $0.1 - 1, right: $0.0 + 1, bottom: $0.1 + 1)
    }
    for (edge, points) in zip(chart.edges, courses) where !points.isEmpty {
      let days = edge.medianDays.map { " · " + FixedNumber.short($0) + " d" } ?? ""
      let label = figures.text(edge.count).replacing("≈ ", with: "≈") + days
      let spots = spots(on: points, edge)
      let boxes = spots.map {
        LabelField.box(label, x: $0.x, y: $0.y, anchor: $0.anchor, size: 11)
      }
      // Best where no line runs through it; else where it hides at least no other label.
      let clear = boxes.indices.first { place in
        !lines.contains(where: boxes[place].meets) && field.takes(boxes[place])
      }
      guard let place = clear ?? boxes.indices.first(where: { field.takes(boxes[$0]) }) else {
        continue
      }
      pen.text(label, x: spots[place].x, y: spots[place].y, anchor: spots[place].anchor, size: 11)
    }
  }

  /// Places beside the line, those near its middle first.
  private func spots(on points: [(Double, Double)], _ edge: ProcessChart.Edge)
    -> [(x: Double, y: Double, anchor: ChartPen.Anchor)]
  {
    let aside = 5 + 3 * min(max(edge.share ?? 0, 0), 1)
    return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].flatMap { share in
      let point = points[min(points.count - 1, Int(Double(points.count) * share))]
      return [4.0, -4, 12].flatMap { down in
        [
          (point.0 + aside, point.1 + down, ChartPen.Anchor.start),
          (point.0 - aside, point.1 + down, .end),
        ]
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
