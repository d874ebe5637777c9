import Records

/// What the text says behind the answer.
extension ComparisonLines {
  mutating func writeNotCompared() {
    let gaps = report.notCompared(in: style.language)
    guard !gaps.isEmpty else { return }
    heading(ComparisonPhrases.notCompared)
    list(gaps.map { "\($0.reason): \($0.places.joined(separator: ", "))" })
  }

  mutating func writeTables() {
    for (title, tables) in [
      (ComparisonPhrases.sources, report.sources),
      (ComparisonPhrases.reconciliation, report.reconciliation),
    ] where !tables.isEmpty {
      heading(title)
      for table in tables { write(table) }
    }
  }

  /// Row by row, for columns of eighty letters hold no wide table.
  private mutating func write(_ table: ComparedTable) {
    paragraph(text(table.title), first: "  ", rest: "  ")
    for row in table.rows {
      let cells = row.cells.enumerated().map { index, cell in
        let column = table.columns.indices.contains(index) ? text(table.columns[index]) : ""
        return (column.isEmpty ? "" : column + " ") + figures.text(cell)
      }
      paragraph(
        "\(text(row.heading)): \(cells.joined(separator: "; "))", first: "    ", rest: "      ")
    }
    for note in table.notes { paragraph(text(note), first: "    ", rest: "    ") }
  }

  mutating func writeLimits() {
    for (title, texts) in [
      (ComparisonPhrases.caveats, report.caveats), (ComparisonPhrases.withheld, report.withheld),
    ] where !texts.isEmpty {
      heading(title)
      list(texts.map(text))
    }
    guard !report.settings.isEmpty else { return }
    heading(ComparisonPhrases.settings)
    list(report.settings.map { "\($0.name) = \($0.value): \(text($0.meaning))" })
  }
}
