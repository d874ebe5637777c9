/// The check letter that PNC ids and CRO numbers share: the number modulo 23 in an alphabet without
/// I, O and S (as the prison and probation person record computes it, HMPPS, 2024).
package enum CheckLetter {
  private static let alphabet = Array("ZABCDEFGHJKLMNPQRTUVWXY".utf8)

  /// The letter that belongs behind `number`.
  package static func letter(for number: Int) -> UInt8 { alphabet[number % 23] }
}

extension UInt8 {
  /// Whether it is an ASCII digit.
  @inlinable public var isDigit: Bool { self &- 48 < 10 }
  /// Whether it is an ASCII letter.
  @inlinable public var isLetter: Bool { (self | 0x20) &- 97 < 26 }
  /// Whether it is an ASCII letter or digit.
  @inlinable public var isLetterOrDigit: Bool { isDigit || isLetter }
  /// The byte with a small ASCII letter made a capital.
  @inlinable public var uppercasedASCII: UInt8 { self &- 97 < 26 ? self & 0xDF : self }
}
