import Records
import Statistics

/// A table as a tier lets it be told. What is worked out of a hidden count is hidden with it.
struct ReleasedTable {
  let coarsening: Coarsening
  /// The hidden counts of the table, by row and column.
  let hidden: Set<Place>
  /// Of a table that follows from one of counts: what is hidden there.
  var source: Set<Place>?
  /// Whether anything is hidden in the answer that the table belongs to.
  let isAnythingHidden: Bool
  /// Whether its shares rise from column to column, each a share of the same records.
  var isCurve = false

  struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// The table; nothing where none of it may be told.
  func table(_ table: ComparedTable) -> ComparedTable? {
    var table = table
    let hasCounts = table.rows.contains { $0.cells.contains { $0.isCount } }
    let hasFigures = table.rows.contains { $0.cells.contains { $0.isFigure } }
    if coarsening.isPublic, hasFigures, !hasCounts { return nil }
    for row in table.rows.indices {
      table.rows[row].cells =
        hasCounts ? counted(table.rows[row].cells, row) : bare(table.rows[row].cells, row)
    }
    return table
  }

  // MARK: - Rows with counts

  private func counted(_ cells: [ComparedTable.Cell], _ row: Int) -> [ComparedTable.Cell] {
    let shown = cells.enumerated().map { column, cell -> ComparedTable.Cell in
      guard case .count(let count) = cell else { return cell }
      return .count(
        coarsening.count(count, isHidden: hidden.contains(Place(row: row, column: column))))
    }
    let isHidden = shown.contains(.count(.withheld))
    if isHidden { return shown.map { $0.isFigure || $0.hasDigits ? .confidential : $0 } }
    let size = cells.compactMap(\.number).max()
    let figures = isCurve ? Thinning.shares(shown, of: size) : shown
    return figures.enumerated().map { column, cell in
      figure(cell, cells, shown, column)
    }
  }

  private func figure(
    _ cell: ComparedTable.Cell, _ exact: [ComparedTable.Cell], _ shown: [ComparedTable.Cell],
    _ column: Int
  ) -> ComparedTable.Cell {
    switch cell {
    case .share(let share): self.share(share, exact, shown)
    case .number(let number, let digits):
      coarsening.isPublic
        ? .confidential : .number(Coarsening.rounded(number, to: Self.step(digits)), digits: digits)
    case .days(let days):
      (exact.compactMap(\.number).min() ?? 0) >= Least.events
        ? .days(days.rounded()) : .confidential
    case .words: coarsening.isPublic && cell.hasDigits ? .confidential : cell
    case .count, .symbol: cell
    }
  }

  private static func step(_ digits: Int) -> Double {
    (0..<min(6, max(0, digits))).reduce(1) { step, _ in step / 10 }
  }

  /// A share of two counts of its row, or an end of its interval, is taken anew of the rounded ones.
  private func share(
    _ share: Double, _ exact: [ComparedTable.Cell], _ shown: [ComparedTable.Cell]
  ) -> ComparedTable.Cell {
    let counts = exact.compactMap(\.number)
    guard let size = counts.max(), size >= Least.percentage else { return .confidential }
    guard coarsening.isPublic else { return .share(coarsening.plain(share)) }
    let rounded = shown.compactMap(\.rounded)
    if let (part, whole) = pair(of: share, counts), rounded.count == counts.count,
      rounded[whole] >= Least.percentage,
      let place = Self.ratios(counts[part], counts[whole]).firstIndex(where: { $0.isNear(share) })
    {
      let few = min(rounded[part], rounded[whole])
      return .share(coarsening.plain(Self.ratios(few, rounded[whole])[place]))
    }
    return coarsening.share(share, of: size).map { .share($0) } ?? .confidential
  }

  /// Which two counts a share is made of.
  private func pair(of share: Double, _ counts: [Int]) -> (part: Int, whole: Int)? {
    for whole in counts.indices where counts[whole] > 0 {
      for part in counts.indices where part != whole && counts[part] <= counts[whole] {
        if Self.ratios(counts[part], counts[whole]).contains(where: { $0.isNear(share) }) {
          return (part, whole)
        }
      }
    }
    return nil
  }

  private static func ratios(_ part: Int, _ whole: Int) -> [Double] {
    let interval = try? Wilson.interval(part, of: whole, level: 0.95)
    return [Double(part) / Double(whole)] + (interval.map { [$0.lower, $0.upper] } ?? [])
  }

  // MARK: - Rows without counts

  private func bare(_ cells: [ComparedTable.Cell], _ row: Int) -> [ComparedTable.Cell] {
    cells.enumerated().map { column, cell in
      guard cell.isFigure else { return cell }
      let isHidden = source?.contains(Place(row: row, column: column)) ?? isAnythingHidden
      if isHidden { return .confidential }
      switch cell {
      case .share(let share): return .share(coarsening.plain(share))
      case .days(let days): return .days(days.rounded())
      case .number(let number, let digits):
        return .number(Coarsening.rounded(number, to: Self.step(digits)), digits: digits)
      case .count, .words, .symbol: return cell
      }
    }
  }
}

extension Double {
  fileprivate func isNear(_ other: Double) -> Bool { abs(self - other) < 1e-9 }
}

extension ComparedTable.Cell {
  /// Whether it is a text with a figure in it.
  fileprivate var hasDigits: Bool {
    guard case .words(let words) = self else { return false }
    return words.en.contains(where: \.isNumber)
  }

  static let confidential = ComparedTable.Cell.symbol("[c]")

  var isCount: Bool {
    if case .count = self { true } else { false }
  }

  /// Whether it is worked out of counts.
  var isFigure: Bool {
    switch self {
    case .share, .number, .days: true
    case .count, .words, .symbol: false
    }
  }

  fileprivate var rounded: Int? {
    guard case .count(.rounded(let number)) = self else { return nil }
    return number
  }
}
