import Records
import Testing

@testable import CanonicalModel

@Suite struct CodeColumnsTests {
  private static func row(_ code: Code, _ attributes: [CodeAttribute: [String]]) -> CodeList.Row {
    CodeList.Row(
      code: code, label: Words(same: code.description), effective: .always, replacedBy: nil,
      aliases: [], source: "a test", confidence: .seen, attributes: attributes)
  }

  private static let rows = [
    row("a", [.kind: ["town", "port"], .nation: ["WAL"]]),
    row("b", [.nation: ["ENG"]]),
    row("c", [.kind: ["a text that is longer than any code", "town"]]),
    row("a", [.kind: ["hamlet"]]),
  ]

  private let columns = CodeColumns(
    rows, [.nation, .kind], CodeIndex(rows.lazy.map(\.code)))

  @Test func answersWithTheFirstValueOfTheFirstRow() {
    #expect(columns.first(.kind, of: "a") == "town")
    #expect(columns.first(.nation, of: "a") == "WAL")
    #expect(columns.first(.nation, of: "b") == "ENG")
    #expect(columns.first(.kind, of: "c") == "town")
  }

  @Test func knowsEachOfSeveralValues() {
    #expect(columns.has("town", as: .kind, of: "a"))
    #expect(columns.has("port", as: .kind, of: "a"))
    #expect(!columns.has("hamlet", as: .kind, of: "a"))
    #expect(!columns.has("WAL", as: .kind, of: "a"))
  }

  @Test func saysNothingOfWhatIsNotThere() {
    #expect(columns.first(.kind, of: "b") == nil)
    #expect(columns.first(.kind, of: "d") == nil)
    #expect(columns.first(.council, of: "a") == nil)
    #expect(!columns.has("town", as: .council, of: "a"))
  }

  @Test func findsCodesInATableThatHasGrown() {
    let codes = (0..<1000).compactMap { Code("code-\($0)") }
    let index = CodeIndex(codes + codes)
    #expect(index.count == 1000)
    for (number, code) in codes.enumerated() { #expect(index.number(of: code) == number) }
    #expect(index.number(of: "code-1000") == nil)
  }
}
