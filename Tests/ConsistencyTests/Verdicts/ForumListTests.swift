import CanonicalModel
import Records
import Testing

@testable import Consistency

@Suite struct ForumListTests {
  private let settings = ComparisonSettings()

  private func row(
    _ force: Int, _ verdict: ComparisonVerdict, _ difference: Double? = nil, reach: Double = 0.05
  ) -> ForceResult {
    var row = ForceResult(
      force: FourForces.compared[force], verdict: verdict,
      reading: Words(en: "reading", cy: "darlleniad"))
    row.difference = difference
    row.differenceInterval = difference.map { $0 - 0.1...$0 + 0.1 }
    row.marginInterval = difference.map { _ in -reach...reach }
    row.q = 0.01
    if verdict == .notComparable { row.reason = Words(en: "why", cy: "pam") }
    return row
  }

  private func result(
    _ id: String, harm: Int = 3, control: IndicatorInfo.Control = .force,
    polarity: IndicatorInfo.Polarity = .higherIsBetter, _ rows: [ForceResult]
  ) -> IndicatorResult {
    IndicatorResult(
      info: FourForces.info(id, control: control, polarity: polarity, harm: harm), rows: rows)
  }

  private func items(_ results: [IndicatorResult]) -> [ForumItem] {
    ForumList.items(results, settings: settings)
  }

  @Test func weighsHarmEvidenceAndSize() {
    let found = items([
      result("C01", [row(0, .clearDifference, -0.2)]),
      result("C02", harm: 2, [row(0, .clearDifference, -0.9)]),
      result("D01", [row(0, .possibleDifference, 0.3)]),
      result("B01", [row(0, .notComparable), row(1, .notComparable)]),
      result("A02", harm: 2, [row(0, .consistent, 0.01)]),
    ])
    #expect(found.map(\.indicator) == ["C01", "C02", "D01", "B01", "A02"])
    #expect(zip(found.map(\.weight), [18.0, 18, 9, 6, 0]).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(found[3].kind == .blindSpot && found[3].force == nil)
    #expect(found[4].kind == .goodPractice)
  }

  @Test func breaksTiesByIndicatorThenForce() {
    let same = [row(0, .clearDifference, -0.2), row(1, .clearDifference, -0.2)]
    let found = items([result("C04", same), result("C01", same)])
    #expect(found.map(\.indicator) == ["C01", "C01", "C04", "C04"])
    #expect(found.map { $0.force?.id } == ["a", "b", "a", "b"])
  }

  @Test func neverHoldsMoreThanSevenNorLosesGoodNewsAndBlindSpots() {
    var results = (1...9).map { result("C0\($0)", [row(0, .clearDifference, -0.3)]) }
    results.append(result("H01", harm: 2, [row(1, .notComparable)]))
    results.append(result("H02", harm: 1, [row(2, .consistent, 0.0)]))
    let found = items(results)
    #expect(found.count == 7)
    #expect(found.count { $0.kind == .goodPractice } == 1)
    #expect(found.count { $0.kind == .blindSpot } == 1)
    #expect(found.prefix(5).map(\.indicator) == ["C01", "C02", "C03", "C04", "C05"])
  }

  @Test func takesAFavourableClearDifferenceForGoodPractice() {
    let found = items([
      result("C01", [row(0, .clearDifference, 0.2), row(1, .clearDifference, -0.2)]),
      result("D01", polarity: .lowerIsBetter, [row(2, .clearDifference, 0.4)]),
    ])
    let good = found.filter { $0.kind == .goodPractice }
    #expect(good.map { $0.force?.id } == ["a"])
    #expect(found.count == 3)
  }

  @Test func takesTheSurestConsistentForceElse() {
    let found = items([
      result("C01", [row(0, .consistent, 0, reach: 0.09), row(1, .consistent, 0, reach: 0.04)])
    ])
    #expect(found.map { $0.force?.id } == ["b"])
  }

  @Test func leavesOutWhatTheNationalAuthorityDecides() {
    #expect(
      items([
        result("F01", control: .national, [row(0, .clearDifference, -0.9), row(1, .notComparable)])
      ]).isEmpty)
  }

  @Test func takesWhatCannotBeToldWhereAllCanBeCompared() {
    let found = items([
      result("C01", [row(0, .cannotTell, 0.05), row(1, .possibleDifference, 0.2)])
    ])
    #expect(found.map(\.kind) == [.difference, .blindSpot])
  }

  @Test func saysAllSixThingsInBothLanguages() {
    let found = items([
      result("C01", [row(0, .clearDifference, -0.2), row(2, .notComparable)]),
      result("G01", control: .joint, [row(1, .possibleDifference, 0.2), row(0, .consistent, 0)]),
      result("B01", [row(3, .notComparable), row(2, .notComparable)]),
    ])
    #expect(found.count == 5)
    for item in found {
      #expect(item.rivals.count == 3)
      let words = [item.sees, item.sureness, item.question, item.owner, item.check] + item.rivals
      for text in words {
        #expect(WordingRules.banned(in: text).isEmpty, "\(text.en)")
        #expect(!text.en.isEmpty && !text.cy.isEmpty && text.en != text.cy, "\(text.en)")
      }
    }
  }
}
