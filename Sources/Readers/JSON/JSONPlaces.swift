import Records

/// JSON Pointers (RFC 6901), found by walking the record again up to a byte of it.
struct JSONPlaces: PlaceFinder {
  func walk() -> any PlaceWalk { JSONWalk() }
}

/// A plain walk over records that are known to be JSON.
struct JSONWalk: PlaceWalk {
  private var record = -1
  /// Everything before it has been walked over.
  private var index = 0
  private var stack: [Level] = []

  private struct Level {
    let isObject: Bool
    /// Paths that no record had while reading are none.
    let container: UInt32?
    /// Where the last key stands, without its quotes.
    var key: Range<Int>?
    var element = -1
    var awaitsKey: Bool
  }

  mutating func detail(
    at index: Int, field: RawField?, record: Int, in batch: RawBatch, paths: PathTable,
    isKnown: (UInt32) -> Bool
  ) -> Place.Detail {
    let raw = batch.records[record]
    var steps = raw.container < batch.containers.count ? batch.containers[raw.container] : []
    if raw.ordinal >= 0 { steps.append(.index(raw.ordinal)) }
    if let field, let keys = JSONWalk.keys(of: field.path, paths, isKnown) {
      return .jsonPointer(steps + keys)
    }
    if record != self.record || index < self.index {
      (self.record, self.index) = (record, raw.start)
      stack.removeAll(keepingCapacity: true)
    }
    let text = JSONWalkText(bytes: batch.bytes[raw.start..<raw.end], paths: paths)
    advance(to: index, in: text)
    var rest = self
    rest.finish(at: index, in: text)
    return .jsonPointer(steps + rest.steps(in: text, isKnown))
  }

  /// The steps to a value that stands in no array: its path tells them all, without a walk.
  private static func keys(of path: UInt32, _ paths: PathTable, _ isKnown: (UInt32) -> Bool)
    -> [PathStep]?
  {
    guard path < paths.count else { return nil }
    var steps: [PathStep] = []
    var path = path
    while path != PathTable.root {
      let name = paths.name(path)
      // An element of an array, or a key of that name.
      if name == "*" { return nil }
      steps.append(
        .name(isKnown(path) ? .known(name) : .unknown(SensitiveText(name)), position: 0))
      path = paths.parent(path)
    }
    return steps.reversed()
  }

  /// Takes every token that ends before the target.
  private mutating func advance(to target: Int, in text: JSONWalkText) {
    while index < text.bytes.endIndex, index < target {
      let next = text.endOfToken(at: index)
      guard next <= target else { return }
      take(index..<next, in: text)
      index = next
    }
  }

  /// Takes the token that the target stands in, or begins.
  private mutating func finish(at target: Int, in text: JSONWalkText) {
    guard index < text.bytes.endIndex else { return }
    if index < target {
      take(index..<text.endOfToken(at: index), in: text)
    } else if index == target {
      beginAt(text.bytes[index])
    }
  }

  private mutating func take(_ token: Range<Int>, in text: JSONWalkText) {
    switch text.bytes[token.lowerBound] {
    case UInt8(ascii: "{"): open(isObject: true, in: text)
    case UInt8(ascii: "["): open(isObject: false, in: text)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): if !stack.isEmpty { stack.removeLast() }
    case UInt8(ascii: ","): stack.indices.last.map { stack[$0].awaitsKey = stack[$0].isObject }
    case UInt8(ascii: "\""): beginValueOrKey(text.inside(token))
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ":"): break
    default: beginValue()
    }
  }

  private mutating func open(isObject: Bool, in text: JSONWalkText) {
    beginValue()
    let path = stack.isEmpty ? PathTable.root : stack.last.flatMap { self.path(of: $0, in: text) }
    stack.append(Level(isObject: isObject, container: path, awaitsKey: isObject))
  }

  /// The path of what a level is at.
  private func path(of level: Level, in text: JSONWalkText) -> UInt32? {
    guard level.isObject else { return text.find(Array("*".utf8), below: level.container) }
    guard let key = level.key else { return level.container }
    return text.find(text.name(key), below: level.container)
  }

  private mutating func beginValueOrKey(_ text: Range<Int>) {
    guard let top = stack.indices.last else { return }
    guard stack[top].awaitsKey else { return beginValue() }
    stack[top].key = text
    stack[top].awaitsKey = false
  }

  private mutating func beginValue() {
    guard let top = stack.indices.last, !stack[top].isObject else { return }
    stack[top].element += 1
  }

  /// A value begins at the very byte that is asked for.
  private mutating func beginAt(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"), 0x20, 0x09,
      0x0A, 0x0D:
      break
    case UInt8(ascii: "\""): if stack.last?.awaitsKey == false { beginValue() }
    default: beginValue()
    }
  }

  private func steps(in text: JSONWalkText, _ isKnown: (UInt32) -> Bool) -> [PathStep] {
    stack.compactMap { level in
      guard level.isObject else { return level.element >= 0 ? .index(level.element) : nil }
      guard let key = level.key, !key.isEmpty || !level.awaitsKey else { return nil }
      let name = String(decoding: text.name(key), as: UTF8.self)
      let isKnown = path(of: level, in: text).map(isKnown) == true
      return .name(isKnown ? .known(name) : .unknown(SensitiveText(name)), position: 0)
    }
  }
}

/// A record's text as the walk reads it.
private struct JSONWalkText {
  let bytes: ArraySlice<UInt8>
  let paths: PathTable

  /// The index behind the token that begins at `start`.
  func endOfToken(at start: Int) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "}"), UInt8(ascii: "]"),
      UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x09, 0x0A, 0x0D:
      return start + 1
    case UInt8(ascii: "\""): return min(stringEnd(start + 1) + 1, bytes.endIndex)
    default: return endOfScalar(start)
    }
  }

  private func stringEnd(_ start: Int) -> Int {
    var index = start
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.endIndex)
  }

  private func endOfScalar(_ start: Int) -> Int {
    var index = start + 1
    while index < bytes.endIndex {
      let next = bytes[index]
      if next == UInt8(ascii: ",") || next == UInt8(ascii: "]") || next == UInt8(ascii: "}") {
        break
      }
      index += 1
    }
    return index
  }

  /// What stands between the quotes of a string.
  func inside(_ string: Range<Int>) -> Range<Int> {
    let start = min(string.lowerBound + 1, string.upperBound)
    let isClosed = string.count > 1 && bytes[string.upperBound - 1] == UInt8(ascii: "\"")
    return start..<max(start, isClosed ? string.upperBound - 1 : string.upperBound)
  }

  func name(_ key: Range<Int>) -> [UInt8] {
    var name: [UInt8] = []
    let copy = Array(bytes[key])
    _ = JSONEscapes.resolve(copy.span, 0, copy.count, into: &name)
    return name
  }

  func find(_ name: [UInt8], below container: UInt32?) -> UInt32? {
    container.flatMap { paths.find(name.span, below: $0) }
  }
}
