/// A National Insurance number: two letters, six digits and a suffix A to D that a source may lack
/// (HMRC manual NIM39110).
package struct NationalInsuranceNumber: Hashable, Sendable {
  private let text: ShortText

  /// Nothing for a text that does not have the shape.
  package init?(_ source: Span<UInt8>) {
    guard let text = ShortText(compact: source), text.count == 8 || text.count == 9,
      text.allSatisfy(in: 0..<2, \.isLetter), text.allSatisfy(in: 2..<8, \.isDigit),
      text.count == 8 || text[8].isLetter
    else { return nil }
    self.text = text
  }

  /// Whether the letters are some that are given out.
  package var hasAllocatedLetters: Bool {
    let neverGiven: [StaticString] = ["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"]
    guard !neverGiven.contains(where: { text.hasWord($0) }) else { return false }
    let neverUsed = "DFIQUV".utf8
    guard !neverUsed.contains(text[0]), !neverUsed.contains(text[1]), text[1] != UInt8(ascii: "O")
    else { return false }
    return text.count == 8 || (UInt8(ascii: "A")...UInt8(ascii: "D")).contains(text[8])
  }

  /// A number that manuals and forms print as an example.
  package var isExample: Bool { text.hasWord("AB123456") || text.hasWord("QQ") }
}
