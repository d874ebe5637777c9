/// A postcode of the United Kingdom: outward and inward code (BS 7666).
package struct Postcode: Hashable, Sendable {
  private let text: ShortText

  /// Nothing for a text that does not have the shape.
  package init?(_ source: Span<UInt8>) {
    guard let text = ShortText(withoutBlanks: source), (5...7).contains(text.count),
      text[text.count - 3].isDigit, Postcode.isOutward(text, text.count - 3)
    else { return nil }
    // Pseudo codes do not keep to the letters of the others: `ZZ99 3VZ` is no fixed abode.
    let isPseudo = text.hasWord("ZZ99")
    let isInward = text.allSatisfy(in: text.count - 2..<text.count) {
      $0.isLetter && (isPseudo || !"CIKMOV".utf8.contains($0))
    }
    guard isInward else { return nil }
    self.text = text
  }

  /// `CF10` of `CF10 3NP`.
  package var outward: [UInt8] { (0..<text.count - 3).map { text[$0] } }

  /// `3NP` of `CF10 3NP`.
  package var inward: [UInt8] { (text.count - 3..<text.count).map { text[$0] } }

  /// Whether the text is an outward code alone, such as `CF10`.
  package static func isOutwardAlone(_ source: Span<UInt8>) -> Bool {
    guard let text = ShortText(withoutBlanks: source) else { return false }
    return isOutward(text, text.count)
  }

  /// Whether the text is a number of the British Forces Post Office, such as `BFPO 105`.
  package static func isForcesNumber(_ source: Span<UInt8>) -> Bool {
    guard let text = ShortText(withoutBlanks: source), text.hasWord("BFPO") else { return false }
    return (5...8).contains(text.count) && text.allSatisfy(in: 4..<text.count, \.isDigit)
  }

  /// One or two letters, a digit, and perhaps one more letter or digit. The letters that are taken
  /// for digits, and Q and Z, do not stand at the end.
  private static func isOutward(_ code: ShortText, _ count: Int) -> Bool {
    var letters = 0
    while letters < count, code[letters].isLetter { letters += 1 }
    guard (1...2).contains(letters), letters < count, code[letters].isDigit else { return false }
    let rest = count - letters
    return rest == 1 || (rest == 2 && isLastOfOutward(code[count - 1]))
  }

  private static func isLastOfOutward(_ byte: UInt8) -> Bool {
    byte.isDigit || (byte.isLetter && !"ILOQZ".utf8.contains(byte))
  }

  /// The letters in front: `CF` for Cardiff.
  package var area: String { String(decoding: outward.prefix { $0.isLetter }, as: UTF8.self) }

  /// `ZZ99` codes stand for no address at all.
  package var isPseudo: Bool { area == "ZZ" }
}
