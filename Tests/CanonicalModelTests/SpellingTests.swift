import CanonicalModel
import Records
import Testing

/// Spellings are compared eight bytes at a time; here that is held against the plain way.
@Suite struct SpellingTests {
  /// Words of every length from 1 to 40 with letters, marks and accents at changing places.
  private static let words: [String] = {
    let signs = Array("abcdefghijklmnopqrstuvwxyz0123456789-'./ŵâôé")
    var words: [String] = []
    for length in 1...40 {
      for start in 0..<6 {
        words.append(
          String((0..<length).map { signs[($0 * 7 + start * 11 + length) % signs.count] }))
      }
    }
    return words
  }()

  private static func code(_ number: Int) -> Code { Code("c\(number)") ?? "none" }

  private static let table: SpellingTable = {
    var table = SpellingTable()
    for (number, word) in words.enumerated() { table.add(word, meaning: code(number)) }
    return table
  }()

  /// Each word in its own case, in capitals, with blanks around, and as a part of a longer text.
  @Test func findsEveryWordInEveryDressAndNoOther() {
    var tables = SpellingTables()
    _ = tables.add(SpellingTable())
    let number = tables.add(Self.table)
    var firsts: [String: Int] = [:]
    for (index, word) in Self.words.enumerated() where firsts[word] == nil { firsts[word] = index }
    for word in Self.words {
      for dress in [word, word.uppercased(with: ()), "  \(word)\t", "\u{A0}" + word] {
        let expected = firsts[word].map(Self.code)
        let bytes = Array(dress.utf8)
        #expect(Self.table.code(for: bytes[...]) == expected, "\(dress)")
        for padding in [0, 5, 30] {
          let store =
            Array(repeating: UInt8(ascii: "z"), count: padding) + bytes
            + Array(repeating: UInt8(ascii: "q"), count: padding)
          let found = tables.code(
            for: store.span, padding..<padding + bytes.count, in: number)
          #expect(found == expected, "\(dress) with \(padding) around")
        }
      }
      let other = Array((word + "\u{7F}").utf8)
      #expect(Self.table.code(for: other[...]) == nil)
      #expect(tables.code(for: other.span, 0..<other.count, in: 0) == nil)
    }
  }

  @Test func takesTypographicSignsForPlainOnes() {
    var table = SpellingTable()
    table.add("it's a yes - no", meaning: "y")
    for text in [
      "it\u{2019}s a yes \u{2013} no", "IT'S  A YES - NO", "it's\u{A0}a yes \u{2014} no",
    ] {
      #expect(table.code(for: Array(text.utf8)[...]) == "y", "\(text)")
    }
    #expect(table.code(for: Array("its a yes - no".utf8)[...]) == nil)
  }

  @Test func putsOtherMeaningsBeforeItsOwn() {
    var own = SpellingTable()
    own.add("N/K", meaning: "unknown")
    own.add("Female", meaning: "f")
    var other = SpellingTable()
    other.add("female", meaning: "x")
    let table = own.overridden(by: other)
    #expect(table.code(for: Array("FEMALE".utf8)[...]) == "x")
    #expect(table.code(for: Array("n/k".utf8)[...]) == "unknown")
  }

  /// Plain is what folding leaves alone but for the case of letters.
  @Test(arguments: [
    ("plain text", true), ("a b c d e f g h i", true), ("", true), ("seven77 x", true),
    ("two  blanks", false), ("seven77  x", false), ("tab\there", false), ("Siân", false),
    ("\u{7F}", true), ("a\u{0}", false), ("eightt\u{0A}x", false),
  ])
  func seesWhatIsPlain(_ text: String, _ isPlain: Bool) {
    let bytes = Array(text.utf8)
    let span = bytes.span
    let seen = span.isPlain
    #expect(seen == isPlain)
  }
}

extension String {
  /// ASCII letters in capitals, others as they are.
  fileprivate func uppercased(with _: Void) -> String {
    String(decoding: utf8.map { $0 &- 97 < 26 ? $0 & 0xDF : $0 }, as: UTF8.self)
  }
}
