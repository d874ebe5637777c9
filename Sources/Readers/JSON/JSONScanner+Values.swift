import Records

/// Values: a scalar to its end, a bracket and what it opens.
extension JSONScanner {
  /// A value to its end, or a bracket and what follows it up to the first value inside.
  @inline(__always)
  mutating func value(
    _ text: Span<UInt8>, _ index: inout Int, _ names: inout JSONNames
  ) -> Step {
    guard index < text.count else { return .unfinished }
    switch text[index] {
    case JSONLexer.quote:
      let end = JSONLexer.plainEnd(text, index &+ 1)
      guard end < text.count, text[end] == JSONLexer.quote else {
        return string(text, &index, plainTo: end)
      }
      append(at: index &+ 1, index &+ 1 &- base, end &- index &- 1, .text)
      index = end &+ 1
      return .ended
    case UInt8(ascii: "{"): return open(text, &index, isObject: true, &names)
    case UInt8(ascii: "["): return open(text, &index, isObject: false, &names)
    default: return scalar(text, &index)
    }
  }

  /// A string that is more than plain bytes between quotation marks.
  mutating func string(_ text: Span<UInt8>, _ index: inout Int, plainTo plain: Int) -> Step {
    var hasEscapes = false
    switch JSONLexer.string(text, plain, hasEscapes: &hasEscapes) {
    case .unfinished: return .unfinished
    case .flaw(let flaw, let at, let shown): return flawed(flaw, at, shownAt: shown)
    case .end(let end):
      let start = side.count
      if let lone = JSONEscapes.resolve(text, index + 1, end, into: &side) {
        note(.loneSurrogate, lone)
      }
      append(at: index + 1, start, side.count - start, .text, isAside: true)
      index = end + 1
      return .ended
    }
  }

  mutating func scalar(_ text: Span<UInt8>, _ index: inout Int) -> Step {
    switch text[index] {
    case UInt8(ascii: "-"), 48...57:
      return take(JSONLexer.number(text, index), text, &index, .number)
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      return take(JSONLexer.word(text, index), text, &index, .boolean)
    case UInt8(ascii: "n"): return take(JSONLexer.word(text, index), text, &index, .null)
    default: return flawed(.unexpectedCharacter, index)
    }
  }

  mutating func take(
    _ outcome: JSONLexer.Outcome, _ text: Span<UInt8>, _ index: inout Int, _ kind: RawField.Kind
  ) -> Step {
    switch outcome {
    case .unfinished: return .unfinished
    case .flaw(let flaw, let at, let shown): return flawed(flaw, at, shownAt: shown)
    case .end(let end):
      // A number at the very end of the text may go on behind it.
      guard end < text.count || isLast else { return .unfinished }
      append(at: index, index - base, end - index, kind)
      index = end
      return .ended
    }
  }

  @inline(__always)
  mutating func append(
    at place: Int, _ start: Int, _ count: Int, _ kind: RawField.Kind, isAside: Bool = false
  ) {
    guard level.path != JSONNames.nameless, count <= limits.fieldBytes, fields.count < fieldEnd
    else { return refuse(at: place, count) }
    fields.append(
      RawField(
        path: level.path, start: UInt32(truncatingIfNeeded: place &- base),
        valueStart: UInt32(truncatingIfNeeded: start),
        valueCount: UInt32(truncatingIfNeeded: count), kind: kind, isAside: isAside,
        part: level.part))
  }

  /// A value beyond a limit is not kept; each limit is noted.
  mutating func refuse(at place: Int, _ count: Int) {
    if count > limits.fieldBytes {
      note(.fieldTooLarge, place, limit: limits.fieldBytes)
    } else if level.path != JSONNames.nameless, fieldEnd != .min {
      fieldEnd = .min
      note(.tooManyColumns, place, limit: limits.values)
    }
  }
}
