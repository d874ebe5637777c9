import Records

/// Documents: an array of records, at the top or below the keys of a path.
extension JSONElements {
  /// One step on the way to the records, along their array, or out again.
  mutating func readOn(_ text: Span<UInt8>, _ view: View) -> Step {
    let start = JSONLexer.skipBlanks(text, next)
    move(to: start, text, view)
    guard start < text.count else { return .unfinished }
    switch outline.state {
    case .value: return enter(text, view)
    case .firstMember, .nextMember: return readMemberOrEnd(text, view)
    case .member: return readKey(text, view)
    case .memberValue: return readMemberValue(text, isInstead: false, view)
    case .firstElement, .nextElement: return readElementOrEnd(text, view)
    case .element: return readElement(text, view)
    case .end: return readEnd(text, view)
    }
  }

  /// Behind the document only blanks may stand. Where a bracket was wrong before, the array may have
  /// been closed too early.
  private mutating func readEnd(_ text: Span<UInt8>, _ view: View) -> Step {
    let byte = text[next]
    guard hasMismatch, outline.layout.recordPath.isEmpty, isEndOfElement(byte) else {
      flaw(.afterTheEnd, at: next, text, view)
      course = .drained
      return .taken
    }
    if byte == UInt8(ascii: ",") {
      outline.state = .nextElement
    } else {
      move(to: next + 1, text, view)
    }
    return .taken
  }

  private func isEndOfElement(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }

  /// A value on the way: an object to go into, the array of records, or one record in its place.
  private mutating func enter(_ text: Span<UInt8>, _ view: View) -> Step {
    let byte = text[next]
    if outline.isAtRecords, byte == UInt8(ascii: "[") {
      outline.state = .firstElement
    } else if !outline.isAtRecords, byte == UInt8(ascii: "{") {
      outline.levels.append(
        JSONOutline.Level(path: outline.memberPath, serial: scanner.nextSerial()))
      outline.state = .firstMember
    } else if outline.isAtRecords, byte == UInt8(ascii: "{") {
      return readRecord(text, isAlone: true, view)
    } else {
      return readMemberValue(text, isInstead: true, view)
    }
    move(to: next + 1, text, view)
    return .taken
  }

  // MARK: - Members

  private mutating func readMemberOrEnd(_ text: Span<UInt8>, _ view: View) -> Step {
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

  private mutating func leaveObject(_ text: Span<UInt8>, _ view: View) -> Step {
    if outline.levels.last?.isPassed == false, !outline.layout.isGuess {
      fault(.recordsNotFound, at: next, text, view)
    }
    _ = outline.levels.popLast()
    outline.leaveValue()
    move(to: next + 1, text, view)
    return .taken
  }

  /// A key and its colon.
  private mutating func readKey(_ text: Span<UInt8>, _ view: View) -> Step {
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

  private mutating func takeKey(_ text: Span<UInt8>, _ quote: Int, _ end: Int, _ view: View) {
    var key: [UInt8] = []
    let lone = JSONEscapes.resolve(text, quote + 1, end, into: &key, lone: .kept)
    if lone != nil { fault(.loneSurrogate, at: quote, text, view) }
    if outline.takeKey(key.span) { fault(.duplicateKey, at: quote, text, view) }
  }

  /// A value that holds no records is checked and let go. `isInstead` when the records should be
  /// there.
  private mutating func readMemberValue(_ text: Span<UInt8>, isInstead: Bool, _ view: View) -> Step
  {
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

  // MARK: - Elements

  private mutating func readElementOrEnd(_ text: Span<UInt8>, _ view: View) -> Step {
    let byte = text[next]
    if byte == UInt8(ascii: "]") {
      outline.leaveValue()
      move(to: next + 1, text, view)
      return .taken
    }
    guard outline.state == .nextElement else {
      outline.state = .element
      return .taken
    }
    if byte == UInt8(ascii: ",") {
      move(to: next + 1, text, view)
    } else {
      guard byte != UInt8(ascii: "}") else { return breakOff(.mismatchedBracket, text, view) }
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") else {
        return breakOff(.missingComma, text, view)
      }
      // The element is there, only the comma is not.
      if !hasMissingComma { flaw(.missingComma, at: next, text, view) }
      hasMissingComma = true
    }
    outline.state = .element
    return .taken
  }

  private mutating func readElement(_ text: Span<UInt8>, _ view: View) -> Step {
    if text[next] == UInt8(ascii: "]") {
      if !hasEmptyElement { flaw(.trailingComma, at: next, text, view) }
      outline.state = .nextElement
      return .taken
    }
    guard text[next] == UInt8(ascii: ",") else {
      hasEmptyElement = false
      return readRecord(text, isAlone: false, view)
    }
    // Nothing stands between two commas.
    if !hasEmptyElement { flaw(.unexpectedCharacter, at: next, text, view) }
    hasEmptyElement = true
    countElement()
    outline.state = .nextElement
    return .taken
  }

  /// An element of the array, or the one record that stands in its place.
  private mutating func readRecord(_ text: Span<UInt8>, isAlone: Bool, _ view: View) -> Step {
    let mark = mark
    let outcome = scanner.scan(
      text, from: next, depth: outline.depth, names: &names, isLast: view.isLast)
    switch outcome {
    case .unfinished:
      rewind(to: mark)
      return holdOrGiveUp(text, view)
    case .value(let end) where end - next <= limits.recordBytes:
      addRecord(text, to: end, since: mark, isAlone: isAlone, view)
      if outline.isInArray { outline.state = .nextElement } else { outline.leaveValue() }
      move(to: end, text, view)
    case .flaw(let flaw, let at, let shown) where shown - next <= limits.recordBytes:
      rewind(to: mark)
      countElement()
      return breakOff(flaw, at: at, text, view, inside: scanner.open)
    default:
      rewind(to: mark)
      giveUp(text, view)
    }
    return .taken
  }

  // MARK: - What is no JSON

  private mutating func breakOff(_ flaw: JSONFlaw, _ text: Span<UInt8>, _ view: View) -> Step {
    breakOff(flaw, at: next, text, view)
  }

  /// Tells a flaw and passes over the value in which it is. At the top there is nothing behind it to
  /// go on with.
  mutating func breakOff(
    _ flaw: JSONFlaw, at index: Int, since bytes: Int = 0, _ text: Span<UInt8>, _ view: View,
    inside nesting: [Bool] = []
  ) -> Step {
    self.flaw(flaw, at: index, since: bytes, text, view)
    move(to: index, text, view)
    hasMismatch = hasMismatch || flaw == .mismatchedBracket
    guard outline.depth > 0 || flaw == .tooDeep else {
      course = .drained
      return .taken
    }
    recovery = JSONRecovery(
      behind: flaw, inside: JSONNesting(nesting, limit: limits.depth),
      around: outline.depth == 0 ? .nothing : outline.isInArray ? .array : .object,
      anchor: outline.isInArray ? Array(names.firstSpelling) : [],
      isDoubtful: flaw == .missingComma && !beginsValue(text[index]))
    course = .passing
    return .taken
  }

  /// Letters behind a value are mostly the inside of a string that began as the end of another.
  private func beginsValue(_ byte: UInt8) -> Bool {
    byte == JSONLexer.quote || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }

  /// Moves on to where the reading can go on.
  mutating func pass(_ text: Span<UInt8>, _ view: View) -> Step {
    switch recovery.pass(text, from: next, isLast: view.isLast) {
    case .unfinished(let end):
      move(to: end, text, view)
      return .unfinished
    case .value(let end):
      move(to: end, text, view)
      if outline.isInArray { outline.state = .nextElement } else { outline.leaveValue() }
    case .record(let start):
      move(to: start, text, view)
      outline.state = .element
    }
    course = .reading
    return .taken
  }
}
