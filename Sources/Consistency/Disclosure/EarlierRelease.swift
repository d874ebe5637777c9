import Records
import Statistics

/// The counts that an earlier release told, as far as they are of rows and tables: what this one is held against,
/// so that nobody learns of a person by taking one from the other.
package struct EarlierRelease: Sendable {
  /// Where a count stood, by names: places may move from one release to the next.
  package enum Place: Hashable, Sendable {
    case count(indicator: String, force: String)
    case outOf(indicator: String, force: String)
    /// By the English title of the table, its row, and its column.
    case cell(indicator: String, table: String, row: String, column: String)
  }

  package let tier: ComparisonReport.Tier
  private let counts: [Place: ShownCount]

  package init(tier: ComparisonReport.Tier, counts: [Place: ShownCount]) {
    self.tier = tier
    self.counts = counts
  }

  /// Places that are hidden for its sake: those it hid, and those that differ from it by a few people.
  func hidden(_ result: IndicatorResult, _ tier: ComparisonReport.Tier) -> Set<CountPlace> {
    Set(
      Self.named(result).filter { _, now in
        guard let before = counts[now.name] else { return false }
        guard let told = before.told else { return true }
        let isRounded = tier == .public || before == .rounded(told)
        func figure(_ count: Int) -> Int { isRounded ? Coarsening.toFive(count) : count }
        let found = try? ReleaseDifference.revealing([figure(told)], [figure(now.count)])
        return found != []
      }.map(\.place))
  }

  /// Places that it told, with the count that they still have: a reader may take them as known.
  func told(_ indicator: ReleasedIndicator) -> Set<CountPlace> {
    Set(
      Self.named(indicator.exact).filter { _, now in counts[now.name] == .exact(now.count) }
        .map(\.place))
  }

  private static func named(_ result: IndicatorResult) -> [(
    place: CountPlace, now: (name: Place, count: Int)
  )] {
    var found: [(place: CountPlace, now: (name: Place, count: Int))] = []
    let id = result.info.id
    for (force, row) in result.rows.enumerated() {
      if let count = row.count?.number {
        found.append((.count(force), (.count(indicator: id, force: row.force.id), count)))
      }
      if let count = row.outOf?.number {
        found.append((.outOf(force), (.outOf(indicator: id, force: row.force.id), count)))
      }
    }
    for (number, table) in result.tables.enumerated() {
      for (row, line) in table.rows.enumerated() {
        for (column, cell) in line.cells.enumerated() {
          guard let count = cell.number, table.columns.indices.contains(column) else { continue }
          let name = Place.cell(
            indicator: id, table: table.title.en, row: line.heading.en,
            column: table.columns[column].en)
          found.append((.cell(table: number, row: row, column: column), (name, count)))
        }
      }
    }
    return found
  }
}
