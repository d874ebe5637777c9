import Records

/// Shares against numbers of records, with the limits between which forces would lie that are all the same.
struct FunnelDrawing {
  private let chart: FunnelChart
  private let language: Language
  private let figures: ShownFigures
  private let frame: PlotFrame

  init(_ chart: FunnelChart, in language: Language) {
    self.chart = chart
    self.language = language
    figures = ShownFigures(language: language)
    let most = (chart.points.map(\.records) + chart.limits.map(\.records)).max() ?? 1
    let shares =
      chart.points.flatMap { [$0.crude, $0.adjusted ?? $0.crude] } + [chart.target]
      + chart.limits.flatMap(\.bounds)
    let range = ChartScale.round(shares)
    frame = PlotFrame(
      ChartScale.round([0, Double(most)]), max(0, range.lowerBound)...min(1, range.upperBound),
      bottom: 220)
  }

  private func text(_ words: Words) -> String { words.text(in: language) }

  var drawing: ChartDrawing {
    ChartDrawing(
      caption: title, panels: chart.points.isEmpty ? [] : [panel],
      key: [
        text(IndicatorPhrases.hollowCrude),
        "– – \(text(IndicatorPhrases.limit95))", "—— \(text(IndicatorPhrases.limit998))",
      ].joined(separator: "; "),
      columns: [
        ComparisonPhrases.force, IndicatorPhrases.numberOfRecords, IndicatorPhrases.crudeShare,
        IndicatorPhrases.adjustedShare, IndicatorPhrases.limit95, IndicatorPhrases.limit998,
      ].map(text),
      rows: chart.points.map(row))
  }

  /// What is seen: how many lie outside.
  private var title: String {
    let bounds = chart.points.compactMap { point in
      limit(near: point).map { (point.crude, $0.bounds) }
    }
    guard !bounds.isEmpty else { return text(chart.title) }
    let finding = [
      ("{all}", chart.points.count), ("{far}", bounds.count { $0.0 < $0.1[0] || $0.0 > $0.1[3] }),
      ("{near}", bounds.count { $0.0 < $0.1[1] || $0.0 > $0.1[2] }),
    ].reduce(text(IndicatorPhrases.outsideLimits)) { text, number in
      text.replacing(number.0, with: String(number.1))
    }
    return "\(text(chart.title)). \(finding)"
  }

  private func limit(near point: FunnelChart.Point) -> FunnelChart.Limit? {
    chart.limits.filter { $0.bounds.count == 4 }.min {
      abs($0.records - point.records) < abs($1.records - point.records)
    }
  }

  private func row(_ point: FunnelChart.Point) -> [String] {
    let limit = limit(near: point)
    return [
      text(point.force.name), String(point.records), share(point.crude, of: point),
      point.adjusted.map { share($0, of: point) } ?? ShownFigures.unavailable,
      limits(limit, 1, 2), limits(limit, 0, 3),
    ]
  }

  private func share(_ share: Double, of point: FunnelChart.Point) -> String {
    point.records < ShownFigures.fewestForPercentage ? "[u]" : figures.percentage(share)
  }

  private func limits(_ limit: FunnelChart.Limit?, _ low: Int, _ high: Int) -> String {
    guard let limit else { return ShownFigures.unavailable }
    let to = text(ComparisonPhrases.rangeTo)
    return
      "\(figures.percentage(limit.bounds[low])) \(to) \(figures.percentage(limit.bounds[high]))"
  }

  // MARK: - The picture

  private static let legendRow = 18.0

  private var panel: ChartPanel {
    var pen = ChartPen()
    frame.drawHeights(with: &pen) { figures.percentage($0) }
    frame.drawFoot(
      with: &pen, frame.x.ticks().map { ($0, FixedNumber.short($0)) },
      title: text(IndicatorPhrases.numberOfRecords))
    drawLimits(&pen)
    for (index, point) in chart.points.enumerated() { draw(point, SeriesLook(index), &pen) }
    drawLabels(&pen)
    drawLegend(&pen)
    return ChartPanel(
      title: title, summary: summary,
      height: frame.bottom + 46 + Double(chart.points.count) * FunnelDrawing.legendRow,
      body: pen.markup)
  }

  private func drawLimits(_ pen: inout ChartPen) {
    let target = frame.y.place(chart.target)
    pen.line((PlotFrame.left, target), (PlotFrame.right, target), colour: ChartPen.grey, width: 1.5)
    for (bound, dash) in [(0, "none"), (1, "5 3"), (2, "5 3"), (3, "none")] {
      let points = chart.limits.filter { $0.bounds.indices.contains(bound) }
        .map { frame.point(Double($0.records), $0.bounds[bound]) }
      pen.path(points, colour: ChartPen.grey, width: 1, dash: dash)
    }
  }

  private func draw(_ point: FunnelChart.Point, _ look: SeriesLook, _ pen: inout ChartPen) {
    let crude = frame.point(Double(point.records), point.crude)
    if let adjusted = point.adjusted {
      let place = frame.point(Double(point.records), adjusted)
      pen.line(crude, place, colour: look.colour, width: 1.5)
      pen.mark(look.shape, x: crude.0, y: crude.1, look: look.hollow())
      pen.mark(look.shape, x: place.0, y: place.1, look: look.filled())
    } else {
      pen.mark(look.shape, x: crude.0, y: crude.1, look: look.hollow())
    }
  }

  /// Names beside their points where there is room; the legend has all of them.
  private func drawLabels(_ pen: inout ChartPen) {
    var field = LabelField(left: PlotFrame.left, width: ChartPanel.width, height: frame.bottom)
    let places = chart.points.map { point in
      [point.crude, point.adjusted ?? point.crude].map { frame.point(Double(point.records), $0) }
    }
    for place in places.joined() {
      field.take(
        LabelField.Box(
          left: place.0 - 7, top: place.1 - 7, right: place.0 + 7, bottom: place.1 + 7))
    }
    for (point, places) in zip(chart.points, places) {
      let name = ChartPen.fit(text(point.force.name), 100)
      for place in places.reversed() {
        let spots: [(Double, Double, ChartPen.Anchor)] = [
          (place.0 + 9, place.1 + 4, .start), (place.0 - 9, place.1 + 4, .end),
          (place.0, place.1 - 10, .middle), (place.0, place.1 + 19, .middle),
        ]
        guard
          let spot = spots.first(where: {
            field.takes(LabelField.box(name, x: $0.0, y: $0.1, anchor: $0.2))
          })
        else { continue }
        pen.text(name, x: spot.0, y: spot.1, anchor: spot.2)
        break
      }
    }
  }

  private func drawLegend(_ pen: inout ChartPen) {
    for (index, point) in chart.points.enumerated() {
      let look = SeriesLook(index)
      let y = frame.bottom + 52 + Double(index) * FunnelDrawing.legendRow
      pen.mark(look.shape, x: PlotFrame.left, y: y - 4, look: look.filled())
      pen.text(
        ChartPen.fit(text(point.force.name), ChartPanel.width - PlotFrame.left - 14),
        x: PlotFrame.left + 12, y: y)
    }
  }

  private var summary: String {
    let all = "\(text(IndicatorPhrases.allForces)): \(figures.percentage(chart.target))."
    let points = chart.points.map { point in
      let outOf = "\(text(IndicatorPhrases.numberOfRecords)): \(point.records)"
      return
        "\(text(point.force.name)): \(share(point.adjusted ?? point.crude, of: point)) (\(outOf))"
    }
    return all + " " + points.joined(separator: "; ") + "."
  }
}
