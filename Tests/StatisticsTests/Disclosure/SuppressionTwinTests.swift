import Testing

@testable import Statistics

/// The solver and the search against plain enumeration, on small random tables.
@Suite struct SuppressionTwinTests {
  struct Draw {
    var source: SplitMix

    mutating func table(_ rows: Int, _ columns: Int, upTo most: Int) -> [[Int]] {
      (0..<rows).map { _ in (0..<columns).map { _ in Int.random(in: 0...most, using: &source) } }
    }
  }

  /// All tables with the same published numbers, one hidden cell after another.
  static func ranges(_ rows: [[Int]], _ hidden: [Int]) -> [ClosedRange<Int>] {
    let columns = rows[0].count
    var left = rows.indices.map { row in
      hidden.filter { $0 / columns == row }.reduce(0) { $0 + rows[row][$1 % columns] }
    }
    var below = (0..<columns).map { column in
      hidden.filter { $0 % columns == column }.reduce(0) { $0 + rows[$1 / columns][column] }
    }
    var lows = hidden.map { _ in Int.max }
    var highs = hidden.map { _ in -1 }
    var chosen: [Int] = []
    func visit(_ index: Int) {
      guard index < hidden.count else {
        if left.allSatisfy({ $0 == 0 }), below.allSatisfy({ $0 == 0 }) {
          for (place, value) in chosen.enumerated() {
            lows[place] = min(lows[place], value)
            highs[place] = max(highs[place], value)
          }
        }
        return
      }
      let (row, column) = (hidden[index] / columns, hidden[index] % columns)
      for value in 0...min(left[row], below[column]) {
        left[row] -= value
        below[column] -= value
        chosen.append(value)
        visit(index + 1)
        chosen.removeLast()
        left[row] += value
        below[column] += value
      }
    }
    visit(0)
    return zip(lows, highs).map { $0...$1 }
  }

  @Test func rangesAreThoseOfEnumeration() throws {
    var draw = Draw(source: SplitMix(seed: 7))
    for _ in 0..<200 {
      let rows = draw.table(3, 3, upTo: 6)
      let hidden = (0..<9).filter { _ in Bool.random(using: &draw.source) }.prefix(6)
      let audit = try SuppressionAudit(SummedTable(rows: rows), hiding: Array(hidden))
      let expected = Self.ranges(rows, Array(hidden))
      #expect(audit.ranges.map(\.lower) == expected.map(\.lowerBound), "\(rows) \(hidden)")
      #expect(audit.ranges.map(\.upper) == expected.map(\.upperBound), "\(rows) \(hidden)")
    }
  }

  /// The best choice by trying every set of counts that are not zero.
  static func best(_ rows: [[Int]], _ primary: [Int]) -> [Int]? {
    let counts = rows.flatMap(\.self)
    let open = counts.indices.filter { !primary.contains($0) && counts[$0] > 0 }
    var best: [Int]?
    func rank(_ set: [Int]) -> [Int] {
      [set.count, set.reduce(0) { $0 + counts[$1] }] + set
    }
    let masks = (0..<(1 << open.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
    for mask in masks {
      if let best, mask.nonzeroBitCount > best.count { break }
      let set = open.indices.filter { mask >> $0 & 1 == 1 }.map { open[$0] }
      if let best, !rank(set).lexicographicallyPrecedes(rank(best)) { continue }
      let found = ranges(rows, primary + set).prefix(primary.count)
      if found.allSatisfy({ $0.count > 3 && $0.upperBound >= 3 }) { best = set }
    }
    return best
  }

  @Test func choicesAreThoseOfEnumeration() throws {
    var draw = Draw(source: SplitMix(seed: 11))
    var compared = 0
    for _ in 0..<60 {
      let rows = draw.table(3, 3, upTo: 5)
      let table = try SummedTable(rows: rows)
      let primary = table.small(below: 3).filter { $0 < 9 }
      guard let best = Self.best(rows, primary) else { continue }
      let choice = try SecondarySuppression(
        table, primary: primary, need: ProtectionNeed(width: 3, reach: 3))
      #expect(choice.secondary == best, "\(rows)")
      #expect(choice.isExhaustive)
      compared += 1
    }
    #expect(compared > 10)
  }

  /// A larger table: the search gives up in time and the choice is safe.
  @Test func largeTablesEndSafely() throws {
    var draw = Draw(source: SplitMix(seed: 3))
    let rows = draw.table(6, 9, upTo: 14)
    let table = try SummedTable(rows: rows)
    let choice = try SecondarySuppression(table, primary: table.small(), effort: 500)
    #expect(choice.audit.exposed(table.small()).isEmpty)
    #expect(choice.secondary.allSatisfy { $0 < 54 })
  }

  /// Parts of a year beside parts of a country: sums of sums, and a hidden total.
  @Test func linkedSumsAreSolvedTogether() throws {
    let table = try SummedTable(
      counts: [3, 7, 10, 4, 6],
      sums: [CellSum(total: 2, parts: [0, 1]), CellSum(total: 2, parts: [3, 4])])
    let open = try SuppressionAudit(table, hiding: [0, 1, 2])
    #expect(open.ranges.map(\.upper) == [10, 10, 10])
    let free = try SuppressionAudit(table, hiding: [0, 1, 2, 3])
    #expect(free.ranges.map(\.upper) == [nil, nil, nil, nil])
    #expect(free.ranges.map(\.lower) == [0, 0, 6, 0])
  }
}
