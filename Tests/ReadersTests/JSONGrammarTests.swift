import Records
import Testing

@testable import Readers

/// RFC 8259, to the letter and to the last byte, whatever the shape of the document.
@Suite struct JSONGrammarTests {
  private static let syntax: Set<Fault> = [.jsonNotValid, .truncated, .nestedTooDeep]
  private static let guess = JSONLayout(isGuess: true)
  private static let guessedLines = JSONLayout(isLines: true, isGuess: true)

  private func flaws(
    _ text: [UInt8], _ layout: JSONLayout = guess, chunkSize: Int = 1 << 20,
    limits: ReadingLimits = ReadingLimits()
  ) throws -> [Reading.FaultAt] {
    try Reading.json(text, layout, chunkSize: chunkSize, limits: limits).faults
      .filter { JSONGrammarTests.syntax.contains($0.fault) }
  }

  @Test(arguments: [
    "0", "-0", "-0.5e-7", "1E+2", "123456789012345678901234567890", "1e999999999", "true", "false",
    "null", "\"\"", "\"\u{7F}\"", "\"\u{2028}\u{2060}\"", "\"\\uD834\\uDd1e\"", "\"\\u0000\"", "[]",
    "{}", " [ ] ", "\t{\r\n}\n", "[[],[{}],\"\"]", "{\"\":{\"\":0}}", "[1,\"a\",null,{\"b\":[2]}]",
    "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "{\"a\":[{\"b\":1},{\"b\":2}],\"c\":\"d\"}",
  ])
  func readsWhatIsJSON(_ text: String) throws {
    for size in [1, 2, 3, 7, 4096] {
      #expect(
        try Reading.json(Array(text.utf8), JSONGrammarTests.guess, chunkSize: size).faults == [])
    }
  }

  @Test(arguments: [
    "", " ", "\n", "01", "-01", "1.", ".5", "1e", "1e+", "+1", "-", "--1", "0x1", "1_0", "NaN",
    "Infinity", "-Infinity", "tru", "truee", "nul", "True", "'a'", "\"", "\"a", "\"\\", "\"\\u",
    "\"\\u12", "\"\\x\"", "\"\\u12G4\"", "\"\\uD80\"", "\"\t\"", "\"\n\"", "\"\0\"", "[", "]", "{",
    "}", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1;2]", "[1}", "{]", "{\"a\"", "{\"a\":",
    "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{1:1}",
    "{a:1}",
    "{\"a\":1}}", "[1]]", "1 2", "[][]", "{}x", "[1] // c", "/* c */ 1", "#", "\u{C}1", "1\u{C}",
    "\u{A0}1", "\u{FEFF}1", "[1]\u{FEFF}", "[\u{2028}1]", "[\0]", "[1]\0", "\\u0031",
    "[\"a\",\n'b']",
  ])
  func refusesWhatIsNot(_ text: String) throws {
    let bytes = Array(text.utf8)
    let whole = try flaws(bytes)
    try expectAgreement(bytes, whole)
    #expect(!whole.isEmpty)
    for size in [1, 2, 3, 7, 4096] { #expect(try flaws(bytes, chunkSize: size) == whole) }
  }

  /// The reader and its twin must agree on whether it is JSON; if not, the first flaw must lie in the
  /// token with which it ceases to be.
  private func expectAgreement(_ text: [UInt8], _ flaws: [Reading.FaultAt]) throws {
    let shown = String(decoding: text, as: UTF8.self).debugDescription
    guard let refusal = JSONTwin.refusal(of: text) else {
      #expect(flaws == [], "\(shown)")
      return
    }
    let offset = try #require(flaws.first, "\(shown)").position.byteOffset
    #expect((refusal.start...refusal.end).contains(offset), "\(shown)")
  }

  private static let seeds = [
    "[{\"a\":1,\"b\":\"x\\n\\u00e9\"},{\"a\":-0.5e+10,\"c\":[true,false,null,{}]}]", "[]", "12.5",
    "{\"a\":{\"b\":[1,2,[3]]},\"c\":\"d\"}", "[[1],[\"a\"],[{}]]", " [ 1 , 2 ]\r\n", "nul", "\"x\"",
    "[\n {\"k\": \"ŵ\\ud83d\\ude00\"},\r\n {\"k\": 0}\n]\n", "[{\"a\":1},{\"a\":2},{\"a\":3}]",
    "[0,-1,1.5,2E3,4e-5,\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
  ]
  private static let alphabet =
    Array("{}[]\",:\\ \n\r\t0123456789.eE+-truefalsn/'#".utf8) + [0, 0x1F, 0x7F, 0xC5, 0xB5, 0xFF]

  @Test(arguments: 1...4) func agreesWithItsTwinOnChangedTexts(_ seed: UInt64) throws {
    var mutations = Mutations(seed: seed)
    for _ in 0..<500 {
      let text = mutations.text(
        from: JSONGrammarTests.seeds, alphabet: JSONGrammarTests.alphabet)
      let whole = try Reading.json(text, JSONGrammarTests.guess)
      try expectAgreement(
        text, whole.faults.filter { JSONGrammarTests.syntax.contains($0.fault) })
      let size = [1, 2, 3, 7][mutations.number(below: 4)]
      let cut = try Reading.json(text, JSONGrammarTests.guess, chunkSize: size)
      #expect(cut == whole, "\(String(decoding: text, as: UTF8.self).debugDescription)")
    }
  }

  /// With a limit so low that every record is beyond it, the one that holds nothing is at work.
  @Test(arguments: 1...2) func agreesWithItsTwinOnWhatIsTooLargeToHold(_ seed: UInt64) throws {
    var limits = ReadingLimits()
    limits.recordBytes = 4
    var mutations = Mutations(seed: seed)
    for _ in 0..<500 {
      let text = mutations.text(
        from: JSONGrammarTests.seeds, alphabet: JSONGrammarTests.alphabet)
      let whole = try flaws(text, limits: limits)
      #expect(whole.isEmpty == (JSONTwin.refusal(of: text) == nil), "\(text)")
      for size in [1, 3] {
        let cut = try flaws(text, chunkSize: size, limits: limits)
        #expect(cut == whole, "\(String(decoding: text, as: UTF8.self).debugDescription)")
      }
    }
  }

  @Test func readsLinesThatAreJSONAndRefusesEachThatIsNot() throws {
    var mutations = Mutations(seed: 5)
    let seeds = ["{\"a\":1,\"b\":[\"x\",{}]}", "[1,\"a\"]", "\"x\"", "-1.5e3", "true"]
    let alphabet = JSONGrammarTests.alphabet.filter { $0 != 0x0A && $0 != 0x0D }
    for _ in 0..<200 {
      let lines = (0..<6).map { _ in mutations.text(from: seeds, alphabet: alphabet) }
        .filter { line in line.contains { $0 != 0x20 && $0 != 9 } }
      // A record over several lines is another matter, so an empty object parts the lines.
      let text = lines.map { $0 + [0x0A] + Array("{}\n".utf8) }.joined()
      let broken = lines.indices.filter { JSONTwin.refusal(of: lines[$0]) != nil }
      let found = try flaws(Array(text), JSONGrammarTests.guessedLines)
      #expect(found.map { ($0.position.line - 1) / 2 } == broken, "\(Array(text))")
    }
  }

  @Test func readsToTheLimitOfDepthAndNamesItBeyond() throws {
    func nested(_ depth: Int, _ rest: String = "") -> [UInt8] {
      Array(
        (String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + rest).utf8)
    }
    #expect(try flaws(nested(256)) == [])
    #expect(
      try flaws(nested(257)) == [
        Reading.FaultAt(
          fault: .nestedTooDeep, position: TextPosition(line: 1, column: 257, byteOffset: 256))
      ])
    #expect(try flaws(nested(100_000)).map(\.fault) == [.nestedTooDeep])
    #expect(try flaws(nested(300, "x")).map(\.fault) == [.nestedTooDeep, .jsonNotValid])
    let open = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(try flaws(open).map(\.fault) == [.nestedTooDeep, .truncated])
    let keys = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
    #expect(try flaws(keys).map(\.fault) == [.nestedTooDeep, .truncated])
  }
}
