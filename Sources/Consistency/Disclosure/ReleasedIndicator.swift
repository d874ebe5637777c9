import Records

/// An indicator's answer as a tier lets it be told.
struct ReleasedIndicator {
  let exact: IndicatorResult
  let tier: ComparisonReport.Tier
  let settings: ComparisonSettings
  let protection: Protection
  private let counts: IndicatorCounts

  /// `forced` places are hidden whatever they hold.
  init(
    _ result: IndicatorResult, _ tier: ComparisonReport.Tier, settings: ComparisonSettings,
    hiding forced: Set<CountPlace> = []
  ) {
    var result = result
    if !ReleaseLimits.keepsTables(result.info.id, of: tier) {
      (result.tables, result.charts) = ([], [])
    }
    exact = result
    self.tier = tier
    self.settings = settings
    counts = IndicatorCounts(result)
    protection = counts.system.protection(also: forced)
  }

  private var hidden: Set<CountPlace> { protection.hidden }
  private var coarsening: Coarsening { Coarsening(tier: tier) }

  /// Whether nothing hidden can be worked out although some counts are known from elsewhere.
  func isSafe(knowing known: Set<CountPlace>) -> Bool {
    counts.system.isSafe(protection, knowing: known)
  }

  /// All places with an exact count.
  var places: [(place: CountPlace, count: Int)] { counts.system.placed }

  // MARK: - The answer

  var result: IndicatorResult {
    var result = exact
    result.rows = rows
    let tables = self.tables
    result.tables = tables.compactMap(\.self)
    let charts = ReleasedChart(
      coarsening: coarsening, hidden: hidden, rows: exact.rows, tables: exact.tables,
      released: tables)
    result.charts = exact.charts.enumerated().compactMap { charts.chart($1, $0) }
    result.notes = exact.notes.filter(isTold)
    result.nullRange = exact.nullRange.flatMap { _ in nullRange(result.rows) }
    return result
  }

  private var rows: [ForceResult] {
    let released = ReleasedRow(
      coarsening: coarsening, info: exact.info, settings: settings,
      areTotalsOpen: counts.totals.isDisjoint(with: protection.cells))
    return exact.rows.enumerated().map { force, row in
      released.row(row, force, hiding: hidden)
    }
  }

  private var tables: [ComparedTable?] {
    exact.tables.indices.map { number in
      ReleasedTable(
        coarsening: coarsening, hidden: hiddenPlaces(number),
        source: source(of: number).map(hiddenPlaces), isAnythingHidden: !hidden.isEmpty,
        isCurve: isBesideCurves(exact.tables[number])
      ).table(exact.tables[number])
    }
  }

  private func hiddenPlaces(_ table: Int) -> Set<ReleasedTable.Place> {
    Set(
      hidden.compactMap { place in
        guard case .cell(table, let row, let column) = place else { return nil }
        return ReleasedTable.Place(row: row, column: column)
      })
  }

  /// The table of counts that a table without any follows from: the last one before it of the same shape.
  private func source(of number: Int) -> Int? {
    let table = exact.tables[number]
    guard !table.rows.contains(where: { $0.cells.contains(where: \.isCount) }) else { return nil }
    return exact.tables.indices.last { place in
      let other = exact.tables[place]
      return place < number && other.isOfCounts && other.columns == table.columns
        && other.rows.map(\.heading) == table.rows.map(\.heading)
    }
  }

  private func isBesideCurves(_ table: ComparedTable) -> Bool {
    exact.charts.contains { chart in
      if case .curves(let curves) = chart { curves.title == table.title } else { false }
    }
  }

  // MARK: - Words

  /// A note on one force is one on its counts: it goes where any of them is hidden.
  private func isTold(_ note: Words) -> Bool {
    let forces = exact.rows.indices.filter { isAnyHidden(of: $0) }
    return !forces.contains { note.en.hasPrefix("\(exact.rows[$0].force.name.en):") }
  }

  private func isAnyHidden(of force: Int) -> Bool {
    let name = exact.rows[force].force.name
    return hidden.contains { place in
      switch place {
      case .count(force), .outOf(force), .excluded(force, _): true
      case .cell(let table, let row, let column):
        exact.tables[table].rows[row].heading.en.hasSuffix(name.en)
          || exact.tables[table].columns.indices.contains(column)
            && exact.tables[table].columns[column] == name
      case .matrix(let chart, _, _), .step(let chart, _), .edge(let chart, _):
        title(chart).hasSuffix(": \(name.en)")
      case .count, .outOf, .excluded: false
      }
    }
  }

  private func title(_ chart: Int) -> String {
    switch exact.charts[chart] {
    case .matrix(let matrix): matrix.title.en
    case .process(let map): map.title.en
    case .funnel, .curves, .control, .bars: ""
    }
  }

  /// How far the forces that are told lie apart, beside what chance would do with forces of their sizes.
  private func nullRange(_ rows: [ForceResult]) -> Words? {
    let told = rows.compactMap { row -> (cases: Int, size: Int)? in
      guard row.estimate != nil, let count = row.count?.told, let size = row.outOf?.told
      else { return nil }
      return (min(count, size), size)
    }
    return NullRangeSentence(told)?.words
  }
}
