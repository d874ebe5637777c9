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

  package init?(_ text: Span<UInt8>) {
    guard let short = ShortText(withoutBlanks: text), short.last.isLetter else { return nil }
    let end = short.count - 1
    isFileBased = short.hasWord("SF")
    let start = isFileBased ? min(2, end) : 0
    guard let slash = short.firstIndex(of: UInt8(ascii: "/"), in: start..<end) else { return nil }
    let (before, after) = (start..<slash, slash + 1..<end)
    let (years, serials) = isFileBased ? (before, after) : (after, before)
    guard years.count == 2, serials.count <= 6, let year = short.number(in: years),
      let serial = short.number(in: serials)
    else { return nil }
    self.year = year
    self.serial = serial
    checkLetter = short.last
    serialDigits = isFileBased ? String(serial).utf8.count : 6
  }

  package var hasRightCheckLetter: Bool {
    var scale = 1
    for _ in 0..<serialDigits { scale *= 10 }
    return CheckLetter.letter(for: year * scale + serial) == checkLetter
  }
}
