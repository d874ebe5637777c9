import Records

/// What stands between values: brackets, commas and blanks.
extension JSONScanner {
  mutating func open(
    _ text: Span<UInt8>, _ index: inout Int, isObject: Bool, _ names: inout JSONNames
  ) -> Step {
    guard stack.count < depthLimit else { return flawed(.tooDeep, index) }
    let path = level.path
    var part = level.part
    if path == eachPath, eachPath != PathTable.root {
      if parts < .max { parts += 1 }
      part = parts
    }
    stack.append(level)
    level = Level(
      isObject: isObject, container: path, path: isObject ? path : names.elements(of: path),
      serial: nextSerial(), part: part)
    index &+= 1
    skipBlanks(text, &index)
    guard index < text.count else { return .unfinished }
    // An empty one is closed like any other.
    if text[index] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return .ended }
    return isObject ? key(text, &index, &names, isFirst: true) : .ready
  }

  /// Moves over closing brackets, a comma and a key to where the next value begins.
  @inline(__always)
  mutating func between(
    _ text: Span<UInt8>, _ index: inout Int, _ names: inout JSONNames
  ) -> Step {
    while !stack.isEmpty {
      skipBlanks(text, &index)
      guard index < text.count else { return .unfinished }
      if text[index] == UInt8(ascii: ",") {
        index &+= 1
        return next(text, &index, &names)
      }
      let closing = level.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
      guard text[index] == closing else { return flawed(misplaced(text[index]), index) }
      index &+= 1
      if let outer = stack.popLast() { level = outer }
    }
    return .closed
  }

  func misplaced(_ byte: UInt8) -> JSONFlaw {
    byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") ? .mismatchedBracket : .missingComma
  }

  /// What follows a comma.
  @inline(__always)
  mutating func next(
    _ text: Span<UInt8>, _ index: inout Int, _ names: inout JSONNames
  ) -> Step {
    skipBlanks(text, &index)
    guard index < text.count else { return .unfinished }
    if level.isObject { return key(text, &index, &names, isFirst: false) }
    return text[index] == UInt8(ascii: "]") ? flawed(.trailingComma, index) : .ready
  }

  @inline(__always)
  mutating func skipBlanks(_ text: Span<UInt8>, _ index: inout Int) {
    if index < text.count, text[index] <= 0x20 { skipSomeBlanks(text, &index) }
  }

  mutating func skipSomeBlanks(_ text: Span<UInt8>, _ index: inout Int) {
    while index < text.count, JSONLexer.isBlank(text[index]) {
      if text[index] == 0x0A { hasLineEnd = true }
      index += 1
    }
  }
}
