/// Resolves the escapes of strings that are known to be JSON.
enum JSONEscapes {
  /// What stands for a surrogate without its partner.
  enum Lone {
    /// U+FFFD: the result is UTF-8.
    case replaced
    /// The surrogate itself, spelt as UTF-8 would spell it, so that keys which differ stay so.
    case kept
  }

  /// Appends the string between `start` and `end` with its escapes resolved. Gives the index of the
  /// first surrogate without its partner.
  static func resolve(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, into target: inout [UInt8],
    lone: Lone = .replaced
  ) -> Int? {
    var index = start
    var first: Int?
    while index < end {
      let byte = text[index]
      guard byte == JSONLexer.backslash, index + 1 < end else {
        target.append(byte)
        index += 1
        continue
      }
      let kind = text[index + 1]
      guard kind == UInt8(ascii: "u"), index + 6 <= end else {
        target.append(plain(kind))
        index += 2
        continue
      }
      let (scalar, length) = scalar(text, index, end)
      if isSurrogate(scalar) { first = first ?? index }
      append(isSurrogate(scalar) && lone == .replaced ? 0xFFFD : scalar, to: &target)
      index += length
    }
    return first
  }

  private static func plain(_ kind: UInt8) -> UInt8 {
    switch kind {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: kind
    }
  }

  private static func isSurrogate(_ scalar: UInt32) -> Bool { scalar & 0xFFFF_F800 == 0xD800 }

  /// The scalar of `\uXXXX`, or of two that are a pair.
  private static func scalar(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> (UInt32, Int) {
    let unit = fourDigits(text, index + 2)
    guard unit & 0xFC00 == 0xD800, index + 12 <= end, text[index + 6] == JSONLexer.backslash,
      text[index + 7] == UInt8(ascii: "u")
    else { return (unit, 6) }
    let low = fourDigits(text, index + 8)
    guard low & 0xFC00 == 0xDC00 else { return (unit, 6) }
    return (0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF), 12)
  }

  private static func fourDigits(_ text: Span<UInt8>, _ index: Int) -> UInt32 {
    var number: UInt32 = 0
    for digit in index..<(index + 4) {
      number = number << 4 | (JSONLexer.hexDigit(text[digit]) ?? 0)
    }
    return number
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    if scalar < 0x80 { return text.append(UInt8(scalar)) }
    if scalar < 0x800 {
      text.append(UInt8(0xC0 | scalar >> 6))
    } else if scalar < 0x10000 {
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    } else {
      text.append(UInt8(0xF0 | scalar >> 18))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    }
    text.append(UInt8(0x80 | scalar & 0x3F))
  }
}
