import Records

/// Makes UTF-8 of the bytes of a file and says which of them are no text.
///
/// UTF-8 goes through as it is, invalid bytes and all, so that offsets stay true; other encodings
/// become UTF-8 with U+FFFD for what they do not define, one for each unit of the source.
package struct TextDecoder: Sendable {
  package let encoding: SourceEncoding
  /// Bytes of a unit or pair that the last chunk cut.
  private var pending: [UInt8] = []

  /// Bytes of the text so far that spell nothing: offset in the decoded text, and the fault.
  package struct Flaw: Sendable {
    package let offset: Int
    package let fault: Fault
  }

  package init(_ encoding: SourceEncoding) { self.encoding = encoding }

  /// Appends the text of `chunk` to `text`. `isLast` when no more will come.
  package mutating func decode(
    _ chunk: [UInt8], into text: inout [UInt8], flaws: inout [Flaw], isLast: Bool
  ) {
    switch encoding {
    case .utf8: decodeUTF8(chunk, into: &text, flaws: &flaws, isLast: isLast)
    case .windows1252, .latin1: decodeSingleBytes(chunk, into: &text, flaws: &flaws)
    case .utf16LittleEndian, .utf16BigEndian:
      decodeUTF16(chunk, into: &text, flaws: &flaws, isLast: isLast)
    }
  }

  // MARK: - UTF-8

  private mutating func decodeUTF8(
    _ chunk: [UInt8], into text: inout [UInt8], flaws: inout [Flaw], isLast: Bool
  ) {
    var bytes = pending + chunk
    if pending.isEmpty { bytes = chunk }
    pending = []
    if !isLast {
      let cut = TextDecoder.unfinishedTail(of: bytes)
      pending = Array(bytes.suffix(cut))
      bytes.removeLast(cut)
    }
    let start = text.count
    text.append(contentsOf: bytes)
    TextDecoder.findInvalidUTF8(in: bytes, startingAt: start, flaws: &flaws)
  }

  /// How many bytes at the end begin a scalar that goes on in the next chunk.
  private static func unfinishedTail(of bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte & 0xC0 == 0x80 { continue }
      let length =
        switch byte {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
      return length > back ? back : 0
    }
    return 0
  }

  private static func findInvalidUTF8(
    in bytes: [UInt8], startingAt start: Int, flaws: inout [Flaw]
  ) {
    var base = 0
    while base < bytes.count {
      let span = bytes.span.extracting(base..<bytes.count)
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: span)
        return
      } catch {
        flaws.append(Flaw(offset: start + base + error.byteOffsets.lowerBound, fault: .invalidUTF8))
        base += max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1)
      }
    }
  }

  // MARK: - One byte a character

  /// What Windows-1252 has at 80 to 9F (Unicode mapping table CP1252.TXT); 0 where it has nothing.
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private func decodeSingleBytes(
    _ chunk: [UInt8], into text: inout [UInt8], flaws: inout [Flaw]
  ) {
    let isWindows = encoding == .windows1252
    text.reserveCapacity(text.count + chunk.count + chunk.count / 8)
    for byte in chunk {
      if byte < 0x80 {
        text.append(byte)
      } else if byte < 0xA0, isWindows {
        let scalar = UInt32(TextDecoder.windows1252[Int(byte) - 0x80])
        if scalar == 0 { flaws.append(Flaw(offset: text.count, fault: .undefinedByte)) }
        TextDecoder.append(scalar == 0 ? 0xFFFD : scalar, to: &text)
      } else {
        TextDecoder.append(UInt32(byte), to: &text)
      }
    }
  }

  // MARK: - UTF-16

  private mutating func decodeUTF16(
    _ chunk: [UInt8], into text: inout [UInt8], flaws: inout [Flaw], isLast: Bool
  ) {
    let bytes = pending + chunk
    pending = []
    var index = 0
    while index + 1 < bytes.count {
      let unit = unit(bytes, index)
      var scalar = UInt32(unit)
      var length = 2
      if unit & 0xFC00 == 0xD800 {
        if index + 3 >= bytes.count, !isLast { break }
        let next = index + 3 < bytes.count ? self.unit(bytes, index + 2) : 0
        if next & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(next) & 0x3FF
          length = 4
        }
      }
      if scalar & 0xFFFF_F800 == 0xD800 {
        flaws.append(Flaw(offset: text.count, fault: .loneSurrogate))
        scalar = 0xFFFD
      }
      TextDecoder.append(scalar, to: &text)
      index += length
    }
    pending = Array(bytes[index...])
    if isLast, !pending.isEmpty {
      flaws.append(Flaw(offset: text.count, fault: .loneSurrogate))
      TextDecoder.append(0xFFFD, to: &text)
    }
  }

  private func unit(_ bytes: [UInt8], _ index: Int) -> UInt16 {
    encoding == .utf16LittleEndian
      ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
      : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: text.append(UInt8(scalar))
    case 0x80..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    default:
      text.append(UInt8(0xF0 | scalar >> 18))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
