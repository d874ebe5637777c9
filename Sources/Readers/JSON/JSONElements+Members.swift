import Records

/// The objects around the records.
extension JSONElements {
  mutating func readMemberOrEnd(_ text: Span<UInt8>, _ view: View) -> Step {
    let byte = text[next]
    if byte == UInt8(ascii: "}") { return leaveObject(text, view) }
    guard outline.state == .nextMember else {
      outline.state = .member
      return .taken
    }
    guard byte == UInt8(ascii: ",") else {
      return breakOff(byte == UInt8(ascii: "]") ? .mismatchedBracket : .missingComma, text, view)
    }
    outline.state = .member
    move(to: next + 1, text, view)
    return .taken
  }

  mutating func leaveObject(_ text: Span<UInt8>, _ view: View) -> Step {
    if outline.levels.last?.isPassed == false, !outline.layout.isGuess {
      fault(.recordsNotFound, at: next, text, view)
    }
    _ = outline.levels.popLast()
    outline.leaveValue()
    move(to: next + 1, text, view)
    return .taken
  }

  /// A key and its colon.
  mutating func readKey(_ text: Span<UInt8>, _ view: View) -> Step {
    let quote = next
    guard text[quote] == JSONLexer.quote else {
      let isComma = text[quote] == UInt8(ascii: "}")
      return breakOff(isComma ? .trailingComma : .missingKey, text, view)
    }
    var hasEscapes = false
    switch JSONLexer.string(text, quote + 1, hasEscapes: &hasEscapes) {
    case .unfinished: return holdOrGiveUp(text, view)
    case .flaw(let flaw, let at, _): return breakOff(flaw, at: at, text, view)
    case .end(let end):
      let colon = JSONLexer.skipBlanks(text, end + 1)
      guard colon < text.count else { return holdOrGiveUp(text, view) }
      guard text[colon] == UInt8(ascii: ":") else {
        return breakOff(.missingColon, at: colon, text, view)
      }
      takeKey(text, quote, end, view)
      move(to: colon + 1, text, view)
      return .taken
    }
  }

  mutating func takeKey(_ text: Span<UInt8>, _ quote: Int, _ end: Int, _ view: View) {
    var key: [UInt8] = []
    let lone = JSONEscapes.resolve(text, quote + 1, end, into: &key, lone: .kept)
    if lone != nil { fault(.loneSurrogate, at: quote, text, view) }
    if outline.takeKey(key.span) { fault(.duplicateKey, at: quote, text, view) }
  }

  /// A value that holds no records is checked and let go. `isInstead` when the records should be
  /// there.
  mutating func readMemberValue(_ text: Span<UInt8>, isInstead: Bool, _ view: View) -> Step {
    let mark = mark
    let outcome = scanner.scan(
      text, from: next, below: outline.levels.isEmpty ? PathTable.root : outline.memberPath,
      depth: outline.depth, names: &outline.names,
      isLast: view.isLast)
    defer { rewind(to: mark) }
    switch outcome {
    case .unfinished: return holdOrGiveUp(text, view)
    case .value(let end) where end - next <= limits.recordBytes:
      if isInstead, !outline.layout.isGuess { fault(.recordsNotFound, at: next, text, view) }
      tellNotes(text, to: end, since: mark, in: nil, view)
      outline.leaveValue()
      move(to: end, text, view)
    case .flaw(let flaw, let at, let shown) where shown - next <= limits.recordBytes:
      return breakOff(flaw, at: at, text, view, inside: scanner.open)
    default: giveUp(text, view)
    }
    return .taken
  }
}
