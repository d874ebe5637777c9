import Records

/// Checks the grammar of a value as it comes, byte by byte, and holds nothing of it: for values that
/// are too large to hold, and for those that are no records.
struct JSONChecker {
  enum Outcome: Equatable {
    case value(end: Int)
    case unfinished
    /// Much was noticed: it is to be taken before the check goes on.
    case paused(at: Int)
    /// What is wrong shows at one byte, and began so many bytes before, on the same line.
    case flaw(JSONFlaw, shownAt: Int, since: Int)
  }

  enum State: UInt8 {
    case value, firstElement, firstKey, key, colon, between
    case string, escape, digits, word, wordEnd
    case minus, zero, integer, point, fraction, exponent, sign, power
  }

  var state: State
  private(set) var nesting: JSONNesting
  var isKey = false
  var word: StaticString = "null"
  /// How many bytes of the word, or hexadecimal digits of the escape, are behind.
  var count = 0
  var unit: UInt32 = 0
  /// How many bytes of the number, word or escape are behind.
  var tokenLength = 0
  /// A high surrogate has ended at the byte before: its partner must follow.
  var awaitsPartner = false
  /// How many bytes of the string are behind.
  var length = 0
  let lengthLimit: Int
  private static let enough = 256
  /// What was noticed on the way.
  var notes: [JSONScanner.Note] = []

  /// Checks one value that begins at the next byte and may hold `depth` brackets in each other; or,
  /// `inObject`, the rest of an object from a key on.
  init(depth: Int, limits: ReadingLimits, inObject: Bool = false) {
    state = inObject ? .key : .value
    nesting = JSONNesting(inObject ? [true] : [], limit: max(0, depth))
    lengthLimit = limits.fieldBytes
  }

  /// Goes on with `text` at `start`. `isLast` when nothing follows the text.
  mutating func check(_ text: Span<UInt8>, from start: Int, isLast: Bool) -> Outcome {
    notes.removeAll(keepingCapacity: true)
    var index = start
    while index < text.count {
      if state == .string { index = skipPlain(text, index) }
      guard index < text.count else { break }
      if isAtEnd(before: text[index]) { return .value(end: index) }
      let wasInToken = isInToken
      if let flaw = step(text[index], at: index) {
        return .flaw(flaw, shownAt: index, since: wasInToken ? tokenLength : 0)
      }
      tokenLength = wasInToken && isInToken ? tokenLength + 1 : 1
      index += 1
      if notes.count >= JSONChecker.enough { return .paused(at: index) }
    }
    return isLast && isAtEnd(before: 0x20) ? .value(end: index) : .unfinished
  }

  /// Whether a number, a word or an escape is being read.
  private var isInToken: Bool {
    switch state {
    case .value, .firstElement, .firstKey, .key, .colon, .between, .string: false
    default: true
    }
  }

  /// Whether the value is over when this byte follows.
  private func isAtEnd(before byte: UInt8) -> Bool {
    guard nesting.isEmpty else { return false }
    switch state {
    case .between: return true
    case .zero, .integer, .fraction, .power, .wordEnd: return JSONLexer.endsToken(byte)
    default: return false
    }
  }

  // MARK: - Bytes

  private mutating func step(_ byte: UInt8, at index: Int) -> JSONFlaw? {
    switch state {
    case .string: return stringByte(byte, at: index)
    case .escape: return escapeByte(byte, at: index)
    case .digits: return hexDigit(byte, at: index)
    case .word: return wordByte(byte)
    case .wordEnd: return endToken(byte, .badWord)
    case .minus, .zero, .integer, .point, .fraction, .exponent, .sign, .power:
      return numberByte(byte)
    default: return JSONLexer.isBlank(byte) ? nil : token(byte)
    }
  }

  private mutating func token(_ byte: UInt8) -> JSONFlaw? {
    switch state {
    case .firstElement where byte == UInt8(ascii: "]"), .firstKey where byte == UInt8(ascii: "}"):
      nesting.close()
      state = .between
    case .firstKey, .key:
      guard byte == JSONLexer.quote else {
        return byte == UInt8(ascii: "}") ? .trailingComma : .missingKey
      }
      beginString(isKey: true)
    case .colon:
      guard byte == UInt8(ascii: ":") else { return .missingColon }
      state = .value
    case .between: return between(byte)
    default: return begin(byte)
    }
    return nil
  }

  mutating func between(_ byte: UInt8) -> JSONFlaw? {
    switch byte {
    case UInt8(ascii: ","): state = nesting.isInObject ? .key : .value
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      guard nesting.isInObject == (byte == UInt8(ascii: "}")) else { return .mismatchedBracket }
      nesting.close()
    default: return .missingComma
    }
    return nil
  }

  private mutating func begin(_ byte: UInt8) -> JSONFlaw? {
    switch byte {
    case JSONLexer.quote: beginString(isKey: false)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard !nesting.isFull else { return .tooDeep }
      nesting.open(isObject: byte == UInt8(ascii: "{"))
      state = byte == UInt8(ascii: "{") ? .firstKey : .firstElement
    case UInt8(ascii: "-"): state = .minus
    case UInt8(ascii: "0"): state = .zero
    case 49...57: state = .integer
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      word = JSONLexer.word(beginningWith: byte)
      count = 1
      state = .word
    case UInt8(ascii: "]") where state == .value && !nesting.isEmpty && !nesting.isInObject:
      return .trailingComma
    default: return .unexpectedCharacter
    }
    return nil
  }
}
