import Records

/// Strings, words and numbers, a byte at a time.
extension JSONChecker {
  // MARK: - Strings

  mutating func beginString(isKey: Bool) {
    self.isKey = isKey
    state = .string
    length = 0
    awaitsPartner = false
  }

  mutating func skipPlain(_ text: Span<UInt8>, _ index: Int) -> Int {
    let end = JSONLexer.plainEnd(text, index)
    if end > index { endEscape(at: index) }
    grow(by: end - index, at: index)
    return end
  }

  mutating func stringByte(_ byte: UInt8, at index: Int) -> JSONFlaw? {
    switch byte {
    case JSONLexer.quote:
      endEscape(at: index)
      state = isKey ? .colon : .between
    case JSONLexer.backslash: state = .escape
    default: return .controlCharacter
    }
    return nil
  }

  mutating func escapeByte(_ byte: UInt8, at index: Int) -> JSONFlaw? {
    if byte == UInt8(ascii: "u") {
      state = .digits
      count = 0
      unit = 0
      return nil
    }
    guard JSONLexer.isShortEscape(byte) else { return .badEscape }
    endEscape(at: index)
    grow(by: 1, at: index)
    state = .string
    return nil
  }

  mutating func hexDigit(_ byte: UInt8, at index: Int) -> JSONFlaw? {
    guard let digit = JSONLexer.hexDigit(byte) else { return .badEscape }
    unit = unit << 4 | digit
    count += 1
    guard count == 4 else { return nil }
    state = .string
    grow(by: 3, at: index)
    switch unit & 0xFC00 {
    case 0xD800:
      endEscape(at: index)
      awaitsPartner = true
    case 0xDC00 where awaitsPartner: awaitsPartner = false
    case 0xDC00: notes.append(JSONScanner.Note(fault: .loneSurrogate, index: index))
    default: endEscape(at: index)
    }
    return nil
  }

  /// A high surrogate has no partner when something else follows.
  mutating func endEscape(at index: Int) {
    if awaitsPartner { notes.append(JSONScanner.Note(fault: .loneSurrogate, index: index)) }
    awaitsPartner = false
  }

  /// A string longer than a field may be is noted where it crosses the limit.
  mutating func grow(by bytes: Int, at index: Int) {
    length += bytes
    guard length > lengthLimit, length - bytes <= lengthLimit else { return }
    notes.append(JSONScanner.Note(fault: .fieldTooLarge, index: index, limit: lengthLimit))
  }

  // MARK: - Words and numbers

  mutating func wordByte(_ byte: UInt8) -> JSONFlaw? {
    let expected = word.withUTF8Buffer { count < $0.count ? $0[count] : 0 }
    guard byte == expected else { return .badWord }
    count += 1
    if count == word.utf8CodeUnitCount { state = .wordEnd }
    return nil
  }

  /// The byte behind a number or a word.
  mutating func endToken(_ byte: UInt8, _ flaw: JSONFlaw) -> JSONFlaw? {
    guard JSONLexer.endsToken(byte) else { return flaw }
    state = .between
    return JSONLexer.isBlank(byte) ? nil : between(byte)
  }

  mutating func numberByte(_ byte: UInt8) -> JSONFlaw? {
    let isDigit = byte &- 48 < 10
    switch (state, byte) {
    case (.minus, UInt8(ascii: "0")): state = .zero
    case (.minus, _) where isDigit: state = .integer
    case (.integer, _) where isDigit, (.fraction, _) where isDigit, (.power, _) where isDigit: break
    case (.zero, UInt8(ascii: ".")), (.integer, UInt8(ascii: ".")): state = .point
    case (.point, _) where isDigit: state = .fraction
    case (.zero, UInt8(ascii: "e")), (.zero, UInt8(ascii: "E")), (.integer, UInt8(ascii: "e")),
      (.integer, UInt8(ascii: "E")), (.fraction, UInt8(ascii: "e")),
      (.fraction, UInt8(ascii: "E")):
      state = .exponent
    case (.exponent, UInt8(ascii: "+")), (.exponent, UInt8(ascii: "-")): state = .sign
    case (.exponent, _) where isDigit, (.sign, _) where isDigit: state = .power
    case (.zero, _), (.integer, _), (.fraction, _), (.power, _): return endToken(byte, .badNumber)
    default: return .badNumber
    }
    return nil
  }
}
