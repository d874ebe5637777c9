import Records

extension ComparisonPage {
  mutating func open() {
    open(
      text(ComparisonPhrases.title), [PageStyle.sheet], skip: ComparisonPhrases.skip, to: "answer")
  }

  mutating func writeHeader() {
    html.open("header")
    html.element("h1", text(ComparisonPhrases.title))
    html.open("dl", ["class": "facts"])
    fact(ComparisonPhrases.forces, report.forces.map { text($0.name) }.joined(separator: "; "))
    fact(ComparisonPhrases.period, report.period.map { DayWords.text($0, in: language) })
    fact(ComparisonPhrases.asOf, report.asOf.map { DayWords.text($0, in: language) })
    fact(ComparisonPhrases.audience, text(ComparisonPhrases.tier(report.tier)))
    fact(ComparisonPhrases.madeBy, "\(report.tool.name) \(report.tool.version)")
    html.close("dl")
    html.close("header")
    html.breakLine()
  }

  private mutating func fact(_ name: Words, _ value: String?) {
    let content = value ?? ""
    fact(name, content.isEmpty ? text(ComparisonPhrases.notKnown) : content)
  }

  mutating func writeContents() {
    html.open("nav", ["id": "contents", "aria-label": text(ComparisonPhrases.contents)])
    html.open("details")
    html.element("summary", text(ComparisonPhrases.contents))
    html.open("ul")
    for (anchor, title) in parts where anchor != "indicators" { item(anchor, text(title)) }
    html.close("ul")
    if !report.indicators.isEmpty {
      html.element("p", text(ComparisonPhrases.indicators))
      html.open("ul", ["class": "columns"])
      for (anchor, result) in zip(anchors, report.indicators) {
        item(anchor, "\(result.info.id) \(text(result.info.title))")
      }
      html.close("ul")
    }
    html.close("details")
    html.close("nav")
    html.breakLine()
  }

  private mutating func item(_ anchor: String, _ label: String) {
    html.open("li")
    link(anchor, label)
    html.close("li")
  }

  /// The sections that this report has.
  var parts: [(anchor: String, title: Words)] {
    let all: [(String, Words, Bool)] = [
      ("answer", ComparisonPhrases.theAnswer, true),
      ("forum", ComparisonPhrases.forum, !report.forum.isEmpty),
      ("map", ComparisonPhrases.heatMap, !report.indicators.isEmpty),
      ("indicators", ComparisonPhrases.indicators, !report.indicators.isEmpty),
      ("sources", ComparisonPhrases.sources, !report.sources.isEmpty),
      ("reconciliation", ComparisonPhrases.reconciliation, !report.reconciliation.isEmpty),
      ("caveats", ComparisonPhrases.caveats, !report.caveats.isEmpty),
      ("gaps", ComparisonPhrases.notCompared, true),
      ("settings", ComparisonPhrases.settings, !report.settings.isEmpty),
      ("inputs", ComparisonPhrases.inputs, !report.inputs.isEmpty),
      ("withheld", ComparisonPhrases.withheld, true),
    ]
    return all.filter(\.2).map { ($0.0, $0.1) }
  }

  mutating func write(part anchor: String) {
    switch anchor {
    case "answer": writeAnswer()
    case "forum": writeForum()
    case "map": writeHeatMap()
    case "indicators": writeIndicators()
    case "sources": for table in report.sources { self.table(table) }
    case "reconciliation": for table in report.reconciliation { self.table(table) }
    case "caveats": list(report.caveats)
    case "gaps": writeNotCompared()
    case "settings": writeSettings()
    case "inputs": writeInputs()
    default: writeWithheld()
    }
  }
}
