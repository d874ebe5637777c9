import Records

/// A Criminal Records Office number: `065656/91H`, or file-based `SF05/482703J`.
///
/// The check letter is that of the two-digit year followed by the serial: in six digits for a
/// standard number, unpadded for a file-based one.
package struct CROIdentifier: Hashable, Sendable {
  package let year: Int
  package let serial: Int
  package let checkLetter: UInt8
  package let isFileBased: Bool
  private let serialDigits: Int

  package init?(_ text: ArraySlice<UInt8>) {
    let bytes = text.withoutBlanks
    guard let letter = bytes.last, letter.isLetter else { return nil }
    isFileBased = bytes.starts(with: Array("SF".utf8))
    let body = bytes.dropLast().dropFirst(isFileBased ? 2 : 0)
    guard let slash = body.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let (before, after) = (body[..<slash], body[(slash + 1)...])
    let (yearPart, serialPart) = isFileBased ? (before, after) : (after, before)
    guard yearPart.count == 2, serialPart.count <= 6, let year = Int(digits: yearPart),
      let serial = Int(digits: serialPart)
    else { return nil }
    self.year = year
    self.serial = serial
    checkLetter = letter
    serialDigits = isFileBased ? String(serial).utf8.count : 6
  }

  package var hasRightCheckLetter: Bool {
    var scale = 1
    for _ in 0..<serialDigits { scale *= 10 }
    return CheckLetter.letter(for: year * scale + serial) == checkLetter
  }
}
