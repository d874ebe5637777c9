import CanonicalModel
import Testing

@testable import Pipeline

/// Which pairs nobody is asked of.
@Suite struct ReviewFloorTests {
  private static let common = [
    ("prior", -11.0), ("given-name", 7.1), ("given-name", -2.1), ("family-name", 6.9),
    ("family-name", -1.8), ("sex", 1.0), ("language", 4.1),
  ]
  private static let rare = [
    ("prior", -11.0), ("given-name", 7.1), ("given-name", 2.0), ("family-name", 6.9),
  ]

  private static func asks(_ reasons: [(String, Double)]) -> Bool {
    ReviewFloor.asks(
      reasons.map { RecordLink.Contribution(comparison: $0.0, level: "", weight: $0.1) })
  }

  @Test func leavesOutACommonNameOfOneNation() {
    #expect(!Self.asks(Self.common))
    // Nor does a country make a question of it, nor a household.
    #expect(!Self.asks(Self.common + [("country", 3.5)]))
  }

  @Test func asksOfARareNameUnlessTheBirthIsAnother() {
    #expect(Self.asks(Self.rare))
    #expect(!Self.asks(Self.rare + [("birth-date", -4.2)]))
    #expect(Self.asks(Self.rare + [("birth-date", 0.3)]))
  }

  @Test(arguments: ["birth-date", "identifier", "phone", "email", "address", "birthplace"])
  func asksWhereSomethingOfTheirOwnAgrees(_ comparison: String) {
    #expect(Self.asks(Self.common + [(comparison, 3.0)]))
    // But not where all else speaks against it.
    #expect(!Self.asks([("prior", -11.0), ("sex", 1.0), ("language", 4.0), (comparison, 3.0)]))
  }
}
