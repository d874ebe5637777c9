/// An NHS number: ten digits, the last of which makes the weighted sum divisible by 11 (NHS Data
/// Dictionary; the same in Wales).
package struct NHSNumber: Hashable, Sendable {
  private let number: Int

  package init?(_ text: Span<UInt8>) {
    guard let short = ShortText(compact: text), short.count == 10,
      let number = short.number(in: 0..<10)
    else { return nil }
    self.number = number
  }

  package var hasRightCheckDigit: Bool {
    var sum = 0
    var rest = number / 10
    for weight in 2...10 {
      sum += weight * (rest % 10)
      rest /= 10
    }
    let expected = (11 - sum % 11) % 11
    return expected != 10 && expected == number % 10
  }

  /// Numbers that test systems use.
  package var isTestNumber: Bool {
    number / 10_000_000 == 999 || number == 4_000_000_000 || number == 0
  }
}
