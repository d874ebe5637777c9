import Foundation
import Records
import Testing

@testable import Rules

/// The ids that were given before a rule was written: each has a rule, or a reason why it has none.
@Suite struct PlannedRulesTests {
  /// The severity that each id was given when the catalogue was planned.
  static let planned: [String: String] = {
    let rows = Tree.text("Tests/Facts/planned-rules.csv").split(separator: "\n").dropFirst()
    let pairs = rows.map { $0.split(separator: ",").map(String.init) }
    return Dictionary(pairs.map { ($0[0], $0[1]) }) { first, _ in first }
  }()

  static let ruled = Set(Catalogue.all.map(\.id.description))
  static let unruled = Set(Catalogue.withoutRule.map(\.id.description))

  @Test func givesEachAnAnswer() {
    #expect(Self.planned.count == 225)
    #expect(Set(Self.planned.keys).subtracting(Self.ruled) == Self.unruled)
  }

  @Test func leavesTheNumbersOfOthersAlone() {
    #expect(Self.ruled.isDisjoint(with: Self.unruled))
    #expect(Catalogue.withoutRule.count == Self.unruled.count)
  }

  @Test func saysWhyThereIsNoRule() {
    for entry in Catalogue.withoutRule {
      #expect(entry.statement.notTestable != nil, "\(entry.id)")
      #expect(Statements.all.contains(entry.statement), "\(entry.id)")
      #expect(Catalogue.withoutRule(entry.id.description.lowercased())?.id == entry.id)
    }
    #expect(Set(Catalogue.withoutRule.map(\.statement)).count == Self.unruled.count)
  }

  @Test func countsItselfOnTheFirstPage() {
    let families = Set(Catalogue.all.map(\.id.family)).count
    let numbers = "It knows \(Catalogue.all.count) rules in \(families) families"
    #expect(Tree.text("README.md").contains(numbers))
  }

  /// The table of decision 8 names every rule whose severity is not the planned one, and no other.
  @Test func tellsEverySeverityThatDiffers() throws {
    let page = Tree.text("docs/decisions/0008-severities-that-differ.md")
    let rows = page.matches(of: /\n\| `([A-Z]{3}-[0-9]{3})`[^|]*\| (\w+) \| (\w+) \|/)
      .map { "\($0.1) \($0.2) \($0.3)" }
    let differing = Catalogue.all.compactMap { rule in
      let here = rule.info.severity.rawValue
      return Self.planned[rule.id.description].flatMap {
        $0 == here ? nil : "\(rule.id) \($0) \(here)"
      }
    }
    #expect(rows == differing)
  }
}
