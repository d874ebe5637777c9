import Records

/// NDJSON: every line is a record of its own.
extension JSONElements {
  /// The value of the next line that is not blank.
  ///
  /// A record that goes on over the end of its line is read all the same, and that is told. Where
  /// what follows does not go on with it, only the one line is broken, and the next is read.
  mutating func readLine(_ text: Span<UInt8>, _ view: View) -> Step {
    let start = JSONLexer.skipBlanks(text, next)
    move(to: start, text, view)
    guard start < text.count else { return .unfinished }
    // It was seen before that no record goes on from here over the end of the line.
    guard bytesAhead == 0 else { return readOneLine(text, view) }
    let mark = mark
    switch scanner.scan(text, from: next, depth: 0, names: &names, isLast: view.isLast) {
    case .value(let end) where end - next <= limits.recordBytes:
      return take(text, to: end, since: mark, view)
    case .unfinished:
      rewind(to: mark)
      guard view.isLast, text.count - next <= limits.recordBytes else {
        return holdOrGiveUp(text, view)
      }
      return breakLine(.lineTooShort, at: text.count, text, view)
    case .flaw(let flaw, let at, let shown) where shown - next <= limits.recordBytes:
      rewind(to: mark)
      return breakLine(flaw, at: at, text, view)
    default:
      rewind(to: mark)
      giveUp(text, view)
      return .taken
    }
  }

  private mutating func take(_ text: Span<UInt8>, to end: Int, since mark: Mark, _ view: View)
    -> Step
  {
    if scanner.hasLineEnd {
      let rest = restOfLine(text, end)
      guard rest < text.count || view.isLast else {
        rewind(to: mark)
        return .unfinished
      }
      guard rest == text.count || text[rest] == 0x0A else {
        rewind(to: mark)
        return breakLine(.afterTheEnd, at: rest, text, view)
      }
      fault(.recordOverLines, at: next, text, view)
    }
    addRecord(text, to: end, since: mark, isAlone: true, view)
    move(to: end, text, view)
    course = .lineEnd
    return .taken
  }

  /// A line that is read by itself.
  private mutating func readOneLine(_ text: Span<UInt8>, _ view: View) -> Step {
    let end = lineEnd(text, next)
    guard end - next <= limits.recordBytes, end < text.count || view.isLast else {
      return holdOrGiveUp(text, view)
    }
    let mark = mark
    let line = text.extracting(0..<end)
    switch scanner.scan(line, from: next, depth: 0, names: &names, isLast: true) {
    case .value(let end): return take(text, to: end, since: mark, view)
    case .unfinished:
      rewind(to: mark)
      return breakLine(.lineTooShort, at: end, text, view)
    case .flaw(let flaw, let at, _):
      rewind(to: mark)
      return breakLine(flaw, at: at, text, view)
    }
  }

  /// Tells why a line is broken, and goes on with the next one. A flaw behind the end of the line
  /// means that the line ends too early.
  private mutating func breakLine(
    _ flaw: JSONFlaw, at index: Int, _ text: Span<UInt8>, _ view: View
  ) -> Step {
    countElement()
    let end = lineEnd(text, next)
    if end < index || end == index && end < text.count {
      let isCRLF = end > next && text[end - 1] == 0x0D
      self.flaw(.lineTooShort, at: isCRLF ? end - 1 : end, text, view)
      move(to: end, text, view)
      bytesAhead = max(bytesAhead, index - end)
    } else if index == text.count {
      fault(.truncated, at: index, text, view)
      move(to: index, text, view)
    } else {
      self.flaw(flaw, at: index, text, view)
      move(to: index, text, view)
    }
    course = .lineRest
    return .taken
  }

  /// Behind the value of a line only blanks may stand.
  mutating func endLine(_ text: Span<UInt8>, _ view: View) -> Step {
    let rest = restOfLine(text, next)
    guard rest < text.count, text[rest] != 0x0A else {
      move(to: min(rest + 1, text.count), text, view)
      course = rest < text.count ? .reading : .lineEnd
      return rest < text.count ? .taken : .unfinished
    }
    flaw(.afterTheEnd, at: rest, text, view)
    move(to: rest, text, view)
    course = .lineRest
    return .taken
  }

  mutating func passLine(_ text: Span<UInt8>, _ view: View) -> Step {
    let end = lineEnd(text, next)
    move(to: min(end + 1, text.count), text, view)
    guard end < text.count else { return .unfinished }
    course = .reading
    return .taken
  }

  private func lineEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != 0x0A { index += 1 }
    return index
  }

  private func restOfLine(_ text: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != 0x0A, JSONLexer.isBlank(text[index]) { index += 1 }
    return index
  }
}
