import Records

/// The shape of a UUID: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12 (RFC 9562).
package enum UUIDShape {
  /// The words of eight bytes that are looked at, the last of which begins inside the one before;
  /// and the bytes of each that are hyphens.
  private static let hyphens: InlineArray<5, (start: Int, bytes: UInt64)> = [
    (0, 0), (8, 0x0000_8000_0000_0080), (16, 0x8000_0000_0080_0000), (24, 0), (28, 0),
  ]

  package static func matches(_ text: Span<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    var isRight = true
    for index in hyphens.indices {
      let word = text.word(at: hyphens[index].start, of: 36)
      let found = word.bytes(equalTo: UInt8(ascii: "-"))
      let isFilled = found | word.hexadecimalBytes == 0x8080_8080_8080_8080
      isRight = isRight && isFilled && found == hyphens[index].bytes
    }
    return isRight
  }
}

extension UInt64 {
  /// The high bit of each byte that is a hexadecimal digit.
  fileprivate var hexadecimalBytes: UInt64 {
    bytes(from: 0x30, to: 0x39) | lowercasedBytes.bytes(from: 0x61, to: 0x66)
  }

  /// The high bit of each ASCII byte of the range.
  private func bytes(from first: UInt64, to last: UInt64) -> UInt64 {
    let everyByte: UInt64 = 0x0101_0101_0101_0101
    let low = self & (0x7F &* everyByte)
    let isFromFirst = low &+ ((0x80 - first) &* everyByte)
    let isAboveLast = low &+ ((0x7F - last) &* everyByte)
    return (isFromFirst ^ isAboveLast) & ~self & (0x80 &* everyByte)
  }
}
