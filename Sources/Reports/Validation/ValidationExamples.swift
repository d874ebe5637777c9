import Records

/// The first findings of a rule, in the terms of the file.
extension ValidationPage {
  private static let mostRelated = 5
  /// Bytes of the page from which on rules show fewer examples, and from which on none: what else a page holds
  /// has an end of its own, so that no page is larger than 5 MB.
  private static let few = 2_500_000
  private static let full = 3_500_000

  mutating func writeExamples(_ broken: BrokenRule) {
    guard broken.listed > 0 else { return }
    let most = written < ValidationPage.few ? ValidationPage.mostExamples : 3
    let shown = written < ValidationPage.full ? broken.examples.prefix(most) : []
    if shown.isEmpty {
      paragraph(RulePhrases.tooLarge)
    } else {
      table(of: broken, shown)
    }
    let rest = broken.listed - shown.count
    if rest > 0 {
      html.element(
        "p", ["class": "more"],
        text(RulePhrases.more).replacing("{count}", with: count(rest, .findings)) + ".")
    }
    writeBeyond(broken)
  }

  /// What is counted and stands in no report.
  private mutating func writeBeyond(_ broken: BrokenRule) {
    guard let limit = report.limits.first(where: { $0.rule == broken.id }) else { return }
    html.element(
      "p", ["class": "more"],
      text(RulePhrases.beyond).replacing("{count}", with: broken.count.grouped)
        .replacing("{most}", with: limit.value.grouped))
  }

  private func caption(_ broken: BrokenRule, _ shown: Int) -> String {
    let words =
      broken.listed > shown
      ? RulePhrases.firstExamples
      : broken.listed == 1 ? RulePhrases.oneExample : RulePhrases.examples
    return text(words).replacing("{rule}", with: "\(broken.id)")
      .replacing("{shown}", with: shown.grouped)
      .replacing("{count}", with: broken.listed.grouped)
  }

  private mutating func table(of broken: BrokenRule, _ shown: ArraySlice<Finding>) {
    let words = FindingWords(broken.id, broken.info, as: style)
    html.open("table", ["class": "examples", "role": "table"])
    html.element("caption", caption(broken, shown.count))
    html.open("thead", ["role": "rowgroup"])
    html.open("tr", ["role": "row"])
    for column in [
      RulePhrases.message, RulePhrases.file, RulePhrases.position, RulePhrases.field,
    ] {
      html.element("th", ["scope": "col", "role": "columnheader"], text(column))
    }
    html.close("tr")
    html.close("thead")
    html.open("tbody", ["role": "rowgroup"])
    for finding in shown { write(finding, words) }
    html.close("tbody")
    html.close("table")
    html.breakLine()
  }

  private mutating func write(_ finding: Finding, _ words: FindingWords) {
    html.open("tr", ["role": "row"])
    html.open("th", ["scope": "row", "role": "rowheader"])
    write(message: finding, words)
    html.close("th")
    cell(RulePhrases.file) { $0.html.add($0.short($0.report.file(finding.place))) }
    cell(RulePhrases.position) { $0.write(position: finding.place) }
    cell(RulePhrases.field) { $0.html.add($0.field(finding.place)) }
    html.close("tr")
    html.breakLine()
  }

  private mutating func cell(_ label: Words, _ body: (inout ValidationPage) -> Void) {
    element("td", ["role": "cell", "data-label": text(label)], body)
  }

  private mutating func write(message finding: Finding, _ words: FindingWords) {
    if let change = RulePhrases.change(finding.standing) {
      html.element("span", ["class": "tag"], text(change))
    }
    html.element("span", ["class": "said"], words.message(finding).shortened(to: 600))
    if let times = finding.count { html.add(" (\(extent(times, at: finding.place)))") }
    let related = finding.related.prefix(ValidationPage.mostRelated).map(address)
    if !related.isEmpty {
      let rest = finding.related.count - related.count
      let more = text(RulePhrases.moreRelated).replacing("{count}", with: rest.grouped)
      let all = related + (rest > 0 ? [more] : [])
      html.element(
        "span", ["class": "small"], "\(text(RulePhrases.related)): \(all.joined(separator: "; "))")
    }
    html.element(
      "span", ["class": "small id"], "\(text(RulePhrases.findingID)) \(short("\(finding.id)"))")
  }

  /// A manifest speaks for the records of its drop; what is folded in another file happened there.
  private func extent(_ number: Int, at place: Place) -> String {
    report.inputs.indices.contains(place.file) && report.inputs[place.file].isManifest
      ? "\(count(number, .records)) \(text(TextPhrases.ofThisDrop))"
      : "\(count(number, .times)) \(text(TextPhrases.inThisFile))"
  }

  /// First as whoever looks after the file would call it.
  private mutating func write(position place: Place) {
    if case .cell(let row, _, _) = place.detail {
      html.element("span", ["class": "n"], "\(text(TextPhrases.row)) \(row)")
    }
    let line = text(RulePhrases.line).replacing("{line}", with: String(place.line))
      .replacing("{column}", with: String(place.column))
    html.element("span", ["class": "small"], line)
    if place.record > 0 {
      html.element("span", ["class": "small"], "\(text(TextPhrases.record)) \(place.record)")
    }
  }

  /// Column letter and header, XPath, or JSON Pointer.
  private func field(_ place: Place) -> String {
    switch place.detail {
    case .none: text(place.record > 0 ? RulePhrases.wholeRecord : RulePhrases.wholeFile)
    case .cell(_, let column, let header):
      Place.columnLetters(column)
        + (header.map { " “\(short($0.text(disclosure: style.disclosure)))”" } ?? "")
    case .xpath: short(place.detail.xpath(disclosure: style.disclosure) ?? "")
    case .jsonPointer: short(place.detail.jsonPointer(disclosure: style.disclosure) ?? "")
    }
  }

  /// A place in one line.
  private func address(_ place: Place) -> String {
    let row = if case .cell(let row, _, _) = place.detail { row } else { nil as Int? }
    let at = row.map { "\(text(TextPhrases.row)) \($0)" } ?? "\(place.line):\(place.column)"
    return "\(short(report.file(place))) \(at), \(field(place))"
  }
}
