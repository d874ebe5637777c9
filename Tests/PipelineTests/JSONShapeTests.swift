import Records
import Rules
import Testing

@testable import Pipeline

/// JSON that no profile knows: its shape is no fault, and its syntax is checked to the last byte.
@Suite struct JSONShapeTests {
  /// What is wrong with the text as such.
  private func flaws(_ bytes: [UInt8], named name: String) async throws -> [String] {
    let report = try await Validation.run(
      ValidationRequest(paths: []), schemas: try Walk.schemas.get(),
      inputs: [ValidationInput(name: name, bytes: bytes)], asOf: nil)
    return report.findings.map(\.rule.description)
      .filter { id in ["SYN", "ENC", "LIM"].contains { id.hasPrefix($0) } }.sorted()
  }

  private func flaws(_ text: String, named name: String = "some.json") async throws -> [String] {
    try await flaws(Array(text.utf8), named: name)
  }

  @Test(arguments: [
    "true", " 12.5e-3\n", "\"abc\"", "null", "[]", "{}", "[1,[2,\"x\"]]", "[[[]],{\"\":[]}]",
    "{\"a\":{\"b\":[1,2]},\"c\":\"d\"}", "\u{FEFF}{\"a\":1}", "[\"\u{2028}\u{7F}\"]",
  ])
  func readsEveryShape(_ text: String) async throws {
    #expect(try await flaws(text) == [])
    #expect(try await flaws(text, named: "some.ndjson") == [])
  }

  @Test(arguments: [
    "trux", "'a'", "+1", "01", "[1,]", "{\"a\":1,}", "[1]x", "\u{C}[1]", "{\"a\":1}\n{\"a\":2}",
    "{} {}", "NaN", "\u{FEFF}\u{FEFF}[]", "[\0]", "\\", "a,b\n1,2\n", "[\"\n\"]", "// c\n[]",
  ])
  func refusesWhatIsNoJSON(_ text: String) async throws {
    #expect(try await flaws(text).contains("SYN-002"))
  }

  @Test func refusesWhatEndsTooEarly() async throws {
    for text in ["", " \n", "tru", "-", "[", "{\"a\":", "\"abc", "[1,"] {
      #expect(try await flaws(text) == ["SYN-006"], "\(text)")
    }
    #expect(try await flaws("", named: "some.ndjson") == [])
  }

  @Test func readsLinesOneByOne() async throws {
    let text = "{\"a\":1}\n\n[1,]\r\n\"x\"\nnul\n-\n{\"b\":2}"
    #expect(
      try await flaws(text, named: "some.jsonl") == ["SYN-002", "SYN-002", "SYN-002"])
    #expect(try await flaws("[\n{\"a\":1},\n{\"a\":2}\n]\n", named: "a.ndjson") == ["SYN-030"])
  }

  /// Inside a string U+FEFF is a character like any other; where a file may have ended, it is a mark.
  @Test func noticesAMarkBetweenFiles() async throws {
    #expect(try await flaws("[\"a\u{FEFF}b\"]") == [])
    let joined = "{\"a\":1}\n\u{FEFF}{\"a\":2}\n"
    #expect(try await flaws(joined, named: "a.ndjson").contains("ENC-011"))
  }

  @Test func seesWhatIsNoText() async throws {
    #expect(try await flaws(Array("[\"\\ud800\"]".utf8), named: "a.json") == ["ENC-002"])
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in "[\"ŵ\"]".utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try await flaws(utf16, named: "a.json") == ["ENC-014"])
    #expect(
      try await flaws(Array("[".utf8) + [0xFF] + Array("]".utf8), named: "a.json") == ["SYN-002"])
  }
}
