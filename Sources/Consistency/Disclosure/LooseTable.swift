import Records
import Statistics

/// A table that belongs to no indicator, such as how complete the sources are: counts in it are tied to one another by
/// the totals that stand in it, and by counting out of a count.
struct LooseTable {
  private let coarsening: Coarsening

  init(_ coarsening: Coarsening) { self.coarsening = coarsening }

  func table(_ table: ComparedTable) -> ComparedTable? {
    var result = IndicatorResult(info: Self.nothing, rows: [])
    result.tables = [table]
    let protection = IndicatorCounts(result).system.protection()
    let hidden = protection.hidden.compactMap { place -> ReleasedTable.Place? in
      guard case .cell(_, let row, let column) = place else { return nil }
      return ReleasedTable.Place(row: row, column: column)
    }
    return ReleasedTable(
      coarsening: coarsening, hidden: Set(hidden), isAnythingHidden: !hidden.isEmpty
    ).table(table)
  }

  private static let none = Words(same: "")
  private static let nothing = IndicatorInfo(
    id: "", title: none, question: none, numerator: none, denominator: none, control: .joint,
    polarity: .neutral, harm: 1, interpretation: none, pitfalls: [])
}
