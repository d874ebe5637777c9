/// An NHS number: ten digits, the last of which makes the weighted sum divisible by 11 (NHS Data
/// Dictionary; the same in Wales).
package struct NHSNumber: Hashable, Sendable {
  private let digits: [UInt8]

  package init?(_ text: ArraySlice<UInt8>) {
    digits = text.compactIdentifier
    guard digits.count == 10, digits.allSatisfy(\.isDigit) else { return nil }
  }

  package var hasRightCheckDigit: Bool {
    let sum = digits.prefix(9).enumerated().reduce(0) {
      $0 + (10 - $1.offset) * Int($1.element - 48)
    }
    let expected = (11 - sum % 11) % 11
    return expected != 10 && expected == Int(digits[9] - 48)
  }

  /// Numbers that test systems use.
  package var isTestNumber: Bool {
    let text = String(decoding: digits, as: UTF8.self)
    return text.hasPrefix("999") || text == "4000000000" || text == "0000000000"
  }
}
