import Records

/// Scans one JSON value in a stretch of text and finds the fields in it.
///
/// A value is scanned whole or not at all: when the text ends inside it, the reader asks for more
/// text and the scan begins again. Paths are numbers, so a key costs one comparison and no string.
///
/// Advice for those who change this: `level` is the innermost of what is open and `stack` holds what
/// is around it. The grammar is RFC 8259, held against a plain recursive twin in the tests. This is
/// where the time goes: no closure, no string and no allocation per value.
struct JSONScanner {
  enum Outcome: Equatable {
    case value(end: Int)
    case unfinished
    /// What is wrong begins at one byte, and shows at another.
    case flaw(JSONFlaw, at: Int, shownAt: Int)
  }

  /// What was noticed in a value without keeping it from being read; `limit` where one is met.
  struct Note {
    let fault: Fault
    let index: Int
    var limit = 0
  }

  private struct Level {
    var isObject = false
    let container: UInt32
    /// The path of the values in it: of its elements, or of the member being read.
    var path: UInt32
    var serial: UInt64 = 0
    var part: UInt16 = 0
  }

  /// A value has ended, the next one is awaited, or the whole is closed.
  private enum Step { case ended, ready, closed, unfinished, flawed }

  private(set) var fields: [RawField] = []
  private(set) var side: [UInt8] = []
  private(set) var notes: [Note] = []
  /// Repeated parts in the value last scanned.
  private(set) var parts: UInt16 = 0
  /// Whether a line ended between the tokens of the value last scanned.
  private(set) var hasLineEnd = false
  /// The index in the text at which the batch begins.
  var base = 0
  private var level = Level(container: PathTable.root, path: PathTable.root)
  private var stack: [Level] = []
  private var flaw: (flaw: JSONFlaw, index: Int, shown: Int) = (.unexpectedCharacter, 0, 0)
  private var serial: UInt64 = 0
  private var scratch: [UInt8] = []
  private var isLast = false
  private var fieldEnd = 0
  private var noteEnd = 0
  private var hasRefusedName = false
  private let eachPath: UInt32
  private let limits: ReadingLimits
  private var depthLimit = 0

  /// `each` is the path of the repeated parts; the root where there are none.
  init(each: UInt32, limits: ReadingLimits) {
    eachPath = each
    self.limits = limits
  }

  // MARK: - Batches

  mutating func removeAll() {
    fields.removeAll(keepingCapacity: true)
    side.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
  }

  mutating func rewind(fields fieldCount: Int, side sideCount: Int, notes noteCount: Int) {
    fields.removeLast(fields.count - fieldCount)
    side.removeLast(side.count - sideCount)
    notes.removeLast(notes.count - noteCount)
  }

  mutating func giveAway(fields target: inout [RawField], side otherTarget: inout [UInt8]) {
    swap(&fields, &target)
    swap(&side, &otherTarget)
  }

  /// An even number for an object that begins: no two have the same.
  mutating func nextSerial() -> UInt64 {
    serial &+= 2
    return serial
  }

  /// What is open where the last scan ended, from the outside in: whether each is an object.
  var open: [Bool] {
    stack.isEmpty ? [] : stack.dropFirst().map(\.isObject) + [level.isObject]
  }

  // MARK: - Scanning

  /// Scans the value at `start`, which stands below `path` and inside `depth` brackets. `isLast` when
  /// nothing follows the text.
  mutating func scan(
    _ text: Span<UInt8>, from start: Int, below path: UInt32 = PathTable.root, depth: Int,
    names: inout JSONNames, isLast: Bool
  ) -> Outcome {
    stack.removeAll(keepingCapacity: true)
    level = Level(container: path, path: path)
    parts = 0
    hasLineEnd = false
    hasRefusedName = false
    self.isLast = isLast
    depthLimit = max(0, limits.depth - depth)
    fieldEnd = fields.count + limits.values
    noteEnd = notes.count + 4096
    var index = start
    while true {
      var step = value(text, &index, &names)
      if step == .ended { step = between(text, &index, &names) }
      switch step {
      case .ready: continue
      case .closed, .ended: return .value(end: index)
      case .unfinished: return .unfinished
      case .flawed: return .flaw(flaw.flaw, at: flaw.index, shownAt: flaw.shown)
      }
    }
  }

  private mutating func flawed(_ flaw: JSONFlaw, _ index: Int, shownAt shown: Int? = nil) -> Step {
    self.flaw = (flaw, index, shown ?? index)
    return .flawed
  }

  /// A few thousand faults of one value are as good as all of them.
  private mutating func note(_ fault: Fault, _ index: Int, limit: Int = 0) {
    guard notes.count < noteEnd else { return }
    notes.append(Note(fault: fault, index: index, limit: limit))
  }

  // MARK: - Values

  /// A value to its end, or a bracket and what follows it up to the first value inside.
  @inline(__always)
  private mutating func value(
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
  private mutating func string(_ text: Span<UInt8>, _ index: inout Int, plainTo plain: Int) -> Step
  {
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

  private mutating func scalar(_ text: Span<UInt8>, _ index: inout Int) -> Step {
    switch text[index] {
    case UInt8(ascii: "-"), 48...57:
      return take(JSONLexer.number(text, index), text, &index, .number)
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      return take(JSONLexer.word(text, index), text, &index, .boolean)
    case UInt8(ascii: "n"): return take(JSONLexer.word(text, index), text, &index, .null)
    default: return flawed(.unexpectedCharacter, index)
    }
  }

  private mutating func take(
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
  private mutating func append(
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
  private mutating func refuse(at place: Int, _ count: Int) {
    if count > limits.fieldBytes {
      note(.fieldTooLarge, place, limit: limits.fieldBytes)
    } else if level.path != JSONNames.nameless, fieldEnd != .min {
      fieldEnd = .min
      note(.tooManyColumns, place, limit: limits.values)
    }
  }

  // MARK: - Brackets

  private mutating func open(
    _ text: Span<UInt8>, _ index: inout Int, isObject: Bool, _ names: inout JSONNames
  ) -> Step {
    guard stack.count < depthLimit else { return flawed(.tooDeep, index) }
    let path = level.path
    var part = level.part
    if path == eachPath, eachPath != PathTable.root {
      parts &+= 1
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
  private mutating func between(
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

  private func misplaced(_ byte: UInt8) -> JSONFlaw {
    byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") ? .mismatchedBracket : .missingComma
  }

  /// What follows a comma.
  @inline(__always)
  private mutating func next(
    _ text: Span<UInt8>, _ index: inout Int, _ names: inout JSONNames
  ) -> Step {
    skipBlanks(text, &index)
    guard index < text.count else { return .unfinished }
    if level.isObject { return key(text, &index, &names, isFirst: false) }
    return text[index] == UInt8(ascii: "]") ? flawed(.trailingComma, index) : .ready
  }

  @inline(__always)
  private mutating func skipBlanks(_ text: Span<UInt8>, _ index: inout Int) {
    if index < text.count, text[index] <= 0x20 { skipSomeBlanks(text, &index) }
  }

  private mutating func skipSomeBlanks(_ text: Span<UInt8>, _ index: inout Int) {
    while index < text.count, JSONLexer.isBlank(text[index]) {
      if text[index] == 0x0A { hasLineEnd = true }
      index += 1
    }
  }

  // MARK: - Keys

  /// A key and its colon.
  @inline(__always)
  private mutating func key(
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
  private mutating func newKey(
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

  private mutating func path(
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
      note(.tooManyColumns, quote, limit: limits.columns)
    }
    return path
  }
}
