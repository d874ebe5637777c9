/// Agreement beyond chance of several sources that each code every person (Fleiss 1971).
package enum FleissKappa {
  /// κ of a table with a row for each person and a column for each code, which counts the sources that gave it. Each
  /// row has the same sum, two or more.
  package static func value(_ rows: [[Int]]) throws(Inestimable) -> Double {
    guard let head = rows.first else { throw .noObservations }
    let raters = head.reduce(0, +)
    guard raters > 1 else { throw .tooFewUnits(needed: 2, found: raters) }
    guard rows.allSatisfy({ $0.count == head.count }) else { throw .unequalLengths }
    for (number, row) in rows.enumerated()
    where row.reduce(0, +) != raters || row.contains(where: { $0 < 0 }) {
      throw .malformed(number)
    }
    let pairs = rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * ($1 - 1) } }
    let observed = Double(pairs) / Double(rows.count * raters * (raters - 1))
    let expected = head.indices.map { code in
      let share = Double(rows.reduce(0) { $0 + $1[code] }) / Double(rows.count * raters)
      return share * share
    }.orderlySum
    guard expected < 1 else { throw .noVariation }
    return (observed - expected) / (1 - expected)
  }
}
