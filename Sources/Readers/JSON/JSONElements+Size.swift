import Records

/// Values that are too large to hold: they are checked as they come.
extension JSONElements {
  /// Asks for more text while what begins at `next` may be held whole.
  mutating func holdOrGiveUp(_ text: Span<UInt8>, _ view: View) -> Step {
    guard text.count - next > limits.recordBytes else { return .unfinished }
    giveUp(text, view)
    return .taken
  }

  /// Gives up holding what begins at `next`.
  mutating func giveUp(_ text: Span<UInt8>, _ view: View) {
    let limit: Arguments = ["limit": .number(limits.recordBytes)]
    course = .checking
    checker = JSONChecker(
      depth: limits.depth - outline.depth, limits: limits,
      inObject: !isLines && outline.state == .member)
    if isLines || outline.isInArray || outline.state == .value {
      countElement()
      fault(.recordTooLarge, at: next, text, view, limit)
    } else if outline.state == .member {
      // A key without end: the rest of its object goes with it.
      fault(.fieldTooLarge, at: next, text, view, ["limit": .number(limits.fieldBytes)])
      _ = outline.levels.popLast()
    }
  }

  mutating func check(_ text: Span<UInt8>, _ view: View) -> Step {
    let outcome = checker.check(text, from: next, isLast: view.isLast)
    tell(checker.notes, text, view)
    switch outcome {
    case .unfinished:
      move(to: text.count, text, view)
      return .unfinished
    case .paused(let end):
      move(to: end, text, view)
      return .taken
    case .value(let end):
      move(to: end, text, view)
      course = isLines ? .lineEnd : .reading
      if outline.isInArray { outline.state = .nextElement } else { outline.leaveValue() }
      if isLines { outline.state = .value }
      return .taken
    case .flaw(let flaw, let at, let bytes):
      guard isLines else {
        return breakOff(flaw, at: at, since: bytes, text, view, inside: checker.nesting.kinds)
      }
      self.flaw(flaw, at: at, since: bytes, text, view)
      move(to: at, text, view)
      course = .lineRest
      return .taken
    }
  }
}
