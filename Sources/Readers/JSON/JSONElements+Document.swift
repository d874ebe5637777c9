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
}
