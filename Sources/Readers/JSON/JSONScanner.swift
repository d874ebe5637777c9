import Records

/// Scans one JSON value in a stretch of text and finds the fields in it.
///
/// A value is scanned whole or not at all: when the text ends inside it, the reader asks for more
/// text and the scan begins again. Paths are numbers, so a key costs one look-up and no string.
///
/// Advice for those who change this: `stack` holds what is open; `expects` what may come next. The
/// grammar is RFC 8259, held against a plain recursive twin in the tests.
struct JSONScanner {
  enum Outcome {
    case value(end: Int)
    case unfinished
    case flaw(JSONFlaw, at: Int, depth: Int)
  }

  private struct Level {
    let isObject: Bool
    /// The path of the values in it: of its elements, or of the member being read.
    var path: UInt32
    let container: UInt32
    let serial: UInt32
    let part: UInt16
  }

  private(set) var fields: [RawField] = []
  private(set) var side: [UInt8] = []
  private(set) var faults: [(fault: Fault, index: Int)] = []
  /// Repeated parts in the value last scanned.
  private(set) var parts: UInt16 = 0
  /// The index in the text at which the batch begins.
  var base = 0
  private var stack: [Level] = []
  private var lastSerial: [UInt32] = []
  private var serial: UInt32 = 0
  private let eachPath: UInt32
  private let depthLimit: Int
  private var scratch: [UInt8] = []

  init(each: UInt32, depthLimit: Int) {
    eachPath = each
    self.depthLimit = depthLimit
  }

  mutating func removeAll() {
    fields.removeAll(keepingCapacity: true)
    side.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
  }

  mutating func rewind(fields fieldCount: Int, side sideCount: Int, faults faultCount: Int) {
    fields.removeLast(fields.count - fieldCount)
    side.removeLast(side.count - sideCount)
    faults.removeLast(faults.count - faultCount)
  }

  mutating func giveAway(fields target: inout [RawField], side otherTarget: inout [UInt8]) {
    swap(&fields, &target)
    swap(&side, &otherTarget)
  }

  /// Scans the value at `start`. `isLast` when nothing follows the text.
  mutating func scan(
    _ text: Span<UInt8>, from start: Int, paths: inout PathTable, isLast: Bool
  ) -> Outcome {
    stack.removeAll(keepingCapacity: true)
    parts = 0
    var index = start
    while true {
      switch scanValue(text, &index, &paths, isLast: isLast) {
      case .value(let end):
        index = end
        if stack.isEmpty { return .value(end: index) }
      case let other: return other
      }
      // A value has ended inside a container, or a container has opened.
      let step = moveToNextValue(text, &index, &paths)
      switch step {
      case .ready: continue
      case .closed: return .value(end: index)
      case .unfinished: return .unfinished
      case .flaw(let flaw, let at): return .flaw(flaw, at: at, depth: stack.count)
      }
    }
  }

  private enum Step {
    case ready, closed, unfinished
    case flaw(JSONFlaw, at: Int)
  }

  // MARK: - Values

  /// A scalar is scanned to its end; of a container only the opening bracket.
  private mutating func scanValue(
    _ text: Span<UInt8>, _ index: inout Int, _ paths: inout PathTable, isLast: Bool
  ) -> Outcome {
    guard index < text.count else { return .unfinished }
    let path = stack.last?.path ?? PathTable.root
    switch text[index] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return open(text, index, path, &paths)
    case UInt8(ascii: "\""): return scanString(text, index, path)
    case UInt8(ascii: "-"), 48...57:
      return add(JSONLexer.number(text, index), text, from: index, path, .number, isLast)
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      return add(JSONLexer.word(text, index), text, from: index, path, .boolean, isLast)
    case UInt8(ascii: "n"):
      return add(JSONLexer.word(text, index), text, from: index, path, .null, isLast)
    default: return .flaw(.unexpectedCharacter, at: index, depth: stack.count)
    }
  }

  private mutating func open(
    _ text: Span<UInt8>, _ index: Int, _ path: UInt32, _ paths: inout PathTable
  ) -> Outcome {
    guard stack.count < depthLimit else { return .flaw(.tooDeep, at: index, depth: stack.count) }
    let isObject = text[index] == UInt8(ascii: "{")
    var part = stack.last?.part ?? 0
    if path == eachPath, eachPath != PathTable.root {
      parts &+= 1
      part = parts
    }
    serial &+= 1
    let inner = isObject ? path : paths.path("*", below: path)
    stack.append(
      Level(isObject: isObject, path: inner, container: path, serial: serial, part: part))
    return .value(end: index + 1)
  }

  private mutating func scanString(_ text: Span<UInt8>, _ index: Int, _ path: UInt32) -> Outcome {
    var hasEscapes = false
    switch JSONLexer.string(text, index + 1, hasEscapes: &hasEscapes) {
    case .unfinished: return .unfinished
    case .flaw(let flaw, let at): return .flaw(flaw, at: at, depth: stack.count)
    case .end(let end):
      if hasEscapes {
        let start = side.count
        if let lone = JSONLexer.unescape(text, index + 1, end, into: &side) {
          faults.append((.loneSurrogate, lone))
        }
        append(path, at: index + 1, start, side.count - start, .text, isAside: true)
      } else {
        append(path, at: index + 1, index + 1 - base, end - index - 1, .text, isAside: false)
      }
      return .value(end: end + 1)
    }
  }

  private mutating func add(
    _ outcome: JSONLexer.Outcome, _ text: Span<UInt8>, from start: Int, _ path: UInt32,
    _ kind: RawField.Kind, _ isLast: Bool
  ) -> Outcome {
    switch outcome {
    case .unfinished: return .unfinished
    case .flaw(let flaw, let at): return .flaw(flaw, at: at, depth: stack.count)
    case .end(let end):
      // A number at the very end of the text may go on behind it.
      guard end < text.count || isLast else { return .unfinished }
      append(path, at: start, start - base, end - start, kind, isAside: false)
      return .value(end: end)
    }
  }

  private mutating func append(
    _ path: UInt32, at place: Int, _ start: Int, _ count: Int, _ kind: RawField.Kind, isAside: Bool
  ) {
    fields.append(
      RawField(
        path: path, start: UInt32(place - base), valueStart: UInt32(start),
        valueCount: UInt32(count), kind: kind, isAside: isAside, part: stack.last?.part ?? 0))
  }

  // MARK: - Between values

  /// Moves over commas, keys, colons and closing brackets to where the next value begins.
  private mutating func moveToNextValue(
    _ text: Span<UInt8>, _ index: inout Int, _ paths: inout PathTable
  ) -> Step {
    let opened = index > 0 ? text[index - 1] : 0
    var isFirst = opened == UInt8(ascii: "{") || opened == UInt8(ascii: "[")
    while let level = stack.last {
      index = JSONLexer.skipBlanks(text, index)
      guard index < text.count else { return .unfinished }
      let byte = text[index]
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        guard (byte == UInt8(ascii: "}")) == level.isObject else {
          return .flaw(.mismatchedBracket, at: index)
        }
        stack.removeLast()
        index += 1
        isFirst = false
        continue
      }
      if !isFirst {
        guard byte == UInt8(ascii: ",") else { return .flaw(.missingComma, at: index) }
        index = JSONLexer.skipBlanks(text, index + 1)
        guard index < text.count else { return .unfinished }
        if text[index] == UInt8(ascii: "}") || text[index] == UInt8(ascii: "]") {
          return .flaw(.trailingComma, at: index)
        }
      }
      return level.isObject ? scanKey(text, &index, &paths) : .ready
    }
    return .closed
  }

  private mutating func scanKey(
    _ text: Span<UInt8>, _ index: inout Int, _ paths: inout PathTable
  ) -> Step {
    guard text[index] == UInt8(ascii: "\"") else { return .flaw(.missingKey, at: index) }
    var hasEscapes = false
    let key = index
    switch JSONLexer.string(text, key + 1, hasEscapes: &hasEscapes) {
    case .unfinished: return .unfinished
    case .flaw(let flaw, let at): return .flaw(flaw, at: at)
    case .end(let end):
      index = JSONLexer.skipBlanks(text, end + 1)
      guard index < text.count else { return .unfinished }
      guard text[index] == UInt8(ascii: ":") else { return .flaw(.missingColon, at: index) }
      index = JSONLexer.skipBlanks(text, index + 1)
      let top = stack.count - 1
      let path = keyPath(text, key + 1, end, hasEscapes, below: stack[top].container, &paths)
      stack[top].path = path
      noteDuplicate(path, serial: stack[top].serial, at: key)
      return .ready
    }
  }

  private mutating func keyPath(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ hasEscapes: Bool, below container: UInt32,
    _ paths: inout PathTable
  ) -> UInt32 {
    guard hasEscapes else { return paths.path(text.extracting(start..<end), below: container) }
    scratch.removeAll(keepingCapacity: true)
    _ = JSONLexer.unescape(text, start, end, into: &scratch)
    return paths.path(String(decoding: scratch, as: UTF8.self), below: container)
  }

  /// A path that was last seen in the same object is there twice.
  private mutating func noteDuplicate(_ path: UInt32, serial: UInt32, at index: Int) {
    while lastSerial.count <= Int(path) { lastSerial.append(0) }
    if lastSerial[Int(path)] == serial { faults.append((.duplicateKey, index)) }
    lastSerial[Int(path)] = serial
  }
}
