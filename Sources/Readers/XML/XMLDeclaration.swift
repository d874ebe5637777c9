import Records

/// The XML declaration at the very beginning of a file (XML 1.0 §2.8).
extension XMLScanner {
  /// What has been made of it: the index behind it, a place where it is wrong, or neither yet.
  private enum Outcome { case end(Int), flaw(Int), more }

  /// Reads it, if there is one; false when it does not end in the text or is refused.
  mutating func readDeclaration(_ text: Span<UInt8>) -> Bool {
    let opening: StaticString = "<?xml"
    guard text.count > 5 || isLast else {
      let isOther = text.count > 0 && text[0] != UInt8(ascii: "<")
      hasDeclaration = isOther
      return isOther
    }
    if XMLScanner.starts(with: opening, text, at: 0), text.count > 5,
      XMLCharacter.isBlank(text[5]) || text[5] == UInt8(ascii: "?")
    {
      switch XMLScanner.outcome(text) {
      case .end(let end): if !isTooLarge(upTo: end) { at = end }
      case .flaw(let index): refuseToken(.declaration, at: index)
      case .more: return false
      }
    }
    hasDeclaration = true
    return !isStopped
  }

  private static func outcome(_ text: Span<UInt8>) -> Outcome {
    var index = 5
    var next = 0
    while true {
      let before = index
      skipBlanks(text, &index)
      guard index < text.count else { return .more }
      if text[index] == UInt8(ascii: "?") {
        guard next > 0 else { return .flaw(index) }
        guard index + 1 < text.count else { return .more }
        return text[index + 1] == UInt8(ascii: ">") ? .end(index + 2) : .flaw(index)
      }
      guard index > before else { return .flaw(index) }
      switch attribute(text, index, &next) {
      case .end(let end): index = end
      case let other: return other
      }
    }
  }

  /// Version, encoding and standalone, in this order; only the first has to be there.
  private static func attribute(_ text: Span<UInt8>, _ start: Int, _ next: inout Int) -> Outcome {
    var index = start
    while index < text.count, (text[index] | 0x20) &- 0x61 < 26 { index += 1 }
    guard index < text.count else { return .more }
    let name = text.extracting(start..<index)
    let which = isWord("version", name) ? 0 : isWord("encoding", name) ? 1 : 2
    guard which < 2 || isWord("standalone", name), which == next || next == 1 && which == 2 else {
      return .flaw(start)
    }
    next = which + 1
    skipBlanks(text, &index)
    guard index < text.count else { return .more }
    guard text[index] == UInt8(ascii: "=") else { return .flaw(index) }
    index += 1
    skipBlanks(text, &index)
    guard index < text.count else { return .more }
    return value(text, index, of: which)
  }

  private static func value(_ text: Span<UInt8>, _ opening: Int, of which: Int) -> Outcome {
    let quote = text[opening]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return .flaw(opening) }
    var index = opening + 1
    while index < text.count, isValueByte(text[index]) { index += 1 }
    guard index < text.count else { return .more }
    guard text[index] == quote else { return .flaw(index) }
    let value = text.extracting(opening + 1..<index)
    let isAllowed =
      switch which {
      case 0: isVersion(value)
      case 1: value.count > 0 && (value[0] | 0x20) &- 0x61 < 26
      default: isWord("yes", value) || isWord("no", value)
      }
    return isAllowed ? .end(index + 1) : .flaw(opening + 1)
  }

  private static func isValueByte(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: ":") && XMLCharacter.isName(ascii: byte)
  }

  /// The fifth edition reads every version 1.x as if it were 1.0.
  private static func isVersion(_ value: Span<UInt8>) -> Bool {
    guard value.count > 2, value[0] == UInt8(ascii: "1"), value[1] == UInt8(ascii: ".") else {
      return false
    }
    for index in 2..<value.count where value[index] &- 0x30 > 9 { return false }
    return true
  }

  private static func isWord(_ word: StaticString, _ text: Span<UInt8>) -> Bool {
    text.count == word.utf8CodeUnitCount && starts(with: word, text, at: 0)
  }

  @inline(__always)
  static func skipBlanks(_ text: Span<UInt8>, _ index: inout Int) {
    while index < text.count, XMLCharacter.isBlank(text[index]) { index &+= 1 }
  }
}
