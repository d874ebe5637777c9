import Records

/// A Police National Computer id: year, serial of up to seven digits, check letter.
///
/// Written `1981/0000034U`, `81/34U` or without the slash. The check letter is that of the two-digit
/// year followed by the serial in seven digits.
package struct PNCIdentifier: Hashable, Sendable {
  /// Two or four digits, as written.
  package let year: Int
  package let serial: Int
  package let checkLetter: UInt8

  /// Nothing for a text that does not have the shape.
  package init?(_ text: Span<UInt8>) {
    guard let short = ShortText(withoutBlanks: text), short.last.isLetter else { return nil }
    let end = short.count - 1
    let years: Range<Int>
    let serials: Range<Int>
    if let slash = short.firstIndex(of: UInt8(ascii: "/"), in: 0..<end) {
      (years, serials) = (0..<slash, slash + 1..<end)
    } else {
      // Without a slash a full id has eleven digits; a shorter one begins with two of the year.
      let yearCount = end == 11 ? 4 : 2
      guard end > yearCount else { return nil }
      (years, serials) = (0..<yearCount, yearCount..<end)
    }
    guard years.count == 2 || years.count == 4, serials.count <= 7,
      let year = short.number(in: years), let serial = short.number(in: serials)
    else { return nil }
    self.year = year
    self.serial = serial
    checkLetter = short.last
  }

  package var hasRightCheckLetter: Bool {
    CheckLetter.letter(for: year % 100 * 10_000_000 + serial) == checkLetter
  }
}
