import Records

extension ComparisonPage {
  mutating func writeAnswer() {
    html.element("p", ["class": "answer"], answer.line(in: language))
    paragraph(ComparisonPhrases.answerRule)
    html.open("div", ["class": "three"])
    three(ComparisonPhrases.differ, answer.differing)
    three(ComparisonPhrases.consistent, answer.consistent)
    three(ComparisonPhrases.unseen, answer.unseen)
    html.close("div")
    if let range = answer.nullRange(of: report) {
      element("div", ["class": "inset"]) { page in
        page.html.element("h3", page.text(ComparisonPhrases.chance))
        page.html.element("p", page.text(range))
      }
    }
  }

  private mutating func three(_ title: Words, _ results: [IndicatorResult]) {
    html.open("div")
    html.element("h3", text(title))
    if results.isEmpty { paragraph(ComparisonPhrases.nothing) }
    html.open("ul")
    for result in results { write(inBrief: result) }
    html.close("ul")
    html.close("div")
  }

  private mutating func write(inBrief result: IndicatorResult) {
    html.open("li")
    link(anchor(of: result), "\(result.info.id) \(text(result.info.title))")
    html.open("br")
    html.add(marks(result).joined(separator: "; "))
    html.close("li")
  }

  /// The forces of which the verdict holds; all of them in one word where they are all marked alike.
  private func marks(_ result: IndicatorResult) -> [String] {
    let rows = result.rows(of: result.verdict)
    let marks = rows.map { VerdictMark($0, result.info) }
    if let first = marks.first, marks.count == result.rows.count, marks.allSatisfy({ $0 == first })
    {
      return ["\(first.symbol) \(text(ComparisonPhrases.everyForce)): \(text(first.words))"]
    }
    return zip(rows, marks).map { row, mark in
      "\(mark.symbol) \(text(row.force.name)): \(text(mark.words))"
    }
  }

  func anchor(of result: IndicatorResult) -> String {
    zip(report.indicators, anchors).first { $0.0.info.id == result.info.id }?.1 ?? "map"
  }

  // MARK: - What to talk about

  mutating func writeForum() {
    html.open("ol", ["class": "forum"])
    for item in report.forum { write(item) }
    html.close("ol")
  }

  private mutating func write(_ item: ForumItem) {
    html.open("li")
    let force = item.force.map { ": " + text($0.name) } ?? ""
    element("h3") { page in
      page.html.add(item.indicator + force + " ")
      page.html.element("span", ["class": "tag"], page.text(ComparisonPhrases.kind(item.kind)))
    }
    html.element("p", text(item.sees))
    html.open("dl")
    matter(ComparisonPhrases.sure, [item.sureness])
    matter(ComparisonPhrases.rivals, item.rivals)
    matter(ComparisonPhrases.question, [item.question])
    matter(ComparisonPhrases.owner, [item.owner])
    matter(ComparisonPhrases.check, [item.check])
    html.close("dl")
    html.close("li")
  }

  private mutating func matter(_ name: Words, _ content: [Words]) {
    guard !content.isEmpty else { return }
    html.element("dt", text(name))
    for words in content { html.element("dd", text(words)) }
  }
}
