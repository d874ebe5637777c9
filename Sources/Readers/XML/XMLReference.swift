/// A reference to a character by its number.
struct XMLReference {
  /// What it stands for; above every scalar when the number is too large.
  private(set) var scalar: UInt32 = 0
  /// The index behind its digits.
  private(set) var end: Int
  /// Whether it has digits and a semicolon.
  private(set) var isComplete = false

  /// Reads the reference whose `&#` stands at an index.
  init(_ text: Span<UInt8>, at start: Int) {
    end = start + 2
    let isHexadecimal = end < text.count && text[end] == UInt8(ascii: "x")
    if isHexadecimal { end += 1 }
    let first = end
    while end < text.count, let digit = XMLReference.digit(text[end], isHexadecimal) {
      scalar = min(0x110000, scalar * (isHexadecimal ? 16 : 10) + digit)
      end += 1
    }
    isComplete = end > first && end < text.count && text[end] == UInt8(ascii: ";")
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if byte &- 0x30 < 10 { return UInt32(byte &- 0x30) }
    guard isHexadecimal, (byte | 0x20) &- 0x61 < 6 else { return nil }
    return UInt32((byte | 0x20) &- 0x61) + 10
  }
}
