import CanonicalModel
import Records
import Testing

@testable import Rules

/// A misspelt code in a rule compares with nothing, and no other test would notice.
@Suite struct CodeNameTests {
  /// A code and the list that should hold it.
  struct Named: Hashable, CustomTestStringConvertible, Sendable {
    let code: String
    let list: CodeListID

    var testDescription: String { "\(code) in \(list.rawValue)" }
  }

  /// Codes of examples, by the list of their field.
  static let inExamples: [Named] = {
    var named: Set<Named> = []
    for example in Catalogue.all.flatMap(\.examples) {
      guard case .records(let records) = example.content else { continue }
      for value in records.flatMap(\.values) where !value.text.hasPrefix("?") {
        guard let list = value.field.definition.kind.list else { continue }
        named.insert(Named(code: value.text, list: list))
      }
    }
    return named.sorted { $0.testDescription < $1.testDescription }
  }()

  /// Codes of `NamedCodes.swift`, each under the comment that names its list.
  static let inSource: [Named] = {
    var named: [Named] = []
    var list: CodeListID?
    for line in Tree.text("Sources/Rules/NamedCodes.swift").split(separator: "\n") {
      if let match = line.firstMatch(of: /\/\/ List: ([a-z-]+)/) {
        list = CodeListID(rawValue: String(match.1))
      } else if let list {
        for match in line.matches(of: /"([^"]+)"/) {
          named.append(Named(code: String(match.1), list: list))
        }
      }
    }
    return named
  }()

  @Test(arguments: inExamples + inSource)
  func isACodeOfItsList(_ named: Named) throws {
    let list = try #require(Tree.lists[named.list], "there is no list \(named.list.rawValue)")
    let code = try #require(Code(named.code))
    #expect(list.contains(code))
  }

  @Test func knowsEveryOrganisationThatCannotRefer() throws {
    let rows = try #require(Tree.lists[.firstResponders]).rows
    let listed = Set(rows.map(\.code).filter { $0.description.hasPrefix("non-fr.") })
    #expect(listed == Set([Code].notFirstResponders))
  }

  @Test func findsTheListsAtAll() {
    #expect(!CodeNameTests.inSource.isEmpty)
    #expect(!CodeNameTests.inExamples.isEmpty)
  }
}
