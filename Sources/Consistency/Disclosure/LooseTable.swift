import Records
import Statistics

/// A table that belongs to no indicator, such as how complete the sources are: counts in it are tied to one another by
/// the totals that stand in it, and by counting out of a count.
struct LooseTable {
  let protection: Protection
  private let exact: ComparedTable
  private let coarsening: Coarsening

  init(_ table: ComparedTable, _ coarsening: Coarsening) {
    exact = table
    self.coarsening = coarsening
    protection = IndicatorCounts(table, isSideBySide: Self.isSideBySide(table)).system.protection()
  }

  /// The table as it may be told; nothing where none of it may.
  var released: ComparedTable? {
    let hidden = protection.hidden.compactMap { place -> ReleasedTable.Place? in
      guard case .cell(_, let row, let column) = place else { return nil }
      return ReleasedTable.Place(row: row, column: column)
    }
    return ReleasedTable(
      coarsening: coarsening, hidden: Set(hidden), isAnythingHidden: !hidden.isEmpty
    ).table(exact)
  }

  /// Numbers of two periods: neither is part of the other.
  private static func isSideBySide(_ table: ComparedTable) -> Bool {
    table.title.en.hasPrefix("This period (")
  }

  private static let none = Words(same: "")

  /// A table as an answer about no force.
  static func result(_ table: ComparedTable) -> IndicatorResult {
    let info = IndicatorInfo(
      id: "", title: none, question: none, numerator: none, denominator: none, control: .joint,
      polarity: .neutral, harm: 1, interpretation: none, pitfalls: [])
    var result = IndicatorResult(info: info, rows: [])
    result.tables = [table]
    return result
  }
}
