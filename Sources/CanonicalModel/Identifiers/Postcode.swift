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
    let neverInward = Array("CIKMOV".utf8)
    guard inward[0].isDigit,
      inward.dropFirst().allSatisfy({ $0.isLetter && !neverInward.contains($0) }),
      Postcode.isOutward(outward)
    else { return nil }
  }

  /// One or two letters, a digit, and perhaps one more letter or digit.
  private static func isOutward(_ code: [UInt8]) -> Bool {
    let letters = code.prefix { $0.isLetter }.count
    let rest = code.dropFirst(letters)
    guard (1...2).contains(letters), let digit = rest.first, digit.isDigit else { return false }
    return rest.count == 1 || (rest.count == 2 && rest.allSatisfy(\.isLetterOrDigit))
  }

  /// The letters in front: `CF` for Cardiff.
  package var area: String { String(decoding: outward.prefix { $0.isLetter }, as: UTF8.self) }

  /// `ZZ99` codes stand for no address at all.
  package var isPseudo: Bool { area == "ZZ" }
}
