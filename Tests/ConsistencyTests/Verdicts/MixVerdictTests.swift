import CanonicalModel
import Records
import Statistics
import Testing

@testable import Consistency

/// TV-13 of the notes on consistency.
@Suite struct MixVerdictTests {
  static let categories = ["criminal", "labour", "sexual", "domestic", "unspecified"].map {
    Words(en: $0, cy: "\($0) (cy)")
  }
  static let counts = [
    [46, 28, 15, 4, 8], [12, 19, 9, 3, 15], [20, 12, 6, 2, 2], [65, 22, 14, 5, 10],
  ]

  static func rows(_ counts: [[Int]] = counts) -> [MixRow] {
    counts.enumerated().flatMap { force, own in
      own.enumerated().flatMap { category, count in
        (0..<count).map { number in
          MixRow(
            force: FourForces.codes[force], stratum: FourForces.strata[1],
            day: CivilDate(year: 2024, month: 1 + number % 12, day: 2), category: category)
        }
      }
    }
  }

  private func result(_ rows: [MixRow] = rows()) -> IndicatorResult {
    FourForces.results([
      (
        FourForces.info("D02", control: .joint, polarity: .neutral, harm: 2),
        .mix(Self.categories, rows)
      )
    ])[0]
  }

  @Test func findsTheForceWhoseMixDiffers() throws {
    let rows = result().rows
    #expect(rows[1].verdict == .clearDifference)
    #expect(rows[0].verdict == .cannotTell && rows[2].verdict == .cannotTell)
    #expect(rows.allSatisfy { $0.verdict != .consistent })
    #expect(rows[1].reading.en.contains("Cramér's V"))
    #expect(rows[0].reading.en.contains("only a gap above 0."))
  }

  @Test func neverPrintsADivergenceWithoutWhatChanceGives() throws {
    let table = try #require(result().tables.last)
    let cells = table.rows[0].cells
    guard case .number(let bits, _) = cells[0], case .number(let chance, _) = cells[1] else {
      Issue.record("no numbers")
      return
    }
    #expect(abs(bits - 0.06510360384) < 1e-9 && abs(chance - 0.02730653074) < 1e-9)
  }

  @Test func saysWhereTheMixDiffers() {
    #expect(
      result().notes.contains { $0.en == "Force B: the mix lies apart mainly in “criminal”." })
  }

  @Test func callsSmallMixesTooFew() {
    var counts = Self.counts
    counts[2] = [10, 8, 6, 2, 3]
    let c = result(Self.rows(counts)).rows[2]
    #expect(c.verdict == .notComparable)
    #expect(c.reading.en.contains("fewer than 30 records"))
  }

  @Test func keepsAFloorUnderLargeNumbers() {
    // Thirty times as many: any gap is beyond chance, but A's is small.
    let many = Self.counts.map { $0.map { $0 * 30 } }
    let rows = result(Self.rows(many)).rows
    #expect(rows[0].verdict == .possibleDifference && (rows[0].q ?? 1) <= 0.05)
    #expect((rows[0].estimate ?? 1) < 0.15 && rows[0].difference == nil)
  }

  @Test func drawsBarsOfAllShares() throws {
    guard case .bars(let bars) = try #require(result().charts.first) else {
      Issue.record("no bars")
      return
    }
    #expect(bars.bars.count == 4 && bars.categories.count == 5)
    for bar in bars.bars { #expect(abs(bar.shares.compactMap(\.self).reduce(0, +) - 1) < 1e-9) }
  }
}
