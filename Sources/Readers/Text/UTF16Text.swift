import Records

/// Text in UTF-16.
enum UTF16Text {
  /// Appends the text of `source`. Returns the index behind what was read: the end, or where a unit
  /// or a pair begins that more bytes may complete.
  static func decode(
    _ source: [UInt8], isBigEndian: Bool, behind last: inout UInt8, into text: inout [UInt8],
    flaws: inout TextFlaws, isLast: Bool
  ) -> Int {
    let start = text.count
    var index = 0
    // No unit takes more than three bytes, and a pair takes four.
    text.append(addingCapacity: source.count / 2 * 3 + 3) { output in
      let bytes = source.span
      while index + 1 < bytes.count {
        let unit = unit(bytes, index, isBigEndian)
        if unit < 0x80 {
          last = UInt8(truncatingIfNeeded: unit)
          output.append(last)
          index += 2
          continue
        }
        var scalar = UInt32(unit)
        var length = 2
        if unit & 0xFC00 == 0xD800 {
          if index + 3 >= bytes.count, !isLast { return }
          let next = index + 3 < bytes.count ? self.unit(bytes, index + 2, isBigEndian) : 0
          if next & 0xFC00 == 0xDC00 {
            scalar = 0x10000 + (scalar & 0x3FF) << 10 + UInt32(next) & 0x3FF
            length = 4
          }
        }
        if scalar & 0xFFFF_F800 == 0xD800 {
          flaws.add(.loneSurrogate, at: start + output.count)
          scalar = 0xFFFD
        }
        if scalar == 0xFEFF, TextDecoder.mayEndFile(last) {
          flaws.add(.markInside, at: start + output.count)
        }
        last = 0xBF
        append(scalar, to: &output)
        index += length
      }
      if isLast, index < bytes.count {
        flaws.add(.cutUnit, at: start + output.count)
        append(0xFFFD, to: &output)
        index = bytes.count
      }
    }
    return index
  }

  @inline(__always)
  private static func unit(_ bytes: Span<UInt8>, _ index: Int, _ isBigEndian: Bool) -> UInt16 {
    isBigEndian
      ? UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      : UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
  }

  private static func append(_ scalar: UInt32, to output: inout OutputSpan<UInt8>) {
    if scalar < 0x800 {
      output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else if scalar < 0x10000 {
      output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    } else {
      output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }
}
