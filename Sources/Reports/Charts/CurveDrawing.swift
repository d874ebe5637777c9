import Records

/// One picture a force: its own curve with its interval, the others in grey, and how many were at risk.
struct CurveDrawing {
  private let chart: CurveChart
  private let language: Language
  private let figures: ShownFigures
  private let frame: PlotFrame

  init(_ chart: CurveChart, in language: Language) {
    self.chart = chart
    self.language = language
    figures = ShownFigures(language: language)
    let days = chart.curves.flatMap { $0.steps.map(\.day) + $0.open } + chart.days
    frame = PlotFrame(ChartScale.round([0] + days), 0...1, bottom: 170)
  }

  private func text(_ words: Words) -> String { words.text(in: language) }

  var drawing: ChartDrawing {
    let hasSteps = chart.curves.contains { !$0.steps.isEmpty }
    return ChartDrawing(
      caption: text(chart.title), panels: hasSteps ? chart.curves.indices.map(panel) : [],
      key: "\(text(IndicatorPhrases.otherForces)); | \(text(IndicatorPhrases.stillOpen))",
      columns: [text(ComparisonPhrases.force)] + chart.days.map(heading),
      rows: chart.curves.map { curve in
        [text(curve.force.name)]
          + chart.days.indices.map { place in
            let count = curve.atRisk.indices.contains(place) ? curve.atRisk[place] : nil
            return
              "\(value(curve, at: chart.days[place])) (\(text(IndicatorPhrases.atRisk)): \(figures.text(count)))"
          }
      })
  }

  private func heading(_ day: Double) -> String {
    "\(text(IndicatorPhrases.dayAxis)): \(FixedNumber.short(day))"
  }

  /// The day to which a curve is known: its last step, or the last day at which enough were at risk.
  private func end(_ curve: CurveChart.Curve) -> Double? {
    guard let last = curve.steps.last?.day else { return nil }
    let days = zip(chart.days, curve.atRisk).filter { CurveDrawing.isEnough($0.1) }.map(\.0)
    return max(last, days.max() ?? 0)
  }

  /// Below five at risk a curve is not drawn (consistency.md §2, m-T).
  private static func isEnough(_ count: ShownCount) -> Bool {
    switch count {
    case .exact(let number), .rounded(let number): number >= 5
    case .withheld: false
    }
  }

  /// How high the curve is; unreliable where it has ended before.
  private func value(_ curve: CurveChart.Curve, at day: Double) -> String {
    guard let end = end(curve), day <= end else { return "[u]" }
    let step = curve.steps.last { $0.day <= day }
    return figures.percentage(step?.value ?? (chart.rises ? 0 : 1))
  }

  // MARK: - The picture

  private func panel(_ index: Int) -> ChartPanel {
    var pen = ChartPen()
    let curve = chart.curves[index]
    frame.drawHeights(with: &pen) { figures.percentage($0) }
    let days = chart.days.isEmpty ? frame.x.ticks() : chart.days
    frame.drawFoot(
      with: &pen, days.map { ($0, FixedNumber.short($0)) }, title: text(IndicatorPhrases.dayAxis))
    drawBand(curve, &pen)
    for other in chart.curves.indices where other != index {
      pen.path(line(chart.curves[other]), colour: ChartPen.grey, width: 1, dash: "3 3")
    }
    let look = SeriesLook(index)
    if curve.steps.isEmpty {
      let middle = (PlotFrame.left + PlotFrame.right) / 2
      pen.text(text(IndicatorPhrases.tooFew), x: middle, y: frame.bottom / 2, anchor: .middle)
    }
    pen.path(line(curve), colour: look.colour, width: 2.5)
    drawOpen(curve, look, &pen)
    drawAtRisk(curve, &pen)
    let name = text(curve.force.name)
    return ChartPanel(
      title: ChartPanel.title("\(name): \(text(chart.title))", finding(curve)),
      summary: summary(curve),
      height: frame.bottom + 72,
      body: named(name, pen))
  }

  /// The name stands in the picture, for pictures are cut out and sent around.
  private func named(_ name: String, _ pen: ChartPen) -> Markup {
    var pen = pen
    pen.text(ChartPen.fit(name, 250), x: PlotFrame.right, y: 11, anchor: .end, bold: true)
    return pen.markup
  }

  private func line(_ curve: CurveChart.Curve) -> [(Double, Double)] {
    guard !curve.steps.isEmpty else { return [] }
    var height = chart.rises ? 0.0 : 1.0
    var points = [frame.point(0, height)]
    for step in curve.steps {
      points.append(frame.point(step.day, height))
      points.append(frame.point(step.day, step.value))
      height = step.value
    }
    if let end = end(curve) { points.append(frame.point(end, height)) }
    return points
  }

  private func drawBand(_ curve: CurveChart.Curve, _ pen: inout ChartPen) {
    var upper: [(Double, Double)] = []
    var lower: [(Double, Double)] = []
    for (step, next) in zip(
      curve.steps, curve.steps.dropFirst() + [curve.steps.last].compactMap(\.self))
    {
      guard let interval = step.interval else { continue }
      upper += [step.day, next.day].map { frame.point($0, interval.upperBound) }
      lower += [step.day, next.day].map { frame.point($0, interval.lowerBound) }
    }
    pen.area(upper + lower.reversed(), fill: "#dfe5eb")
  }

  private func drawOpen(_ curve: CurveChart.Curve, _ look: SeriesLook, _ pen: inout ChartPen) {
    for day in curve.open where day <= end(curve) ?? 0 {
      let height = curve.steps.last { $0.day <= day }?.value ?? (chart.rises ? 0 : 1)
      let place = frame.point(day, height)
      pen.line((place.0, place.1 - 5), (place.0, place.1 + 5), colour: look.colour, width: 1.5)
    }
  }

  private func drawAtRisk(_ curve: CurveChart.Curve, _ pen: inout ChartPen) {
    let y = frame.bottom + 66
    pen.text(text(IndicatorPhrases.atRisk), x: 4, y: y - 15)
    var field = LabelField(width: ChartPanel.width, height: y + 10)
    for (day, count) in zip(chart.days, curve.atRisk) {
      let label = figures.text(count)
      let half = ChartPen.width(label) / 2
      let place = min(max(frame.x.place(day), half), ChartPanel.width - half)
      guard field.takes(LabelField.box(label + " ", x: place, y: y, anchor: .middle)) else {
        continue
      }
      pen.text(label, x: place, y: y, anchor: .middle)
    }
  }

  /// The day by which it is half of them.
  private func finding(_ curve: CurveChart.Curve) -> String {
    guard !curve.steps.isEmpty else { return text(IndicatorPhrases.tooFew) }
    let half = curve.steps.first { chart.rises ? $0.value >= 0.5 : $0.value <= 0.5 + 1e-12 }
    guard let half else { return text(IndicatorPhrases.halfNotReached) }
    return text(IndicatorPhrases.halfByDay).replacing(
      "{day}", with: FixedNumber.short(half.day, digits: 1))
  }

  private func summary(_ curve: CurveChart.Curve) -> String {
    let values = chart.days.map { "\(heading($0)): \(value(curve, at: $0))" }
    let open = "\(text(IndicatorPhrases.stillOpen)): \(curve.open.count)"
    return "\(text(curve.force.name)). \((values + [open]).joined(separator: "; "))."
  }
}
