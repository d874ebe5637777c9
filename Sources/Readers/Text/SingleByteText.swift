import Records

/// Text in an encoding of one byte a character.
struct SingleByteText: Sendable {
  /// The scalars of the bytes from 80 on; 0 where the encoding has none.
  private let scalars: [UInt16]
  /// Bytes that are noted although they have a scalar, and as what.
  private let noted: (bytes: Range<Int>, fault: Fault)

  init(_ encoding: SourceEncoding, standsForUTF8: Bool) {
    scalars = SingleByteText.scalars(of: encoding)
    if standsForUTF8 {
      noted = (0x80..<0x100, .invalidUTF8)
    } else if encoding == .latin1 {
      noted = (0x80..<0xA0, .windowsByte)
    } else {
      noted = (0..<0, .undefinedByte)
    }
  }

  func decode(_ source: [UInt8], into text: inout [UInt8], flaws: inout TextFlaws) {
    var index = 0
    while index < source.count {
      let end = source.span.endOfASCII(from: index)
      if end - index >= SingleByteText.longRun || end == source.count {
        text.append(contentsOf: source[index..<end])
        index = end
      } else {
        index = decodeMixed(source.span, from: index, into: &text, flaws: &flaws)
      }
    }
  }

  /// ASCII of this length is copied as a whole.
  private static let longRun = 64

  /// Decodes letter by letter, up to a long run of ASCII. Returns where that is.
  private func decodeMixed(
    _ source: Span<UInt8>, from start: Int, into text: inout [UInt8], flaws: inout TextFlaws
  ) -> Int {
    let end = min(source.count, start + 4096)
    let before = text.count
    var index = start
    // No letter takes more than three bytes.
    text.append(addingCapacity: 3 * (end - start)) { output in
      var run = 0
      while index < end, run < SingleByteText.longRun {
        let byte = source[index]
        index += 1
        if byte < 0x80 {
          output.append(byte)
          run += 1
        } else {
          append(byte, to: &output, before, flaws: &flaws)
          run = 0
        }
      }
    }
    return index
  }

  @inline(__always)
  private func append(
    _ byte: UInt8, to text: inout OutputSpan<UInt8>, _ before: Int, flaws: inout TextFlaws
  ) {
    var scalar = UInt32(scalars[Int(byte) - 0x80])
    if noted.bytes.contains(Int(byte)) {
      flaws.add(noted.fault, at: before + text.count)
    } else if scalar == 0 {
      flaws.add(.undefinedByte, at: before + text.count)
    }
    if scalar == 0 { scalar = 0xFFFD }
    if scalar < 0x800 {
      text.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else {
      text.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      text.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    text.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }

  // MARK: - Tables, from the mapping tables that Unicode publishes

  private static func scalars(of encoding: SourceEncoding) -> [UInt16] {
    switch encoding {
    case .windows1252: windows1252 + Array(0xA0...0xFF)
    case .latin1: latin1
    case .latin8: celtic
    case .latin9: latin9
    case .ascii: Array(repeating: 0, count: 0x80)
    case .utf8, .utf16LittleEndian, .utf16BigEndian: []
    }
  }

  /// 80 to 9F of CP1252.TXT.
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// ISO-8859-1 has control characters at 80 to 9F that no text uses. Whoever writes these bytes
  /// means Windows-1252, and so browsers read them (WHATWG Encoding, windows-1252); the five bytes
  /// without a meaning there stay control characters.
  private static let latin1: [UInt16] =
    windows1252.enumerated().map { $1 == 0 ? UInt16($0 + 0x80) : $1 } + Array(0xA0...0xFF)

  /// 8859-15.TXT: eight places differ from ISO-8859-1.
  private static let latin9 = changed([
    (0xA4, 0x20AC), (0xA6, 0x0160), (0xA8, 0x0161), (0xB4, 0x017D), (0xB8, 0x017E), (0xBC, 0x0152),
    (0xBD, 0x0153), (0xBE, 0x0178),
  ])

  /// 8859-14.TXT.
  private static let celtic = changed([
    (0xA1, 0x1E02), (0xA2, 0x1E03), (0xA4, 0x010A), (0xA5, 0x010B), (0xA6, 0x1E0A), (0xA8, 0x1E80),
    (0xAA, 0x1E82), (0xAB, 0x1E0B), (0xAC, 0x1EF2), (0xAF, 0x0178), (0xB0, 0x1E1E), (0xB1, 0x1E1F),
    (0xB2, 0x0120), (0xB3, 0x0121), (0xB4, 0x1E40), (0xB5, 0x1E41), (0xB7, 0x1E56), (0xB8, 0x1E81),
    (0xB9, 0x1E57), (0xBA, 0x1E83), (0xBB, 0x1E60), (0xBC, 0x1EF3), (0xBD, 0x1E84), (0xBE, 0x1E85),
    (0xBF, 0x1E61), (0xD0, 0x0174), (0xD7, 0x1E6A), (0xDE, 0x0176), (0xF0, 0x0175), (0xF7, 0x1E6B),
    (0xFE, 0x0177),
  ])

  private static func changed(_ changes: [(byte: Int, scalar: UInt16)]) -> [UInt16] {
    var scalars = Array(UInt16(0x80)...0xFF)
    for change in changes { scalars[change.byte - 0x80] = change.scalar }
    return scalars
  }
}
