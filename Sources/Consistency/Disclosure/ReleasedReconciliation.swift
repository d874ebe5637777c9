import Records

/// Published numbers beside our own: what was published stays as it is, our own is told as the tier tells counts, and what
/// follows from an own number that is not told as it is goes with it.
struct ReleasedReconciliation {
  let coarsening: Coarsening

  func table(_ table: ComparedTable) -> ComparedTable {
    var table = table
    for row in table.rows.indices {
      let cells = table.rows[row].cells
      let shown = cells.map { cell -> ComparedTable.Cell in
        guard case .count(let count) = cell else { return cell }
        return .count(coarsening.count(count))
      }
      guard shown != cells else { continue }
      table.rows[row].cells = shown.enumerated().map { column, cell in
        isDerived(column, table) && !cell.isCount ? .confidential : cell
      }
    }
    return table
  }

  /// Columns that follow from our own number.
  private func isDerived(_ column: Int, _ table: ComparedTable) -> Bool {
    table.columns.indices.contains(column)
      && ReconciliationColumn.derived.contains(table.columns[column])
  }
}

/// The columns of a table of published numbers that are worked out of our own.
package enum ReconciliationColumn {
  /// Ours less what was published.
  package static let difference = Words(en: "Difference", cy: "Gwahaniaeth")
  /// What the two say together.
  package static let reading = Words(en: "Reading", cy: "Darlleniad")

  static let derived: Set<Words> = [difference, reading]
}
