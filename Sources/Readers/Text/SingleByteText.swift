import Records

/// Text in an encoding of one byte a character.
enum SingleByteText {
  /// What Windows-1252 has at 80 to 9F (Unicode mapping table CP1252.TXT); 0 where it has nothing.
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  static func decode(
    _ source: [UInt8], _ encoding: SourceEncoding, into text: inout [UInt8],
    flaws: inout TextFlaws
  ) {
    var index = 0
    while index < source.count {
      let end = source.span.endOfASCII(from: index)
      text.append(contentsOf: source[index..<end])
      index = end
      while index < source.count, source[index] >= 0x80 {
        let byte = source[index]
        var scalar = UInt32(byte)
        if byte < 0xA0, encoding == .windows1252 {
          scalar = UInt32(windows1252[Int(byte) - 0x80])
          if scalar == 0 {
            flaws.add(.undefinedByte, at: text.count)
            scalar = 0xFFFD
          }
        }
        append(scalar, to: &text)
        index += 1
      }
    }
  }

  /// `scalar` is beyond ASCII and has at most four hexadecimal digits.
  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    if scalar < 0x800 {
      text.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else {
      text.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }
}
