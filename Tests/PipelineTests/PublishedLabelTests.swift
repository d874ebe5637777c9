import CanonicalModel
import Foundation
import Records
import Testing

@testable import Pipeline

/// Every label that is published, and every value of the form, means a canonical code: none is
/// dropped in silence.
@Suite struct PublishedLabelTests {
  struct Fact: Sendable {
    let list: String
    let label: String
    let people: Int
  }

  /// The facts of a file; commas stand in labels only between quotes.
  static func facts(_ name: String) -> [Fact] {
    let path = Walk.root.appending(path: "Tests/Facts/\(name).csv")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { line in
      guard let comma = line.firstIndex(of: ",") else { return nil }
      let rest = line[line.index(after: comma)...]
      let isQuoted = rest.hasPrefix("\"")
      guard isQuoted, let quote = rest.lastIndex(of: "\"") else {
        let cells = rest.split(separator: ",", omittingEmptySubsequences: false)
        return Fact(
          list: String(line[..<comma]), label: String(cells[0]),
          people: cells.count > 1 ? Int(cells[1]) ?? 0 : 0)
      }
      return Fact(
        list: String(line[..<comma]), label: String(rest[..<quote].dropFirst()),
        people: Int(rest[rest.index(after: quote)...].dropFirst()) ?? 0)
    }
  }

  /// What a label becomes as the value of a field of the national return, with nationalities side by
  /// side as the tables print them.
  private static func codes(_ fact: Fact) throws -> (codes: [String], rules: [String]) {
    let field = try #require(fields[fact.list])
    let list = try #require(CodeListID(rawValue: fact.list))
    let lists = try Walk.schemas.get().lists
    var values: [CanonicalValue.Content] = []
    try LabelMapping(list, field, lists).map(fact.label) { values.append($0) }
    return (
      values.compactMap { if case .code(let code) = $0 { code.description } else { nil } },
      values.compactMap { if case .unreadable(let fault) = $0 { "\(fault)" } else { nil } }
    )
  }

  private static let fields: [String: CanonicalField] = [
    "age-groups": .ageGroupAtExploitation, "countries": .exploitationCountries,
    "councils": .localAuthority, "exploitation-categories": .exploitationCategory,
    "first-responders": .firstResponder, "genders": .gender, "nationalities": .nationalities,
    "police-forces": .forceSentTo,
  ]

  @Test func readsEveryPublishedLabel() throws {
    let facts = Self.facts("published-labels")
    #expect(facts.count > 500)
    #expect(facts.reduce(0) { $0 + ($1.list == "nationalities" ? $1.people : 0) } == 30_197)
    for fact in facts {
      let found = try Self.codes(fact)
      #expect(found.rules == [], "[\(fact.label)] of \(fact.list)")
    }
  }

  /// What has no code says itself that nothing is known.
  @Test func leavesNoLabelWithoutACodeButTheUnknown() throws {
    for fact in Self.facts("published-labels") + Self.facts("form-values") {
      let found = try Self.codes(fact)
      let isUnknown = ["Unknown", "Not Recorded", "Not specified or unknown"].contains(fact.label)
      #expect(!found.codes.isEmpty || isUnknown, "[\(fact.label)] of \(fact.list)")
    }
  }

  @Test func readsEveryValueOfTheForm() throws {
    let facts = Self.facts("form-values")
    #expect(facts.count(where: { $0.list == "nationalities" }) == 222)
    for fact in facts {
      let found = try Self.codes(fact)
      #expect(found.rules == [], "[\(fact.label)] of \(fact.list)")
    }
  }

  /// Labels of one thing that differ within one publisher.
  @Test(arguments: [
    (["Citizen of Guinea Bissau", "Citizen of Guinea-Bissau"], ["GNB"]),
    (["Congolese (Congo)", "Congolese Congo "], ["COG"]),
    (["Congolese (DRC)", "Congolese (Drc)", "Congolese Drc "], ["COD"]),
    (["Congolese (Congo) UK", "Congolese Congo UK"], ["COG", "GBR"]),
    (["Congolese (DRC) UK", "Congolese (Drc) UK", "Congolese Drc UK"], ["COD", "GBR"]),
    (["Russian UKrainian", "Russian Ukrainian"], ["RUS", "UKR"]),
    (["Pakistani UK"], ["PAK", "GBR"]), (["UK Vietnamese"], ["GBR", "VNM"]),
    (["South Sudanese"], ["SSD"]), (["Sudanese South Sudanese"], ["SDN", "SSD"]),
    (["South Sudanese South African"], ["SSD", "ZAF"]),
    (["Citizen of the Dominican Republic Spanish"], ["DOM", "ESP"]),
    (["Central African French"], ["CAF", "FRA"]),
    (["Albanian Equatorial Guinean"], ["ALB", "GNQ"]), (["Dominican UK"], ["DMA", "GBR"]),
    (["British Virgin Islander Citizen of the Dominican Republic"], ["VGB", "DOM"]),
    (["Albanian Unknown"], ["ALB"]), (["Unknown Vietnamese"], ["VNM"]),
  ])
  func readsLabelsOfOneThingAlike(_ labels: [String], _ codes: [String]) throws {
    for label in labels {
      let found = try Self.codes(Fact(list: "nationalities", label: label, people: 0))
      #expect(found.codes == codes, "[\(label)]")
    }
  }
}
