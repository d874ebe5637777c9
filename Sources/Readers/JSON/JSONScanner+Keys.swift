import Records

/// Keys: most are forecast, the others are looked up.
extension JSONScanner {
  /// A key and its colon.
  @inline(__always)
  mutating func key(
    _ text: Span<UInt8>, _ index: inout Int, _ names: inout JSONNames, isFirst: Bool
  ) -> Step {
    let start = index
    let known = names.forecast(
      text, index, behind: isFirst ? nil : level.path, in: level.container)
    if let known {
      level.path = known.path
      index = known.end
    } else {
      let step = newKey(text, &index, &names, isFirst: isFirst)
      guard step == .ready else { return step }
    }
    if names.isRepeated(level.path, in: level.serial) {
      note(.duplicateKey, start)
    }
    skipBlanks(text, &index)
    guard index < text.count else { return .unfinished }
    guard text[index] == UInt8(ascii: ":") else { return flawed(.missingColon, index) }
    index &+= 1
    skipBlanks(text, &index)
    return .ready
  }

  /// A key that was not forecast.
  mutating func newKey(
    _ text: Span<UInt8>, _ index: inout Int, _ names: inout JSONNames, isFirst: Bool
  ) -> Step {
    guard text[index] == JSONLexer.quote else {
      let isComma = !isFirst && text[index] == UInt8(ascii: "}")
      return flawed(isComma ? .trailingComma : .missingKey, index)
    }
    var hasEscapes = false
    switch JSONLexer.string(text, index + 1, hasEscapes: &hasEscapes) {
    case .unfinished: return .unfinished
    case .flaw(let flaw, let at, let shown): return flawed(flaw, at, shownAt: shown)
    case .end(let end):
      let previous = isFirst ? nil : level.path
      level.path = path(text, index, end, hasEscapes, behind: previous, &names)
      index = end + 1
      return .ready
    }
  }

  mutating func path(
    _ text: Span<UInt8>, _ quote: Int, _ end: Int, _ hasEscapes: Bool, behind previous: UInt32?,
    _ names: inout JSONNames
  ) -> UInt32 {
    let container = level.container
    guard end - quote <= limits.fieldBytes else {
      note(.fieldTooLarge, quote, limit: limits.fieldBytes)
      return JSONNames.nameless
    }
    var path: UInt32
    if hasEscapes {
      scratch.removeAll(keepingCapacity: true)
      if let lone = JSONEscapes.resolve(text, quote + 1, end, into: &scratch, lone: .kept) {
        note(.loneSurrogate, lone)
      }
      path = names.path(scratch.span, behind: previous, in: container)
    } else {
      path = names.path(text.extracting(quote + 1..<end), behind: previous, in: container)
    }
    if path == JSONNames.nameless, container != path, !hasRefusedName {
      hasRefusedName = true
      note(.tooManyColumns, quote, limit: names.limitMet)
    }
    return path
  }
}
