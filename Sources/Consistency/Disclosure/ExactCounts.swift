import Records

extension ShownCount {
  /// The count, where it is exact.
  var number: Int? {
    guard case .exact(let number) = self else { return nil }
    return number
  }
}

extension ComparedTable.Cell {
  /// The count, where it is one and exact.
  var number: Int? {
    guard case .count(let count) = self else { return nil }
    return count.number
  }
}

extension ComparedTable {
  /// Whether it holds nothing but counts, and signs where there are none.
  var isOfCounts: Bool {
    rows.allSatisfy { row in
      row.cells.allSatisfy { cell in
        switch cell {
        case .count, .symbol: true
        case .share, .number, .days, .words: false
        }
      }
    }
  }
}
