/// Finds the ends of JSON tokens in a stretch of text (RFC 8259, strictly).
///
/// The functions hold nothing: text and index come in, the index behind the token goes out.
enum JSONLexer {
  enum Outcome {
    case end(Int)
    /// The text ends inside the token.
    case unfinished
    /// What is wrong begins at one byte, and shows at another.
    case flaw(JSONFlaw, at: Int, shownAt: Int)
  }

  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  @inline(__always)
  static func skipBlanks(_ text: Span<UInt8>, _ index: Int) -> Int {
    var index = index
    while index < text.count, isBlank(text[index]) { index += 1 }
    return index
  }

  // MARK: - Strings

  /// The first byte at or behind `start` that ends a plain stretch of a string: a quotation mark, a
  /// backslash, a control character, or the end of the text. Looks at eight bytes at a time.
  @inline(__always)
  static func plainEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index &+ 8 <= text.count {
      let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let marks = marks(in: UInt64(littleEndian: word))
      if marks != 0 { return index &+ marks.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < text.count, isPlain(text[index]) { index &+= 1 }
    return index
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != quote && byte != backslash
  }

  /// The high bit of every byte that ends a plain stretch. A borrow can set bits above the lowest
  /// one, so only the lowest may be trusted.
  @inline(__always)
  private static func marks(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* UInt64(quote))
    let backslashes = word ^ (ones &* UInt64(backslash))
    let found =
      ((word &- ones &* 0x20) & ~word) | ((quotes &- ones) & ~quotes)
      | ((backslashes &- ones) & ~backslashes)
    return found & (ones &* 0x80)
  }

  /// The closing quotation mark of the string that goes on at `index`, and whether it has escapes.
  static func string(_ text: Span<UInt8>, _ index: Int, hasEscapes: inout Bool) -> Outcome {
    var index = index
    while true {
      index = plainEnd(text, index)
      guard index < text.count else { return .unfinished }
      if text[index] == quote { return .end(index) }
      guard text[index] == backslash else {
        return .flaw(.controlCharacter, at: index, shownAt: index)
      }
      hasEscapes = true
      switch escape(text, index) {
      case .end(let end): index = end
      case let other: return other
      }
    }
  }

  /// The escape whose backslash is at `index`.
  private static func escape(_ text: Span<UInt8>, _ index: Int) -> Outcome {
    guard index + 1 < text.count else { return .unfinished }
    guard text[index + 1] == UInt8(ascii: "u") else {
      return isShortEscape(text[index + 1])
        ? .end(index + 2) : .flaw(.badEscape, at: index, shownAt: index + 1)
    }
    for digit in (index + 2)..<(index + 6) {
      guard digit < text.count else { return .unfinished }
      guard hexDigit(text[digit]) != nil else {
        return .flaw(.badEscape, at: index, shownAt: digit)
      }
    }
    return .end(index + 6)
  }

  static func isShortEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case quote, backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      true
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

  // MARK: - Numbers and words

  /// A number: minus, integer without leading zeros, fraction, exponent.
  static func number(_ text: Span<UInt8>, _ start: Int) -> Outcome {
    var index = start
    if text[index] == UInt8(ascii: "-") { index += 1 }
    guard index < text.count else { return .unfinished }
    if text[index] == UInt8(ascii: "0") {
      index += 1
    } else {
      guard let end = digits(text, index) else {
        return .flaw(.badNumber, at: start, shownAt: index)
      }
      index = end
    }
    if index < text.count, text[index] == UInt8(ascii: ".") {
      guard index + 1 < text.count else { return .unfinished }
      guard let end = digits(text, index + 1) else {
        return .flaw(.badNumber, at: start, shownAt: index + 1)
      }
      index = end
    }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
        index += 1
      }
      guard index < text.count else { return .unfinished }
      guard let end = digits(text, index) else {
        return .flaw(.badNumber, at: start, shownAt: index)
      }
      index = end
    }
    guard index < text.count else { return .end(index) }
    return endsToken(text[index]) ? .end(index) : .flaw(.badNumber, at: start, shownAt: index)
  }

  private static func digits(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index < text.count, text[index] &- 48 < 10 { index += 1 }
    return index > start ? index : nil
  }

  /// `true`, `false` or `null`.
  static func word(_ text: Span<UInt8>, _ start: Int) -> Outcome {
    let expected = word(beginningWith: text[start])
    let count = expected.utf8CodeUnitCount
    let end = expected.withUTF8Buffer { word in
      var offset = 0
      while offset < count, start + offset < text.count, text[start + offset] == word[offset] {
        offset += 1
      }
      return start + offset
    }
    guard end < text.count else { return end == start + count ? .end(end) : .unfinished }
    guard end == start + count, endsToken(text[end]) else {
      return .flaw(.badWord, at: start, shownAt: end)
    }
    return .end(end)
  }

  static func word(beginningWith byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "t"): "true"
    case UInt8(ascii: "f"): "false"
    default: "null"
    }
  }

  static func endsToken(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "}")
  }
}
