import Records
import Statistics
import Testing

@testable import Consistency

/// TV-19 of the notes on consistency: the mix of TV-13, its margins told.
@Suite struct ReleasedMixTests {
  private let exact = FourForces.results([
    (
      FourForces.info("D02", control: .joint, polarity: .neutral, harm: 2),
      .mix(MixVerdictTests.categories, MixVerdictTests.rows())
    )
  ])[0]

  private func released(_ tier: ComparisonReport.Tier) -> ReleasedIndicator {
    ReleasedIndicator(exact, tier, settings: FourForces.quick)
  }

  /// Whether each count of the mix is hidden.
  private func pattern(_ result: IndicatorResult) -> [[Bool]] {
    result.tables[0].rows.map { $0.cells.map { $0 == .count(.withheld) } }
  }

  @Test(arguments: [ComparisonReport.Tier.partnership, .public])
  func hidesTheSmallCountsAndThreeMore(_ tier: ComparisonReport.Tier) {
    let found = released(tier)
    // A: domestic, unspecified; B: sexual, domestic; C: sexual, domestic, unspecified.
    let places = [(0, 3), (0, 4), (1, 2), (1, 3), (2, 2), (2, 3), (2, 4)]
    var wanted = Array(repeating: Array(repeating: false, count: 5), count: 4)
    for (row, column) in places { wanted[row][column] = true }
    #expect(pattern(found.result) == wanted)
    #expect(found.protection.primary == 4 && found.protection.secondary == 3)
    #expect(found.protection.narrowest == 7 && found.protection.isExhaustive)
  }

  /// A reader who adds up what is told, and tries every number that fits.
  @Test func leavesAReaderInDoubt() throws {
    let table = released(.partnership).result.tables[0]
    let told = table.rows.map {
      $0.cells.map { cell -> Int? in
        guard case .count(let count) = cell else { return nil }
        return count.told
      }
    }
    let attack = MarginAttack(
      told, rows: MixVerdictTests.counts.map { $0.reduce(0, +) },
      columns: (0..<5).map { column in MixVerdictTests.counts.reduce(0) { $0 + $1[column] } })
    let ranges = attack.ranges()
    #expect(ranges.count == 7)
    for (place, range) in ranges where (1...4).contains(MixVerdictTests.counts[place.0][place.1]) {
      #expect(range.contains(MixVerdictTests.counts[place.0][place.1]))
      #expect(range.upperBound - range.lowerBound >= 5 && range.upperBound >= 5)
    }
  }

  /// Without the further counts the reader has all of them: the attack is one that finds.
  @Test func givesAllAwayWhereOnlySmallCountsAreHidden() {
    let told = MixVerdictTests.counts.map { $0.map { (1...4).contains($0) ? nil : $0 } }
    let attack = MarginAttack(
      told, rows: MixVerdictTests.counts.map { $0.reduce(0, +) },
      columns: (0..<5).map { column in MixVerdictTests.counts.reduce(0) { $0 + $1[column] } })
    #expect(attack.ranges().allSatisfy { $0.1.lowerBound == $0.1.upperBound })
  }

  @Test func tellsNothingElseOfHiddenCounts() {
    let result = released(.partnership).result
    let hidden = pattern(result)
    guard case .bars(let bars)? = result.charts.first else {
      Issue.record("no bars")
      return
    }
    for force in 0..<4 {
      for category in 0..<5 {
        let residual = result.tables[1].rows[force].cells[category]
        #expect((residual == .symbol("[c]")) == hidden[force][category])
        #expect((bars.bars[force].shares[category] == nil) == hidden[force][category])
      }
    }
    // How far the mixes lie apart is made of all counts.
    #expect(
      result.tables[2].rows.allSatisfy { row in
        row.cells.allSatisfy { cell in if case .symbol = cell { true } else { false } }
      })
    #expect(!result.notes.contains { $0.en.hasPrefix("Force B:") })
    #expect(result.notes.contains { $0.en.hasPrefix("Force D:") })
  }

  @Test func roundsEveryCountForThePublic() {
    let result = released(.public).result
    #expect(result.tables.count == 1)
    for (force, row) in result.tables[0].rows.enumerated() {
      for (category, cell) in row.cells.enumerated() {
        guard case .count(.rounded(let number)) = cell else { continue }
        #expect(number % 5 == 0 && abs(number - MixVerdictTests.counts[force][category]) <= 2)
      }
    }
  }
}

/// Somebody who knows the margins of a table and what it tells, and tries every number for the rest.
struct MarginAttack {
  private let told: [[Int?]]
  private let hidden: [(Int, Int)]
  private let rows: [Int]
  private let columns: [Int]

  init(_ told: [[Int?]], rows: [Int], columns: [Int]) {
    self.told = told
    hidden = told.indices.flatMap { row in
      told[row].indices.filter { told[row][$0] == nil }.map { (row, $0) }
    }
    self.rows = rows.enumerated().map { row, total in
      total - told[row].compactMap(\.self).reduce(0, +)
    }
    self.columns = columns.enumerated().map { column, total in
      total - told.compactMap { $0[column] }.reduce(0, +)
    }
  }

  /// Of each hidden count, the smallest and the greatest value that fits.
  func ranges() -> [((Int, Int), ClosedRange<Int>)] {
    var found: [ClosedRange<Int>?] = hidden.map { _ in nil }
    var values: [Int] = []
    fill(&values, rows, columns, &found)
    return zip(hidden, found).compactMap { place, range in range.map { (place, $0) } }
  }

  private func fill(
    _ values: inout [Int], _ rows: [Int], _ columns: [Int], _ found: inout [ClosedRange<Int>?]
  ) {
    guard values.count < hidden.count else {
      guard rows.allSatisfy({ $0 == 0 }), columns.allSatisfy({ $0 == 0 }) else { return }
      for (place, value) in values.enumerated() {
        let old = found[place] ?? value...value
        found[place] = min(old.lowerBound, value)...max(old.upperBound, value)
      }
      return
    }
    let (row, column) = hidden[values.count]
    let isLastOfRow = !hidden.dropFirst(values.count + 1).contains { $0.0 == row }
    let most = min(rows[row], columns[column])
    guard most >= 0 else { return }
    for value in (isLastOfRow ? rows[row] : 0)...max(most, isLastOfRow ? rows[row] : 0)
    where value <= most {
      var (left, below) = (rows, columns)
      left[row] -= value
      below[column] -= value
      values.append(value)
      fill(&values, left, below, &found)
      values.removeLast()
    }
  }
}
