import CanonicalModel
import Records
import Statistics
import Testing

@testable import Consistency

/// TV-14 of the notes on consistency, for one force among others.
@Suite struct AgreementVerdictTests {
  static let categories = ["one", "two", "three", "four"].map { Words(en: $0, cy: "\($0) (cy)") }
  static let matrix = [[14, 1, 0, 1], [2, 8, 1, 0], [0, 1, 5, 1], [3, 1, 0, 2]]
  static let alike = [[16, 0, 0, 1], [0, 10, 1, 0], [0, 0, 7, 0], [1, 0, 0, 4]]
  static let apart = [[4, 5, 2, 5], [5, 2, 3, 1], [2, 3, 2, 0], [4, 1, 0, 1]]

  static func rows(_ matrices: [[[Int]]]) -> [AgreementRow] {
    zip(FourForces.codes, matrices).flatMap { force, matrix in
      matrix.enumerated().flatMap { left, row in
        row.enumerated().flatMap { right, count in
          (0..<count).map { _ in
            AgreementRow(
              force: force, partners: ["\(force)", "ngo"], left: [left], right: [right])
          }
        }
      }
    }
  }

  private func result(_ matrices: [[[Int]]]) -> IndicatorResult {
    FourForces.results([
      (
        FourForces.info("E02", control: .joint),
        .agreement(Self.categories, Self.rows(matrices))
      )
    ])[0]
  }

  @Test func findsTheForceThatAgreesLess() throws {
    let rows = result([Self.alike, Self.apart, Self.alike, Self.alike]).rows
    #expect(rows[1].verdict == .clearDifference)
    #expect(try #require(rows[1].difference) < -0.5)
    #expect(rows[1].count == .exact(9) && rows[1].outOf == .exact(40))
    #expect(rows[1].unit == .index && rows[1].reading.en.contains("(95% interval −"))
  }

  @Test func estimatesKappa() throws {
    let found = result([Self.matrix, Self.matrix, Self.matrix, Self.matrix])
    for row in found.rows {
      #expect(abs(try #require(row.estimate) - 0.6032461677) < 1e-9)
      #expect(abs(try #require(row.difference)) < 1e-12)
      #expect(row.verdict != .clearDifference && row.verdict != .possibleDifference)
    }
    guard case .number(let ac1, _) = found.tables[0].rows[0].cells[3] else {
      Issue.record("no AC1")
      return
    }
    #expect(abs(ac1 - 0.6427121397) < 1e-9)
    // 3 and 1 of the first and the last against each other are fewer than five.
    #expect(!found.notes.contains { $0.en.contains("disagreement is mostly") })
  }

  @Test func needsThirtyPairs() {
    // Twenty-nine.
    let few = [[13, 1, 0, 0], [1, 7, 0, 0], [0, 0, 5, 0], [0, 0, 0, 2]]
    let rows = result([few, Self.matrix, Self.matrix, Self.matrix]).rows
    #expect(rows[0].verdict == .notComparable)
    #expect(rows[0].reading.en.contains("fewer than 30 people are in the records of both partners"))
    let enough = [[13, 1, 0, 0], [1, 7, 0, 0], [0, 0, 5, 0], [0, 0, 0, 3]]
    #expect(
      result([enough, Self.matrix, Self.matrix, Self.matrix]).rows[0].verdict != .notComparable)
  }

  @Test func saysWhichCodesPartnersTakeForEachOther() {
    let found = result([Self.apart, Self.alike, Self.alike, Self.alike])
    #expect(found.notes.contains { $0.en == "Force A: disagreement is mostly “one” ↔ “two”." })
    #expect(found.charts.count == 4)
  }
}
