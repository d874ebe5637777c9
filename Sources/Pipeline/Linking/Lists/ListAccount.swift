/// What is told of the reading of lists: names of columns and numbers, never a value.
struct ListAccount: Sendable {
  /// What was taken for what, and what was not used.
  var lines: [String] = []
  /// What may be wrong.
  var warnings: [String] = []

  mutating func describe(_ file: ListFile, _ entries: [LinkMap.Entry], _ columns: PersonColumns) {
    let taken = entries.compactMap { entry -> String? in
      let there = entry.columns.filter { file.column($0) != nil }
      guard !there.isEmpty, entry.field != .unused else { return nil }
      return "\(entry.field.name) = \(there.joined(separator: " + "))"
    }
    lines.append("\(file.name): " + (taken.isEmpty ? "nothing" : taken.joined(separator: ", ")))
    let used = Set(columns.used)
    let rest = file.columns.indices.filter { !used.contains($0 + 1) && !file.columns[$0].isEmpty }
    if !rest.isEmpty {
      lines.append(
        "\(file.name): not used: " + rest.map { file.columns[$0] }.joined(separator: ", "))
    }
    if !columns.refused.isEmpty {
      let names = columns.refused.map { file.columns[$0 - 1] }.joined(separator: ", ")
      warnings.append(
        "\(file.name): there is room for three columns of \"other\"; not used: \(names)")
    }
  }

  mutating func describe(_ file: ListFile, _ survey: ListSurvey) {
    for column in survey.orders.keys.sorted() {
      guard let evidence = survey.orders[column] else { continue }
      let name = file.columns[column - 1]
      if evidence.isOpen {
        warnings.append(
          "\(file.name): \(name): no date tells whether the day or the month comes first; read as "
            + "day first. Say \"order\" in the map if that is wrong")
      } else if evidence.dayFirst > 0, evidence.monthFirst > 0 {
        warnings.append(
          "\(file.name): \(name): \(evidence.dayFirst) dates have the day first, "
            + "\(evidence.monthFirst) the month; the others are read as most are")
      }
    }
  }
}
