import Records

/// Counts of tables, and the sums that can be known of them.
extension IndicatorCounts {
  mutating func addTables() {
    for (number, table) in result.tables.enumerated() {
      for (row, line) in table.rows.enumerated() {
        for (column, cell) in line.cells.enumerated() {
          guard let count = cell.number else { continue }
          _ = system.add(count, at: .cell(table: number, row: row, column: column))
        }
      }
    }
    addMixes()
    addSeries()
    for (number, table) in result.tables.enumerated() where table.isOfCounts {
      addPrintedTotals(number, table)
    }
  }

  /// Rows of forces, columns of codes: residuals and divergence give both margins away.
  private mutating func addMixes() {
    let names = result.rows.map(\.force.name)
    let mixes = result.tables.indices.filter {
      result.tables[$0].isOfCounts && result.tables[$0].columns.count > 1
        && result.tables[$0].rows.map(\.heading) == names
    }
    var sizes: [[Int]] = names.map { _ in [] }
    for number in mixes {
      let rows = result.tables[number].rows.indices.map { row in
        result.tables[number].rows[row].cells.indices.compactMap {
          system[.cell(table: number, row: row, column: $0)]
        }
      }
      for (row, cells) in rows.enumerated() {
        sizes[row].append(addSum(cells, as: mixes.count == 1 ? .outOf(row) : nil))
      }
      let columns = (rows.map(\.count).min() ?? 0)
      let sums = (0..<columns).map { column in addSum(rows.map { $0[column] }, as: nil) }
      _ = addSum(sums, as: nil, isTelling: false)
    }
    for (row, parts) in sizes.enumerated() where parts.count > 1 {
      if let whole = system[.outOf(row)] { system.add(total: whole, of: parts) }
    }
  }

  /// A sum that is known anyway: that of a row where it is the same, else one that stands nowhere.
  mutating func addSum(_ parts: [Int], as place: CountPlace?, isTelling: Bool = true) -> Int {
    let sum = parts.reduce(0) { $0 + system.counts[$1] }
    var total = system.add(sum)
    if let known = place.flatMap({ system[$0] }), system.counts[known] == sum { total = known }
    system.add(total: total, of: parts, isTelling: isTelling)
    return total
  }

  /// Rows of months or of ways, columns of forces: what a force has in all is in its row.
  private mutating func addSeries() {
    for (number, table) in result.tables.enumerated() where table.isOfCounts {
      for (force, row) in result.rows.enumerated() {
        guard let column = table.columns.firstIndex(of: row.force.name),
          let whole = system[.outOf(force)]
        else { continue }
        system.add(
          total: whole,
          of: table.rows.indices.compactMap {
            system[.cell(table: number, row: $0, column: column)]
          })
      }
    }
  }

  /// Totals that stand in the table itself, as its first or last column, or its last row.
  private mutating func addPrintedTotals(_ number: Int, _ table: ComparedTable) {
    let cells = table.rows.indices.map { row in
      table.rows[row].cells.indices.map { system[.cell(table: number, row: row, column: $0)] }
    }
    for row in cells {
      addLast(row)
      addLast(row.reversed())
    }
    for column in 0..<(cells.map(\.count).min() ?? 0) { addLast(cells.map { $0[column] }) }
  }

  private mutating func addLast(_ cells: [Int?]) {
    guard cells.count > 2, let last = cells.last ?? nil else { return }
    system.add(total: last, of: cells.dropLast().compactMap(\.self), isTelling: true)
  }
}
