import Records

/// Passes over a value that is no JSON, up to the comma or the bracket behind it, and holds nothing.
///
/// It follows brackets and strings. A quotation mark or a bracket too few turns everything behind it
/// inside out, which soon shows: a string is followed by what cannot follow one, or an object stands
/// where only a key can. From then on an object that begins with the first key of the records before
/// it is taken to be the next record.
struct JSONRecovery {
  enum Outcome: Equatable {
    case unfinished(Int)
    /// The value ends before `end`.
    case value(end: Int)
    /// A record begins.
    case record(start: Int)
  }

  /// What the value stands in.
  enum Outside { case nothing, array, object }

  /// Whether what is passed over is not broken, but nested beyond the limit.
  let isBeyondLimit: Bool
  private var nesting: JSONNesting
  private let outside: Outside
  /// The first key of the records with its quotation marks; empty where there is none.
  private let anchor: [UInt8]
  private var isInString = false
  private var isEscaped = false
  private var isDoubtful: Bool
  /// The last byte that is no blank; a quotation mark for a string that has ended.
  private var last: UInt8

  /// How many blanks may stand between a bracket and the anchor.
  private static let reach = 64

  init(
    behind flaw: JSONFlaw, inside nesting: JSONNesting, around outside: Outside, anchor: [UInt8],
    isDoubtful: Bool = false
  ) {
    self.isDoubtful = isDoubtful
    isBeyondLimit = flaw == .tooDeep
    self.nesting = nesting
    self.outside = outside
    self.anchor = anchor
    last = flaw == .missingKey ? UInt8(ascii: ",") : UInt8(ascii: ":")
  }

  mutating func pass(_ text: Span<UInt8>, from start: Int, isLast: Bool) -> Outcome {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "{"), mayBeRecord {
        guard index + anchor.count + JSONRecovery.reach < text.count || isLast else {
          return .unfinished(index)
        }
        if isAnchored(text, index + 1) { return .record(start: index) }
      }
      if isInString {
        passString(byte)
      } else if !JSONLexer.isBlank(byte) {
        if passToken(byte) { return .value(end: index) }
        last = byte
        if outside == .nothing, nesting.isEmpty,
          byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
        {
          return .value(end: index + 1)
        }
      }
      index += 1
    }
    return .unfinished(index)
  }

  private mutating func passString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == JSONLexer.backslash {
      isEscaped = true
    } else if byte == JSONLexer.quote || byte == 0x0A {
      isInString = false
      // No string holds the end of a line.
      if byte == 0x0A { isDoubtful = true }
    }
  }

  /// True at the byte behind the value.
  private mutating func passToken(_ byte: UInt8) -> Bool {
    switch byte {
    case JSONLexer.quote:
      if last == JSONLexer.quote { isDoubtful = true }
      isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): nesting.open(isObject: byte == UInt8(ascii: "{"))
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      let isObject = byte == UInt8(ascii: "}")
      return !nesting.close(isObject: isObject) && outside == (isObject ? .object : .array)
    case UInt8(ascii: ","): return nesting.isEmpty && outside != .nothing
    case UInt8(ascii: ":"): break
    default: if last == JSONLexer.quote { isDoubtful = true }
    }
    return false
  }

  /// Whether the object that begins here may be a record although the value is still open.
  private var mayBeRecord: Bool {
    if anchor.isEmpty { return false }
    if isDoubtful { return true }
    if isInString { return false }
    return last == JSONLexer.quote || nesting.isInObject && last != UInt8(ascii: ":")
  }

  private func isAnchored(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < text.count, index < start + JSONRecovery.reach, JSONLexer.isBlank(text[index]) {
      index += 1
    }
    guard index + anchor.count <= text.count else { return false }
    for byte in anchor {
      if text[index] != byte { return false }
      index += 1
    }
    return true
  }
}
