import Records

/// Force by indicator: symbol, word and number in each cell, so that nothing hangs on colour.
extension ComparisonPage {
  mutating func writeHeatMap() {
    writeLegend()
    let scored = places { $0.control != .national }
    if !scored.isEmpty { heatTable(text(ComparisonPhrases.heatMap), scored) }
    let national = places { $0.control == .national }
    guard !national.isEmpty else { return }
    html.open("div", ["class": "context"])
    html.element("h3", text(ComparisonPhrases.context))
    paragraph(ComparisonPhrases.contextNote)
    heatTable(text(ComparisonPhrases.context), national)
    html.close("div")
  }

  private func places(_ belongs: (IndicatorInfo) -> Bool) -> [Int] {
    report.indicators.indices.filter { belongs(report.indicators[$0].info) }
  }

  private mutating func writeLegend() {
    html.element("h3", text(ComparisonPhrases.reading))
    html.open("ul", ["class": "legend"])
    for (symbol, words) in VerdictMark.legend {
      html.open("li")
      html.element("span", ["class": "symbol", "aria-hidden": "true"], symbol)
      html.add(" " + text(words))
      html.close("li")
    }
    html.close("ul")
    paragraph(ComparisonPhrases.colours)
    html.breakLine()
  }

  private mutating func heatTable(_ caption: String, _ places: [Int]) {
    // So many columns that no window holds them scroll by themselves.
    let isWide = report.forces.count > 4
    let id = newID()
    if isWide {
      html.open(
        "div", ["class": "scroll", "role": "group", "aria-labelledby": id, "tabindex": "0"])
    }
    html.open("table", ["class": "heat", "role": "table"])
    html.element("caption", ["id": id], caption)
    html.open("thead", ["role": "rowgroup"])
    html.open("tr", ["role": "row"])
    let heads = [
      ComparisonPhrases.indicator, ComparisonPhrases.control, ComparisonPhrases.polarity,
    ]
    for column in heads.map(text) + report.forces.map({ text($0.name) }) {
      html.element("th", ["scope": "col", "role": "columnheader"], column)
    }
    html.close("tr")
    html.close("thead")
    for group in groups(places) { body(group) }
    html.close("table")
    if isWide { html.close("div") }
    html.breakLine()
  }

  /// Neighbours of the same letter.
  private func groups(_ places: [Int]) -> [[Int]] {
    places.reduce(into: []) { groups, place in
      let letter = report.indicators[place].info.group
      if let last = groups.last?.last, report.indicators[last].info.group == letter {
        groups[groups.count - 1].append(place)
      } else {
        groups.append([place])
      }
    }
  }

  private mutating func body(_ places: [Int]) {
    guard let first = places.first else { return }
    html.open("tbody", ["role": "rowgroup"])
    html.open("tr", ["class": "group", "role": "row"])
    html.element(
      "th",
      [
        "scope": "rowgroup", "role": "rowheader", "colspan": String(report.forces.count + 3),
      ], text(IndicatorPhrases.group(report.indicators[first].info.group)))
    html.close("tr")
    for place in places { row(place) }
    html.close("tbody")
  }

  private mutating func row(_ place: Int) {
    let result = report.indicators[place]
    html.open("tr", ["role": "row"])
    html.open("th", ["scope": "row", "role": "rowheader"])
    link(anchors[place], "\(result.info.id) \(text(result.info.title))")
    html.close("th")
    cell(text(ComparisonPhrases.control), text(IndicatorPhrases.control(result.info.control)))
    cell(text(ComparisonPhrases.polarity), text(IndicatorPhrases.polarity(result.info.polarity)))
    for force in report.forces {
      if let row = result.rows.first(where: { $0.force.id == force.id }) {
        cell(row, of: result.info)
      } else {
        cell(text(force.name), ShownFigures.unavailable)
      }
    }
    html.close("tr")
    html.breakLine()
  }

  private mutating func cell(_ label: String, _ content: String) {
    html.element("td", ["role": "cell", "data-label": label], content)
  }

  private mutating func cell(_ row: ForceResult, of info: IndicatorInfo) {
    let mark = VerdictMark(row, info)
    html.open(
      "td",
      [
        "role": "cell", "class": "v " + mark.look.rawValue, "data-label": text(row.force.name),
      ])
    html.element("span", ["class": "symbol", "aria-hidden": "true"], mark.symbol)
    html.add(" ")
    html.element("span", ["class": "word"], text(mark.words))
    if let number = heatNumber(row) {
      html.add(" ")
      html.element("span", ["class": "number"], number)
    }
    html.close("td")
  }

  /// How far from the others; where nothing can be told, the records there are.
  private func heatNumber(_ row: ForceResult) -> String? {
    switch row.verdict {
    case .notComparable: nil
    case .cannotTell: row.count == nil ? nil : figures.ratio(row)
    default:
      figures.difference(row.difference ?? row.crudeDifference, row.unit) ?? figures.estimate(row)
    }
  }
}
