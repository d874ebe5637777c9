import Records

/// Head, contents and parts of the page.
extension ValidationPage {
  mutating func open() {
    open(
      "\(title): \(text(ValidationPhrases.verdict(report.verdict)))",
      [PageStyle.sheet, ValidationStyle.sheet], skip: ValidationPhrases.skip, to: "result")
  }

  /// A page about one partner names it.
  private var title: String {
    let names = report.byPartner.map(\.partner)
    guard names.count == 1, let partner = names.first ?? nil else {
      return text(ValidationPhrases.title)
    }
    return "\(text(ValidationPhrases.title)): \(short(partner))"
  }

  mutating func writeHeader() {
    html.open("header")
    writeDisclosure()
    html.element("h1", title)
    writeVerdict()
    html.close("header")
    html.breakLine()
  }

  /// The sections that this report has.
  var parts: [(anchor: String, title: Words)] {
    let isCompared = report.byPartner.count > 1
    let all: [(String, Words, Bool)] = [
      ("result", ValidationPhrases.result, true),
      ("sources", ValidationPhrases.sources, true),
      ("baseline", ValidationPhrases.baseline, report.baseline != nil),
      ("suppressed", ValidationPhrases.suppressions, !report.suppressions.isEmpty),
      (
        "partners", isCompared ? ValidationPhrases.matrix : ValidationPhrases.oneSource,
        !broken.isEmpty
      ),
      ("rules", RulePhrases.rules, true),
      ("unchecked", RulePhrases.notChecked, true),
    ]
    return all.filter(\.2).map { ($0.0, $0.1) }
  }

  mutating func writeContents() {
    html.open("nav", ["id": "contents", "aria-label": text(ValidationPhrases.contents)])
    // A short list is no trouble to anybody.
    html.open("details", broken.count <= 12 ? ["open": ""] : [:])
    html.element(
      "summary",
      "\(text(ValidationPhrases.contents)) (\(count(broken.count, .rules)))")
    html.open("ul", ["class": "columns"])
    for (anchor, title) in parts { element("li") { $0.link(anchor, $0.text(title)) } }
    html.close("ul")
    if !broken.isEmpty {
      html.element("p", text(ValidationPhrases.brokenRules) + ":")
      html.open("ul", ["class": "columns jump"])
      for rule in broken { jump(to: rule) }
      html.close("ul")
    }
    html.close("details")
    html.close("nav")
    html.breakLine()
  }

  private mutating func jump(to broken: BrokenRule) {
    html.open("li")
    html.element(
      "span", ["class": "sign \(broken.severity.rawValue)", "aria-hidden": "true"],
      broken.severity.symbol)
    html.add(" ")
    rule(broken.id)
    html.add(" (\(broken.count.grouped))")
    html.close("li")
  }

  mutating func write(part anchor: String) {
    switch anchor {
    case "result": writeResult()
    case "sources": writeSources()
    case "baseline": if let baseline = report.baseline { write(baseline) }
    case "suppressed": writeSuppressions()
    case "partners": writePartners()
    case "rules": writeRules()
    default: writeUnchecked()
    }
  }
}
