/// A postcode of the United Kingdom: outward and inward code (BS 7666).
package struct Postcode: Hashable, Sendable {
  package let outward: [UInt8]
  package let inward: [UInt8]

  /// Nothing for a text that does not have the shape.
  package init?(_ source: ArraySlice<UInt8>) {
    let text = source.withoutBlanks
    guard (5...7).contains(text.count) else { return nil }
    outward = Array(text.dropLast(3))
    inward = Array(text.suffix(3))
    // Pseudo codes do not keep to the letters of the others: `ZZ99 3VZ` is no fixed abode.
    let neverInward = Array((outward.starts(with: "ZZ99".utf8) ? "" : "CIKMOV").utf8)
    guard inward[0].isDigit,
      inward.dropFirst().allSatisfy({ $0.isLetter && !neverInward.contains($0) }),
      Postcode.isOutward(outward)
    else { return nil }
  }

  /// Whether the text is an outward code alone, such as `CF10`.
  package static func isOutwardAlone(_ source: ArraySlice<UInt8>) -> Bool {
    isOutward(source.withoutBlanks)
  }

  /// Whether the text is a number of the British Forces Post Office, such as `BFPO 105`.
  package static func isForcesNumber(_ source: ArraySlice<UInt8>) -> Bool {
    let text = source.withoutBlanks
    let number = text.dropFirst(4)
    return text.starts(with: "BFPO".utf8) && (1...4).contains(number.count)
      && number.allSatisfy(\.isDigit)
  }

  /// One or two letters, a digit, and perhaps one more letter or digit. The letters that are taken
  /// for digits, and Q and Z, do not stand at the end.
  private static func isOutward(_ code: [UInt8]) -> Bool {
    let letters = code.prefix { $0.isLetter }.count
    let rest = code.dropFirst(letters)
    guard (1...2).contains(letters), let digit = rest.first, digit.isDigit else { return false }
    return rest.count == 1 || (rest.count == 2 && rest.last.map(isLastOfOutward) == true)
  }

  private static func isLastOfOutward(_ byte: UInt8) -> Bool {
    byte.isDigit || (byte.isLetter && !"ILOQZ".utf8.contains(byte))
  }

  /// The letters in front: `CF` for Cardiff.
  package var area: String { String(decoding: outward.prefix { $0.isLetter }, as: UTF8.self) }

  /// `ZZ99` codes stand for no address at all.
  package var isPseudo: Bool { area == "ZZ" }
}
