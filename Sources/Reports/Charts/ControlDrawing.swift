import Records

/// One picture a force: numbers per period, their mean, and the limits within which they come and go by chance.
struct ControlDrawing {
  private let chart: ControlChart
  private let language: Language
  private let frame: PlotFrame

  init(_ chart: ControlChart, in language: Language) {
    self.chart = chart
    self.language = language
    let values = chart.series.flatMap { series in
      series.points.compactMap(\.value) + [series.mean].compactMap(\.self)
        + (series.limits.map { [$0.lowerBound, $0.upperBound] } ?? [])
    }
    let most = chart.series.map(\.points.count).max() ?? 1
    frame = PlotFrame(
      -0.5...(Double(max(most, 1)) - 0.5), ChartScale.round([0] + values), bottom: 150)
  }

  private func text(_ words: Words) -> String { words.text(in: language) }

  var drawing: ChartDrawing {
    let periods = chart.series.max { $0.points.count < $1.points.count }?.points.map(\.period) ?? []
    let hasValues = chart.series.contains { $0.points.contains { $0.value != nil } }
    return ChartDrawing(
      caption: text(chart.title), panels: hasValues ? chart.series.indices.map(panel) : [],
      key: """
        ◆ \(text(IndicatorPhrases.signal)); ○ \(text(IndicatorPhrases.incomplete)); \
        —— \(text(IndicatorPhrases.mean)); – – \(text(IndicatorPhrases.limits))
        """,
      columns: [text(IndicatorPhrases.period)] + chart.series.map { text($0.force.name) },
      rows: periods.enumerated().map { index, period in
        [period] + chart.series.map { cell($0, index) }
      })
  }

  private func cell(_ series: ControlChart.Series, _ index: Int) -> String {
    guard series.points.indices.contains(index) else { return ShownFigures.unavailable }
    let point = series.points[index]
    guard let value = point.value else { return ShownFigures.unavailable }
    let remarks =
      (point.isSignal ? [text(IndicatorPhrases.signal)] : [])
      + (point.isIncomplete ? [text(IndicatorPhrases.incomplete)] : [])
    let number = FixedNumber.short(value, digits: 1)
    return remarks.isEmpty ? number : "\(number) (\(remarks.joined(separator: ", ")))"
  }

  private func panel(_ index: Int) -> ChartPanel {
    var pen = ChartPen()
    let series = chart.series[index]
    let look = SeriesLook(index)
    frame.drawHeights(with: &pen) { FixedNumber.short($0, digits: 1) }
    frame.drawFoot(with: &pen, feet(series), title: text(IndicatorPhrases.period))
    draw(series.mean, "none", &pen)
    draw(series.limits?.lowerBound, "5 3", &pen)
    draw(series.limits?.upperBound, "5 3", &pen)
    for run in runs(series) { pen.path(run, colour: look.colour) }
    for (place, point) in series.points.enumerated() { draw(point, at: place, look, &pen) }
    let name = text(series.force.name)
    pen.text(ChartPen.fit(name, 250), x: PlotFrame.right, y: 11, anchor: .end, bold: true)
    return ChartPanel(
      title: "\(name): \(text(chart.title))", summary: summary(series), height: frame.bottom + 42,
      body: pen.markup)
  }

  /// The first period, the last, and those between that have room.
  private func feet(_ series: ControlChart.Series) -> [(place: Double, label: String)] {
    let count = series.points.count
    let step = max(1, (count + 2) / 3)
    let places = count > 1 ? [0, count - 1] + stride(from: step, to: count - 1, by: step) : [0]
    return places.filter(series.points.indices.contains).map {
      (Double($0), series.points[$0].period)
    }
  }

  private func draw(_ height: Double?, _ dash: String, _ pen: inout ChartPen) {
    guard let height else { return }
    let y = frame.y.place(height)
    pen.line((PlotFrame.left, y), (PlotFrame.right, y), colour: ChartPen.grey, dash: dash)
  }

  /// Where a number is missing, the line is broken.
  private func runs(_ series: ControlChart.Series) -> [[(Double, Double)]] {
    var runs: [[(Double, Double)]] = [[]]
    for (place, point) in series.points.enumerated() {
      if let value = point.value {
        runs[runs.count - 1].append(frame.point(Double(place), value))
      } else {
        runs.append([])
      }
    }
    return runs
  }

  private func draw(
    _ point: ControlChart.Point, at place: Int, _ look: SeriesLook, _ pen: inout ChartPen
  ) {
    guard let value = point.value else { return }
    let (x, y) = frame.point(Double(place), value)
    if point.isIncomplete {
      pen.mark(
        .circle, x: x, y: y,
        look: SeriesMark(radius: 3, fill: ChartPen.paper, stroke: ChartPen.grey))
    } else if point.isSignal {
      pen.mark(
        .diamond, x: x, y: y, look: SeriesMark(radius: 5, fill: look.colour, stroke: ChartPen.ink))
    } else {
      pen.mark(.circle, x: x, y: y, look: look.filled(radius: 2))
    }
  }

  private func summary(_ series: ControlChart.Series) -> String {
    let signals = series.points.filter(\.isSignal).map(\.period)
    let mean = series.mean.map { FixedNumber.short($0, digits: 1) } ?? ShownFigures.unavailable
    let limits =
      series.limits.map {
        "\(FixedNumber.short($0.lowerBound, digits: 1)) \(text(ComparisonPhrases.rangeTo)) "
          + FixedNumber.short($0.upperBound, digits: 1)
      } ?? ShownFigures.unavailable
    let found = signals.isEmpty ? "0" : signals.joined(separator: ", ")
    return """
      \(text(series.force.name)). \(text(IndicatorPhrases.mean)): \(mean); \
      \(text(IndicatorPhrases.limits)): \(limits); \(text(IndicatorPhrases.signal)): \(found).
      """
  }
}
