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
  package init?(_ text: ArraySlice<UInt8>) {
    let bytes = text.withoutBlanks
    guard let letter = bytes.last, letter.isLetter else { return nil }
    let body = bytes.dropLast()
    let yearDigits: ArraySlice<UInt8>
    let serialDigits: ArraySlice<UInt8>
    if let slash = body.firstIndex(of: UInt8(ascii: "/")) {
      yearDigits = body[..<slash]
      serialDigits = body[(slash + 1)...]
    } else {
      // Without a slash a full id has eleven digits; a shorter one begins with two of the year.
      let yearCount = body.count == 11 ? 4 : 2
      guard body.count > yearCount else { return nil }
      yearDigits = body.prefix(yearCount)
      serialDigits = body.dropFirst(yearCount)
    }
    guard yearDigits.count == 2 || yearDigits.count == 4, serialDigits.count <= 7,
      let year = Int(digits: yearDigits), let serial = Int(digits: serialDigits)
    else { return nil }
    self.year = year
    self.serial = serial
    checkLetter = letter
  }

  package var hasRightCheckLetter: Bool {
    CheckLetter.letter(for: year % 100 * 10_000_000 + serial) == checkLetter
  }
}
