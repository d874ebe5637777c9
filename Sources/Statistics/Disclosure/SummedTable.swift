/// A cell that holds the sum of others.
package struct CellSum: Hashable, Sendable {
  /// The place of the sum among the counts.
  package let total: Int
  /// The places of its parts.
  package let parts: [Int]

  /// A sum of parts, each named once.
  package init(total: Int, parts: [Int]) { (self.total, self.parts) = (total, parts) }
}

/// Counts that are published together with sums of them: a table with its margins, or several tables that share counts, as
/// one system.
package struct SummedTable: Hashable, Sendable {
  /// All counts, those that are sums among them.
  package let counts: [Int]
  /// Which of them are sums of which.
  package let sums: [CellSum]

  /// Counts, none negative, with sums that hold.
  package init(counts: [Int], sums: [CellSum]) throws(Inestimable) {
    guard counts.allSatisfy({ $0 >= 0 && $0 <= 1_000_000_000 }) else { throw .countOutsideRange }
    for sum in sums {
      guard ([sum.total] + sum.parts).allSatisfy(counts.indices.contains),
        counts[sum.total] == sum.parts.reduce(0, { $0 + counts[$1] })
      else { throw .countOutsideRange }
    }
    (self.counts, self.sums) = (counts, sums)
  }

  /// A table of rows and columns with both margins and the grand total. Its counts come row by row, then the totals of the rows,
  /// then those of the columns, then the grand total.
  package init(rows: [[Int]]) throws(Inestimable) {
    let columns = rows.first?.count ?? 0
    guard columns > 0 else { throw .noObservations }
    guard rows.allSatisfy({ $0.count == columns }) else { throw .unequalLengths }
    let cells = rows.count * columns
    let last = cells + rows.count + columns
    var sums = rows.indices.map { row in
      CellSum(total: cells + row, parts: Array(row * columns..<(row + 1) * columns))
    }
    sums += (0..<columns).map { column in
      CellSum(
        total: cells + rows.count + column,
        parts: rows.indices.map { $0 * columns + column })
    }
    sums.append(CellSum(total: last, parts: Array(cells..<cells + rows.count)))
    sums.append(CellSum(total: last, parts: Array(cells + rows.count..<last)))
    let margins =
      rows.map { $0.reduce(0, +) }
      + (0..<columns).map { column in rows.reduce(0) { $0 + $1[column] } }
    try self.init(
      counts: rows.flatMap(\.self) + margins + [rows.joined().reduce(0, +)], sums: sums)
  }

  /// The places of counts from 1 to below a threshold, which may point at persons.
  package func small(below threshold: Int = 5) -> [Int] {
    counts.indices.filter { counts[$0] > 0 && counts[$0] < threshold }
  }

  /// The places of parts that make up their sum but for one at most: whoever belongs to the sum is known to
  /// belong to the part.
  package func dominant() -> [Int] {
    let telling = sums.filter { $0.parts.count > 1 && counts[$0.total] > 0 }
    return Set(
      telling.flatMap { sum in
        sum.parts.filter { counts[$0] > 0 && counts[sum.total] - counts[$0] <= 1 }
      }
    ).sorted()
  }

  /// The places of sums.
  package var totals: Set<Int> { Set(sums.map(\.total)) }
}
