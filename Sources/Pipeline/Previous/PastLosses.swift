import CanonicalModel
import Records

/// The records of the last drop that this one should have and has not.
struct PastLosses {
  /// The first records of their references, in the order of the last drop.
  private(set) var rows: [Int] = []
  /// How many records this drop should have.
  private(set) var expected = 0

  /// Where no manifest says which days this drop covers, its records say it; if it has fewer than half
  /// of what the last drop had of these days, it is another kind of extract, and nothing is missing. A
  /// drop that goes on where the last one ended reaches to the end of that one at least.
  init(
    _ pair: PastPair, _ table: PastTable, heads: [Int: [Int]], seen: PastMarks
  ) {
    guard !pair.isPseudonymised else { return }
    let heads = pair.last.flatMap { heads[$0.number] ?? [] }
    var windows = pair.windows
    if !pair.isStated {
      let inside = heads.filter { PastLosses.isInside(table.rows[$0], windows) }
      guard inside.count(where: seen.contains) * 2 >= inside.count, !inside.isEmpty else { return }
      windows = PastLosses.lengthened(windows, to: pair.lastSpan?.upperBound)
    }
    for head in heads where PastLosses.isInside(table.rows[head], windows) {
      expected += 1
      if !seen.contains(head) { rows.append(head) }
    }
  }

  private static func lengthened(
    _ windows: [ClosedRange<CivilDate>], to end: CivilDate?
  ) -> [ClosedRange<CivilDate>] {
    windows.map { $0.lowerBound...max($0.upperBound, end ?? $0.upperBound) }
  }

  /// Whether the record certainly belongs to the days.
  private static func isInside(_ row: PastRow, _ windows: [ClosedRange<CivilDate>]) -> Bool {
    guard let days = row.days else { return false }
    return windows.contains { $0.contains(days.lowerBound) && $0.contains(days.upperBound) }
  }
}
