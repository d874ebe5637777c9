@testable import Statistics

/// Ranges of hidden counts: the rows of a table, then the places hidden among its counts.
enum DisclosureCases {
  static func all() throws -> [OracleCase] {
    var draw = OracleDraw(seed: 501)
    var tables = [DisclosureTests.rows]
    for _ in 0..<9 {
      let columns = draw.whole(3...6)
      tables.append((0..<4).map { _ in (0..<columns).map { _ in draw.whole(0...25) } })
      // One at least is small.
      tables[tables.count - 1][0][0] = 3
    }
    return try tables.map { rows in
      let table = try SummedTable(rows: rows)
      let choice = try SecondarySuppression(table, primary: table.small())
      return OracleCase(
        method: "hidden",
        inputs: rows.map { $0.map(Double.init) } + [choice.audit.ranges.map { Double($0.cell) }],
        outputs: choice.audit.ranges.flatMap { [Double($0.lower), Double($0.upper ?? -1)] },
        tolerance: 1e-7)
    }
  }
}
