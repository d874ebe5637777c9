import Records

/// Makes rows of findings. What the findings of a rule have in common is spelled once.
struct FindingRows {
  private let report: Report
  private let style: ReportStyle
  private var rules: [RuleID: Rule] = [:]

  private struct Rule {
    let words: FindingWords
    /// Its id and its title, and behind the message what is to be done.
    let head: [UInt8]
    let cure: [UInt8]
  }

  init(_ report: Report, as style: ReportStyle) {
    self.report = report
    self.style = style
  }

  mutating func row(_ finding: Finding) -> [UInt8] {
    let rule = rule(finding.rule)
    var row = Row()
    row.add(finding.id.description)
    row.add(finding.severity.rawValue)
    row.add(cells: rule.head)
    row.add(rule.words.message(finding))
    row.add(cells: rule.cure)
    row.add(finding.count.map(String.init) ?? "")
    add(finding.place, to: &row)
    row.add(finding.field ?? "")
    row.add(finding.related.map(address).joined(separator: " "))
    row.add(finding.standing.change?.rawValue ?? "")
    row.add(reason(finding.standing.suppression))
    return row.finished()
  }

  private mutating func rule(_ id: RuleID) -> Rule {
    if let rule = rules[id] { return rule }
    let info = report.rules[id]
    var (head, cure) = (Row(), Row())
    head.add(id.description)
    head.add(info?.title.text(in: style.language) ?? "")
    cure.add(info?.fix.text(in: style.language) ?? "")
    cure.add(info?.fixBy.words.text(in: style.language) ?? "")
    let rule = Rule(
      words: FindingWords(id, info, as: style), head: head.bytes, cure: cure.bytes)
    rules[id] = rule
    return rule
  }

  private func add(_ place: Place, to row: inout Row) {
    let input = report.inputs.indices.contains(place.file) ? report.inputs[place.file] : nil
    row.add(input?.partner ?? "")
    row.add(report.file(place))
    row.add(String(place.line))
    row.add(String(place.column))
    row.add(place.record > 0 ? String(place.record) : "")
    if case .cell(let line, let column, let header) = place.detail {
      row.add(String(line))
      row.add(Place.columnLetters(column))
      row.add(header?.text(disclosure: style.disclosure) ?? "")
    } else {
      for _ in 0..<3 { row.add("") }
    }
    row.add(
      place.detail.xpath(disclosure: style.disclosure)
        ?? place.detail.jsonPointer(disclosure: style.disclosure) ?? "")
  }

  private func address(_ place: Place) -> String {
    "\(report.file(place)):\(place.line):\(place.column)"
  }

  /// Whoever suppressed it said why, and who they are.
  private func reason(_ suppression: Int?) -> String {
    guard let suppression, report.suppressions.indices.contains(suppression) else { return "" }
    let agreed = report.suppressions[suppression]
    return "\(agreed.owner): \(agreed.reason)"
  }
}

/// The cells of a row, each disarmed and with nothing in it that acts.
private struct Row {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  mutating func add(_ text: String) {
    separate()
    SpreadsheetCell.append(text.visible, to: &bytes)
  }

  mutating func add(cells: [UInt8]) {
    separate()
    bytes += cells
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  consuming func finished() -> [UInt8] {
    bytes += Array("\r\n".utf8)
    return bytes
  }
}
