import Records

extension ComparisonLines {
  mutating func writeAnswer() {
    paragraph(ComparisonAnswer(report).line(in: style.language))
    let period = report.period.map { DayWords.text($0, in: style.language) }
    let day = report.asOf.map { DayWords.text($0, in: style.language) }
    let unknown = text(ComparisonPhrases.notKnown)
    paragraph(
      "\(text(ComparisonPhrases.period)): \(period ?? unknown). "
        + "\(text(ComparisonPhrases.asOf)): \(day ?? unknown).")
    paragraph("\(text(ComparisonPhrases.audience)): \(text(ComparisonPhrases.tier(report.tier))).")
    if let range = ComparisonAnswer(report).nullRange(of: report) { paragraph(text(range)) }
  }

  // MARK: - Force by indicator

  /// The narrowest column of a force; more forces than fit stand in further tables.
  private static let leastColumn = 13
  private static let idColumn = 5

  mutating func writeTable() {
    guard !report.forces.isEmpty, !report.indicators.isEmpty else { return }
    heading(ComparisonPhrases.heatMap)
    let most = (ComparisonLines.width - ComparisonLines.idColumn) / ComparisonLines.leastColumn
    for start in stride(from: 0, to: report.forces.count, by: most) {
      writeTable(start..<min(start + most, report.forces.count))
    }
    let scored = VerdictMark.legend.map { "\($0.symbol) \(text($0.words))" }
    paragraph(scored.joined(separator: "; ") + ".")
    let none = report.indicators.filter { $0.verdict == .notComparable }.map(\.info.id)
    if !none.isEmpty {
      paragraph("\(text(ComparisonPhrases.noForce)): \(none.joined(separator: ", ")).")
    }
  }

  private mutating func writeTable(_ forces: Range<Int>) {
    let width = min(18, (ComparisonLines.width - ComparisonLines.idColumn) / forces.count)
    writeNames(forces, width)
    let shown = report.indicators.filter { $0.verdict != .notComparable }
    let national = shown.filter { $0.info.control == .national }
    for result in shown where result.info.control != .national { write(result, forces, width) }
    guard !national.isEmpty else { return }
    line(text(ComparisonPhrases.context))
    for result in national { write(result, forces, width) }
  }

  /// The names of forces over their columns, in as many lines as the longest one needs.
  private mutating func writeNames(_ forces: Range<Int>, _ width: Int) {
    let names = forces.map { text(report.forces[$0].name).visible.lines(width - 1) }
    for row in 0..<(names.map(\.count).max() ?? 0) {
      let parts = names.map { ($0.indices.contains(row) ? $0[row] : "").column(width - 1) }
      line(("".column(ComparisonLines.idColumn) + parts.joined(separator: " ")).trimmed)
    }
  }

  private mutating func write(_ result: IndicatorResult, _ forces: Range<Int>, _ width: Int) {
    var parts: [(text: String, look: VerdictMark.Look?)] = [
      (result.info.id.visible.column(ComparisonLines.idColumn - 1) + " ", nil)
    ]
    for place in forces {
      let row = result.rows.first { $0.force.id == report.forces[place].id }
      let mark = row.map { VerdictMark($0, result.info) }
      let number = row.flatMap(shortNumber).map { " \($0)" } ?? ""
      let cell = (mark.map(\.symbol) ?? ShownFigures.unavailable) + number
      parts.append((cell.column(width - 1), mark?.look))
      parts.append((" ", nil))
    }
    parts.removeLast()
    parts[parts.count - 1].text = parts[parts.count - 1].text.trimmed
    line(parts)
    line("".column(ComparisonLines.idColumn) + text(result.info.title).visible.column(70).trimmed)
  }

  private func shortNumber(_ row: ForceResult) -> String? {
    switch row.verdict {
    case .notComparable: nil
    case .cannotTell: row.count.map { _ in figures.ratio(row) }
    default: figures.difference(row.difference ?? row.crudeDifference, row.unit)
    }
  }

  // MARK: - What to talk about

  mutating func writeForum() {
    guard !report.forum.isEmpty else { return }
    heading(ComparisonPhrases.forum)
    for (index, item) in report.forum.enumerated() {
      let force = item.force.map { ", \(text($0.name))" } ?? ""
      let head = "\(item.indicator)\(force) (\(text(ComparisonPhrases.kind(item.kind)))): "
      paragraph(head + text(item.sees), first: "  \(index + 1). ", rest: "     ")
      let parts: [(Words, String)] = [
        (ComparisonPhrases.sure, text(item.sureness)),
        (ComparisonPhrases.rivals, item.rivals.map(text).joined(separator: " ")),
        (ComparisonPhrases.question, text(item.question)),
        (ComparisonPhrases.owner, text(item.owner)), (ComparisonPhrases.check, text(item.check)),
      ]
      for (name, content) in parts where !content.isEmpty {
        paragraph("\(text(name)): \(content)", first: "     ", rest: "       ")
      }
    }
  }
}

extension String {
  /// Its words in lines of a width at most, but for a word that is wider.
  fileprivate func lines(_ width: Int) -> [String] {
    split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
  }

  /// Without blanks at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
