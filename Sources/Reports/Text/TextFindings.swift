import Records

/// The findings, rule by rule, so that the cure is told once.
extension TextPage {
  /// How many findings of a rule, and related places of a finding, one can take in.
  private static let mostFindings = 20
  private static let mostRelated = 5

  mutating func writeFindings() {
    let groups = report.findings.groups(showing: TextPage.mostFindings) { $0.isCounted }
    for group in groups { write(group) }
  }

  private mutating func write(_ group: FindingGroup) {
    line()
    let info = report.rules[group.rule]
    line("", group.severity, " \(group.rule)" + (info.map { ": " + text($0.title) } ?? ""))
    if let info {
      line("  \(text(TextPhrases.fix)) (\(text(info.fixBy.words))): \(text(info.fix))")
    }
    for finding in group.findings { write(finding) }
    writeRest(group.count - group.findings.count)
  }

  private mutating func write(_ finding: Finding) {
    let message = report.message(finding, as: style)
    let times = finding.count.map { ", " + extent($0, at: finding.place) } ?? ""
    line(
      address(finding.place) + ": ", finding.severity,
      " \(finding.rule) \(message)\(times)\(terms(finding.place))")
    for place in finding.related.prefix(TextPage.mostRelated) {
      line("  \(text(TextPhrases.related)) \(address(place))\(terms(place))")
    }
    writeRest(finding.related.count - TextPage.mostRelated)
  }

  /// A manifest speaks for the records of its drop; what is folded in another file happened there.
  private func extent(_ number: Int, at place: Place) -> String {
    report.inputs.indices.contains(place.file) && report.inputs[place.file].isManifest
      ? "\(count(number, .records)) \(text(TextPhrases.ofThisDrop))"
      : "\(count(number, .times)) \(text(TextPhrases.inThisFile))"
  }

  private mutating func writeRest(_ rest: Int) {
    if rest > 0 { line("  \(rest) \(text(TextPhrases.more))") }
  }

  /// In the form that editors jump to.
  func address(_ place: Place) -> String {
    "\(path(report.file(place))):\(place.line):\(place.column)"
  }

  /// The place as whoever looks after the file would call it.
  func terms(_ place: Place) -> String {
    let record = place.record > 0 ? ["\(text(TextPhrases.record)) \(place.record)"] : []
    let terms = record + detail(place.detail)
    return terms.isEmpty ? "" : " (\(terms.joined(separator: ", ")))"
  }

  private func detail(_ detail: Place.Detail) -> [String] {
    switch detail {
    case .none: []
    case .cell(let row, let column, let header):
      ["\(text(TextPhrases.row)) \(row)", name(column: column, header)]
    case .xpath: detail.xpath(disclosure: style.disclosure).map { [$0] } ?? []
    case .jsonPointer: detail.jsonPointer(disclosure: style.disclosure).map { ["\"\($0)\""] } ?? []
    }
  }

  private func name(column: Int, _ header: PathName?) -> String {
    let title = header.map { " \"\($0.text(disclosure: style.disclosure))\"" } ?? ""
    return "\(text(TextPhrases.column)) \(Place.columnLetters(column))\(title)"
  }
}
