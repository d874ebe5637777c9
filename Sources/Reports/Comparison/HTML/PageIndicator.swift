import Records

/// A section for each indicator.
extension ComparisonPage {
  mutating func writeIndicators() {
    html.element("p", text(IndicatorPhrases.associationOnly))
    for (anchor, result) in zip(anchors, report.indicators) {
      write(result, anchor)
      flush()
    }
  }

  private mutating func write(_ result: IndicatorResult, _ anchor: String) {
    let info = result.info
    html.open("article", ["id": anchor, "aria-labelledby": anchor + "-h"])
    html.element("h3", ["id": anchor + "-h"], "\(info.id) \(text(info.title))")
    writeTags(info)
    html.element("p", ["class": "question"], text(info.question))
    writeDefinition(result)
    writeReadings(result)
    writeEstimates(result)
    writeCharts(result)
    for table in result.tables { self.table(table) }
    subheading(IndicatorPhrases.interpretation)
    html.element("p", text(info.interpretation))
    if !info.pitfalls.isEmpty { subheading(IndicatorPhrases.pitfalls) }
    list(info.pitfalls)
    if !result.notes.isEmpty { subheading(IndicatorPhrases.method) }
    list(result.notes)
    writeExcluded(result)
    element("p", ["class": "back"]) { page in
      page.link("contents", page.text(ComparisonPhrases.toTop))
    }
    html.close("article")
    html.breakLine()
  }

  private mutating func subheading(_ words: Words) { html.element("h4", text(words)) }

  private mutating func writeTags(_ info: IndicatorInfo) {
    html.open("ul", ["class": "tags"])
    for (name, value) in [
      (ComparisonPhrases.control, IndicatorPhrases.control(info.control)),
      (ComparisonPhrases.polarity, IndicatorPhrases.polarity(info.polarity)),
      (ComparisonPhrases.harm, IndicatorPhrases.harm(info.harm)),
    ] {
      html.element("li", ["class": "tag"], "\(text(name)): \(text(value))")
    }
    html.close("ul")
  }

  private mutating func writeDefinition(_ result: IndicatorResult) {
    html.open("dl")
    html.element("dt", text(IndicatorPhrases.counted))
    html.element("dd", text(result.info.numerator))
    html.element("dt", text(IndicatorPhrases.outOf))
    html.element("dd", text(result.info.denominator))
    if !result.regimes.isEmpty { html.element("dt", text(IndicatorPhrases.regimes)) }
    for regime in result.regimes { html.element("dd", text(regime)) }
    html.close("dl")
    if let range = result.nullRange { html.element("p", ["class": "inset"], text(range)) }
  }

  private mutating func writeReadings(_ result: IndicatorResult) {
    subheading(IndicatorPhrases.readings)
    html.open("ul", ["class": "readings"])
    for row in result.rows {
      let mark = VerdictMark(row, result.info)
      html.open("li")
      html.element("strong", "\(text(row.force.name)): \(mark.symbol) \(text(mark.words)). ")
      html.add(text(row.reading))
      if let reason = row.reason, reason != row.reading { html.add(" " + text(reason)) }
      html.close("li")
    }
    html.close("ul")
    html.element("p", text(IndicatorPhrases.comparator))
  }

  private mutating func writeEstimates(_ result: IndicatorResult) {
    guard result.rows.contains(where: { $0.verdict != .notComparable || $0.count != nil }) else {
      return
    }
    let columns = [
      ComparisonPhrases.force, ComparisonPhrases.verdict, ComparisonPhrases.records,
      ComparisonPhrases.estimate, ComparisonPhrases.interval95, ComparisonPhrases.crude,
      ComparisonPhrases.adjusted, ComparisonPhrases.interval95, ComparisonPhrases.interval90,
      ComparisonPhrases.q, ComparisonPhrases.detectable,
    ]
    let rows = result.rows.map { cells($0, result.info) }
    let caption = "\(result.info.id): \(text(IndicatorPhrases.estimates))"
    // Columns that this kind of indicator has no numbers for are left out.
    let told = columns.indices.filter { column in
      rows.contains { $0[column] != ShownFigures.unavailable }
    }
    table(caption, told.map { text(columns[$0]) }, rows.map { row in told.map { row[$0] } })
  }

  private func cells(_ row: ForceResult, _ info: IndicatorInfo) -> [String] {
    let mark = VerdictMark(row, info)
    let figures: [String?] = [
      figures.ratio(row), figures.estimate(row), figures.interval(row),
      figures.difference(row.crudeDifference, row.unit),
      figures.difference(row.difference, row.unit),
      figures.differences(row.differenceInterval, row.unit),
      figures.differences(row.marginInterval, row.unit), figures.probability(row.q),
      figures.gap(row.detectable, row.unit),
    ]
    return [text(row.force.name), "\(mark.symbol)\u{A0}\(text(mark.words))"]
      + figures.map { $0 ?? ShownFigures.unavailable }
  }

  private mutating func writeExcluded(_ result: IndicatorResult) {
    let lines = result.rows.flatMap { row in
      row.excluded.map { "\(text(row.force.name)): \(text($0.reason)): \(figures.text($0.count))" }
    }
    guard !lines.isEmpty else { return }
    subheading(IndicatorPhrases.excluded)
    list(lines)
  }

  // MARK: - Charts

  private mutating func writeCharts(_ result: IndicatorResult) {
    for run in result.charts.runs {
      // Ways through the NRM are laid side by side.
      if run.count > 1 { html.open("div", ["class": "figures"]) }
      for chart in run { write(chart) }
      if run.count > 1 { html.close("div") }
    }
  }

  private mutating func write(_ chart: Chart) {
    figure(
      ChartDrawing(chart, in: language), numbers: IndicatorPhrases.numbers,
      instead: IndicatorPhrases.tooFew)
  }
}

extension [Chart] {
  /// Neighbours that are ways through the NRM together, all others alone.
  fileprivate var runs: [[Chart]] {
    reduce(into: []) { runs, chart in
      if case .process = chart, case .process = runs.last?.last {
        runs[runs.count - 1].append(chart)
      } else {
        runs.append([chart])
      }
    }
  }
}
