/// Finds the ends of JSON tokens in a stretch of text (RFC 8259, strictly).
///
/// The functions hold nothing: text and index come in, the index behind the token goes out.
enum JSONLexer {
  enum Outcome {
    case end(Int)
    /// The text ends inside the token.
    case unfinished
    case flaw(JSONFlaw, at: Int)
  }

  @inline(__always)
  static func skipBlanks(_ text: Span<UInt8>, _ index: Int) -> Int {
    var index = index
    while index < text.count {
      let byte = text[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      index += 1
    }
    return index
  }

  /// The closing quote of the string whose first byte is at `index`, and whether it has escapes.
  @inline(__always)
  static func string(_ text: Span<UInt8>, _ index: Int, hasEscapes: inout Bool) -> Outcome {
    var index = index
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "\"") { return .end(index) }
      if byte < 0x20 { return .flaw(.controlCharacter, at: index) }
      guard byte == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      hasEscapes = true
      guard index + 1 < text.count else { return .unfinished }
      switch text[index + 1] {
      case UInt8(ascii: "u"):
        guard index + 5 < text.count else { return .unfinished }
        for digit in (index + 2)...(index + 5) where hexDigit(text[digit]) == nil {
          return .flaw(.badEscape, at: index)
        }
        index += 6
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
        UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
        index += 2
      default: return .flaw(.badEscape, at: index)
      }
    }
    return .unfinished
  }

  /// A number: minus, integer without leading zeros, fraction, exponent.
  static func number(_ text: Span<UInt8>, _ start: Int) -> Outcome {
    var index = start
    if text[index] == UInt8(ascii: "-") { index += 1 }
    guard index < text.count else { return .unfinished }
    if text[index] == UInt8(ascii: "0") {
      index += 1
    } else {
      guard let end = digits(text, index) else { return .flaw(.badNumber, at: start) }
      index = end
    }
    if index < text.count, text[index] == UInt8(ascii: ".") {
      guard index + 1 < text.count else { return .unfinished }
      guard let end = digits(text, index + 1) else { return .flaw(.badNumber, at: start) }
      index = end
    }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
        index += 1
      }
      guard index < text.count else { return .unfinished }
      guard let end = digits(text, index) else { return .flaw(.badNumber, at: start) }
      index = end
    }
    guard index < text.count else { return .end(index) }
    return endsToken(text[index]) ? .end(index) : .flaw(.badNumber, at: start)
  }

  private static func digits(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index < text.count, text[index] &- 48 < 10 { index += 1 }
    return index > start ? index : nil
  }

  /// `true`, `false` or `null`.
  static func word(_ text: Span<UInt8>, _ start: Int) -> Outcome {
    let expected: StaticString =
      switch text[start] {
      case UInt8(ascii: "t"): "true"
      case UInt8(ascii: "f"): "false"
      default: "null"
      }
    let count = expected.utf8CodeUnitCount
    let isWord = expected.withUTF8Buffer { word in
      for offset in 0..<min(count, text.count - start) where text[start + offset] != word[offset] {
        return false
      }
      return true
    }
    guard isWord else { return .flaw(.badWord, at: start) }
    guard start + count <= text.count else { return .unfinished }
    guard start + count == text.count || endsToken(text[start + count]) else {
      return .flaw(.badWord, at: start)
    }
    return .end(start + count)
  }

  private static func endsToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: false
    }
  }

  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte - 48)
    case 65...70: UInt32(byte - 55)
    case 97...102: UInt32(byte - 87)
    default: nil
    }
  }

  /// Appends the string between `start` and `end` with its escapes resolved. A surrogate without
  /// its partner becomes U+FFFD; its index comes back.
  static func unescape(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, into target: inout [UInt8]
  ) -> Int? {
    var index = start
    var lone: Int?
    while index < end {
      let byte = text[index]
      guard byte == UInt8(ascii: "\\") else {
        target.append(byte)
        index += 1
        continue
      }
      let kind = text[index + 1]
      guard kind == UInt8(ascii: "u") else {
        target.append(plainEscape(kind))
        index += 2
        continue
      }
      let (scalar, length) = unicodeEscape(text, index, end)
      if scalar == nil { lone = lone ?? index }
      target.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
      index += length
    }
    return lone
  }

  private static func plainEscape(_ kind: UInt8) -> UInt8 {
    switch kind {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: kind
    }
  }

  /// The scalar of `\uXXXX` or of a pair of them; nothing for a lone surrogate.
  private static func unicodeEscape(_ text: Span<UInt8>, _ index: Int, _ end: Int)
    -> (Unicode.Scalar?, Int)
  {
    let unit = fourDigits(text, index + 2)
    guard unit & 0xF800 == 0xD800 else { return (Unicode.Scalar(unit), 6) }
    guard unit & 0xFC00 == 0xD800, index + 12 <= end, text[index + 6] == UInt8(ascii: "\\"),
      text[index + 7] == UInt8(ascii: "u")
    else { return (nil, 6) }
    let low = fourDigits(text, index + 8)
    guard low & 0xFC00 == 0xDC00 else { return (nil, 6) }
    return (Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)), 12)
  }

  private static func fourDigits(_ text: Span<UInt8>, _ index: Int) -> UInt32 {
    (index..<(index + 4)).reduce(0) { $0 << 4 | (hexDigit(text[$1]) ?? 0) }
  }
}
