import Testing

/// Whatever is said is said in both languages, wherever in the sources it stands.
@Suite struct LanguageTests {
  /// Words that are the same in Welsh.
  static let shared: Set = ["partner", "tab", "person", "marac", "info", "json", "{value}"]

  struct Pair: CustomTestStringConvertible, Sendable {
    let path: String
    let en: String
    let cy: String
    var testDescription: String { "\(path): \(en)" }
  }

  static let pairs: [Pair] = SwiftSource.all.filter { $0.path.hasPrefix("Sources/") }.flatMap {
    source in
    source.text.matches(of: literals).map { match in
      Pair(path: source.path, en: plain(match.1), cy: plain(match.2))
    }
  }

  /// `en:` and `cy:` with a text of one line or of several.
  nonisolated(unsafe) static let literals =
    /en:\s*(?s)("""\n.*?"""|"(?:[^"\\\n]|\\.)*"),\s*cy:\s*("""\n.*?"""|"(?:[^"\\\n]|\\.)*")/

  private static func plain(_ literal: Substring) -> String {
    let text = literal.drop { $0 == "\"" }.reversed().drop { $0 == "\"" }.reversed()
    return String(text).replacing("\\\n", with: "").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func findsTheWords() { #expect(Self.pairs.count > 800) }

  @Test func leavesNoWordsOut() {
    for pair in Self.pairs { #expect(!pair.en.isEmpty && !pair.cy.isEmpty, "\(pair.path)") }
  }

  @Test func saysNothingTwiceInEnglish() {
    for pair in Self.pairs where !Self.shared.contains(pair.en.lowercased()) {
      #expect(pair.en != pair.cy, "\(pair.path): \(pair.en)")
    }
  }

  @Test func fillsTheSameGapsInBoth() {
    for pair in Self.pairs {
      func gaps(_ text: String) -> Set<Substring> {
        Set(text.matches(of: /\{[a-zA-Z]+\}/).map(\.output))
      }
      #expect(gaps(pair.en) == gaps(pair.cy), "\(pair.path): \(pair.en)")
    }
  }
}
