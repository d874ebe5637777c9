import CanonicalModel
import Records
import Testing

@testable import Consistency

/// What indicators say of themselves, by the wording rules.
@Suite struct IndicatorTextTests {
  private static let groups: [[Indicator]] = [
    IndicatorCatalogue.crime, IndicatorCatalogue.coding, IndicatorCatalogue.agreement,
    IndicatorCatalogue.outcomes, IndicatorCatalogue.process, IndicatorCatalogue.quality,
  ]

  private func texts(of info: IndicatorInfo) -> [Words] {
    [info.title, info.question, info.numerator, info.denominator, info.interpretation]
      + info.pitfalls
  }

  @Test func hasEachIndicatorOfTheNotes() {
    let ids = Self.groups.map { $0.map(\.info.id) }
    #expect(
      ids == [
        (1...6).map { "C0\($0)" }, (1...9).map { "D0\($0)" }, (1...6).map { "E0\($0)" },
        (1...5).map { "F0\($0)" }, (1...4).map { "G0\($0)" }, (1...7).map { "H0\($0)" },
      ])
    let all = IndicatorCatalogue.all.map(\.info.id)
    #expect(Set(all).count == all.count)
    #expect(Set(ids.joined()).isSubset(of: all))
  }

  @Test(arguments: IndicatorCatalogue.all.map(\.info))
  func saysNothingThatIsBanned(_ info: IndicatorInfo) {
    for text in texts(of: info) {
      #expect(WordingRules.banned(in: text).isEmpty, "\(info.id): \(text.en) / \(text.cy)")
      #expect(!text.en.isEmpty && !text.cy.isEmpty, "\(info.id)")
    }
    #expect(!info.pitfalls.isEmpty, "\(info.id)")
    #expect((1...3).contains(info.harm), "\(info.id)")
  }

  /// Numerators and denominators stand inside sentences.
  @Test(arguments: groups.joined().map(\.info))
  func endsNoSentenceInAFraction(_ info: IndicatorInfo) {
    for text in [info.numerator, info.denominator] {
      #expect(!text.en.hasSuffix(".") && !text.cy.hasSuffix("."), "\(info.id)")
    }
    #expect(info.question.en.hasSuffix("?") && info.question.cy.hasSuffix("?"), "\(info.id)")
  }

  /// What the national authority decides is context (AC-14).
  @Test func leavesDecisionsToTheAuthority() {
    let national = Self.groups.joined().filter { $0.info.control == .national }
    #expect(national.map(\.info.id) == ["F01", "F02"])
  }
}
