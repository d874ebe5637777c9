import CanonicalModel
import Records
import Testing

@testable import Consistency

/// The catalogue against the notes on consistency.
@Suite struct CatalogueTests {
  /// How many indicators each group of the notes has: 53 together.
  private static let groups: [(letter: Character, count: Int)] = [
    ("A", 8), ("B", 8), ("C", 6), ("D", 9), ("E", 6), ("F", 5), ("G", 4), ("H", 7),
  ]

  private var ids: [String] {
    IndicatorCatalogue.all.map(\.info.id) + IndicatorCatalogue.notMeasured.map(\.id)
  }

  @Test func hasEachIndicatorOrSaysWhyNot() {
    #expect(CatalogueTests.groups.map(\.count).reduce(0, +) == 53)
    for group in CatalogueTests.groups {
      let own = ids.filter { $0.first == group.letter }.sorted()
      #expect(own == (1...group.count).map { "\(group.letter)0\($0)" })
    }
  }

  @Test func saysEverythingInTwoLanguages() {
    for info in IndicatorCatalogue.all.map(\.info) {
      let words =
        [info.title, info.question, info.numerator, info.denominator, info.interpretation]
        + info.pitfalls
      for one in words {
        #expect(!one.en.isEmpty && !one.cy.isEmpty && one.en != one.cy, "\(info.id)")
      }
      #expect((1...3).contains(info.harm))
      #expect(!info.pitfalls.isEmpty, "\(info.id)")
    }
  }

  @Test func nationalDecisionsAreNeutral() {
    for info in IndicatorCatalogue.all.map(\.info) where info.control == .national {
      #expect(info.polarity == .neutral, "\(info.id)")
    }
  }

  /// Every indicator can be asked of nothing.
  @Test func answersAnEmptyTable() {
    let table = CaseTable(cases: [], pairs: [], partners: [])
    let context = ComparisonContext(
      settings: .init(), calendar: nil, asOf: nil, period: nil, forces: ["gwent"])
    for indicator in IndicatorCatalogue.all {
      #expect(indicator.gather(table, context).excluded.isEmpty, "\(indicator.info.id)")
    }
  }
}
