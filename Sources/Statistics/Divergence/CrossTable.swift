import RealModule

/// Counts by group (rows) and category (columns), as given and without the rows and columns that are empty.
struct CrossTable: Hashable, Sendable {
  /// The counts of the rows and columns that hold anything.
  let counts: [[Int]]
  /// Their numbers in the table as given.
  let rows: [Int]
  let columns: [Int]
  let rowTotals: [Int]
  let columnTotals: [Int]
  let total: Int

  /// Checks a table: as many columns in each row, nothing negative, something in two rows and two columns.
  init(_ table: [[Int]]) throws(Inestimable) {
    let width = table.first?.count ?? 0
    guard table.allSatisfy({ $0.count == width }) else { throw .unequalLengths }
    for (number, row) in table.enumerated() where row.contains(where: { $0 < 0 }) {
      throw .malformed(number)
    }
    let rows = table.indices.filter { table[$0].contains { $0 > 0 } }
    let columns = (0..<width).filter { column in table.contains { $0[column] > 0 } }
    guard !rows.isEmpty else { throw .noObservations }
    guard rows.count > 1, columns.count > 1 else { throw .noVariation }
    (self.rows, self.columns) = (rows, columns)
    counts = rows.map { row in columns.map { table[row][$0] } }
    rowTotals = counts.map { $0.reduce(0, +) }
    columnTotals = columns.map { column in rows.reduce(0) { $0 + table[$1][column] } }
    total = rowTotals.reduce(0, +)
  }

  var degreesOfFreedom: Int { (rows.count - 1) * (columns.count - 1) }

  /// What the margins alone let one expect in a cell.
  func expected(_ row: Int, _ column: Int) -> Double {
    Double(rowTotals[row]) * Double(columnTotals[column]) / Double(total)
  }

  /// A figure of each cell, row by row.
  func cells(_ figure: (_ count: Double, _ expected: Double) -> Double) -> [Double] {
    rows.indices.flatMap { row in
      columns.indices.map { figure(Double(counts[row][$0]), expected(row, $0)) }
    }
  }
}

extension Sequence where Element == Double {
  /// The sum in rising order, so that the order in which groups come changes no bit of it.
  var orderlySum: Double { sorted().reduce(0, +) }
}

extension Double {
  /// x log x, which is 0 at 0.
  var timesItsLogarithm: Double { self > 0 ? self * .log(self) : 0 }
}
