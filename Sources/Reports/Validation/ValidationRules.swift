import Records

/// A section for each rule that was broken.
extension ValidationPage {
  mutating func writeRules() {
    guard !broken.isEmpty else { return paragraph(RulePhrases.nothing) }
    writeWhereAllIs()
    for rule in broken {
      write(rule)
      flush()
    }
  }

  private mutating func writeWhereAllIs() {
    element("p", ["class": "inset"]) { page in
      page.html.add(page.text(RulePhrases.howToGetAll) + " ")
      page.html.element("code", ["class": "whole"], "--report csv=findings.csv")
      page.html.add(" ")
      page.html.element("code", ["class": "whole"], "--report json=findings.json")
      page.html.add(". \(page.text(RulePhrases.explainRule)) ")
      page.html.element("code", "cyson explain \(page.broken.first?.id.description ?? "ID")")
    }
  }

  private mutating func write(_ broken: BrokenRule) {
    html.open(
      "article",
      ["id": broken.anchor, "class": "rule", "aria-labelledby": broken.anchor + "-h"])
    element("h3", ["id": broken.anchor + "-h"]) { page in
      page.tag(broken.severity)
      let title = broken.info.map { ": " + page.text($0.title) } ?? ""
      page.html.add(" \(broken.id)\(title)")
    }
    html.element("p", ["class": "lead"], share(of: broken))
    if let info = broken.info { write(info) }
    writeExamples(broken)
    element("p", ["class": "back"]) { page in
      page.link("contents", page.text(ValidationPhrases.toTop))
    }
    html.close("article")
    html.breakLine()
  }

  private func share(of broken: BrokenRule) -> String {
    let share = broken.total?.share(in: language, grouping: true) ?? count(broken.listed, .findings)
    let parts = [
      broken.new > 0 ? (RulePhrases.newOfThese, broken.new) : nil,
      broken.suppressed > 0 ? (RulePhrases.suppressedOfThese, broken.suppressed) : nil,
    ]
    let notes = parts.compactMap(\.self).map { words, count in
      text(words).replacing("{count}", with: count.grouped)
    }
    return ([share] + notes).joined(separator: "; ")
  }

  private mutating func write(_ info: RuleInfo) {
    html.open("dl")
    matter(RulePhrases.explanation, text(info.explanation))
    matter(RulePhrases.fix, text(info.fix))
    matter(RulePhrases.fixBy, text(info.fixBy.words))
    matter(RulePhrases.effective, period(info.effective))
    html.close("dl")
    writeAuthority(info.authority)
  }

  private mutating func matter(_ name: Words, _ content: String) {
    html.element("dt", text(name))
    html.element("dd", content)
  }

  /// Measured on the record's own day, which a reader would not expect.
  private func period(_ dates: EffectiveDates) -> String {
    let words: Words
    switch (dates.from, dates.until) {
    case (nil, nil): return text(RulePhrases.always)
    case (_?, nil): words = RulePhrases.from
    case (nil, _?): words = RulePhrases.until
    default: words = RulePhrases.between
    }
    return text(words)
      .replacing("{from}", with: dates.from.map(day) ?? "")
      .replacing("{until}", with: dates.until.map(day) ?? "") + ", " + text(RulePhrases.ownDay)
  }

  private mutating func writeAuthority(_ authority: Authority) {
    html.open("details", ["class": "data"])
    html.element("summary", text(RulePhrases.authority))
    html.open("ul")
    for statement in authority.statements { write(statement) }
    html.close("ul")
    html.close("details")
  }

  private mutating func write(_ statement: Statement) {
    let source = statement.source
    html.open("li")
    html.element("strong", statement.citation)
    html.add(" (\(source.publisher), \(source.edition)). ")
    html.add("\(text(statement.force.words)): \(text(statement.words)) ")
    let confidence = text(RulePhrases.confidence)
      .replacing("{confidence}", with: text(statement.confidence.words))
    // An address is told and not linked: the page leads nowhere.
    let address = source.address.map {
      "; " + text(RulePhrases.readOn).replacing("{address}", with: $0)
    }
    html.element("span", ["class": "of"], "(\(statement.id); \(confidence)\(address ?? ""))")
    html.close("li")
  }
}
