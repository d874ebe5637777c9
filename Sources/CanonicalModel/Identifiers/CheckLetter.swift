/// The check letter that PNC ids and CRO numbers share: the number modulo 23 in an alphabet without
/// I, O and S (as the prison and probation person record computes it, HMPPS, 2024).
package enum CheckLetter {
  private static let alphabet = Array("ZABCDEFGHJKLMNPQRTUVWXY".utf8)

  /// The letter that belongs behind `number`.
  package static func letter(for number: Int) -> UInt8 { alphabet[number % 23] }
}

extension UInt8 {
  @inline(__always) package var isDigit: Bool { self &- 48 < 10 }
  @inline(__always) package var isLetter: Bool { (self | 0x20) &- 97 < 26 }
  @inline(__always) package var isLetterOrDigit: Bool { isDigit || isLetter }
  @inline(__always) package var uppercasedASCII: UInt8 { self &- 97 < 26 ? self & 0xDF : self }
}
