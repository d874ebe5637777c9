import Records

/// What is no JSON, and where the reading goes on behind it.
extension JSONElements {
  mutating func breakOff(_ flaw: JSONFlaw, _ text: Span<UInt8>, _ view: View) -> Step {
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
  func beginsValue(_ byte: UInt8) -> Bool {
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
