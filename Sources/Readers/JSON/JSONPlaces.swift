import Records

/// JSON Pointers (RFC 6901), found by walking the record again up to a byte of it.
struct JSONPlaces: PlaceFinder {
  func detail(
    at index: Int, field: RawField?, record: Int, in batch: RawBatch, paths: PathTable,
    isKnown: (UInt32) -> Bool
  ) -> Place.Detail {
    let raw = batch.records[record]
    var steps = raw.container < batch.containers.count ? batch.containers[raw.container] : []
    if raw.ordinal >= 0 { steps.append(.index(raw.ordinal)) }
    var walk = JSONWalk(paths: paths)
    steps += walk.steps(to: index, in: batch.bytes[raw.start..<raw.end], isKnown: isKnown)
    return .jsonPointer(steps)
  }
}

/// A plain walk over a record that is known to be JSON.
struct JSONWalk {
  private let paths: PathTable
  private var stack: [Level] = []

  private struct Level {
    let isObject: Bool
    /// Paths that no record had while reading are none.
    let container: UInt32?
    var path: UInt32?
    var key = ""
    var element = -1
    var awaitsKey: Bool
  }

  init(paths: PathTable) { self.paths = paths }

  /// The steps from the record to the value that holds the byte at `target`.
  mutating func steps(
    to target: Int, in bytes: ArraySlice<UInt8>, isKnown: (UInt32) -> Bool
  ) -> [PathStep] {
    var index = bytes.startIndex
    while index < bytes.endIndex, index < target {
      switch bytes[index] {
      case UInt8(ascii: "{"): open(isObject: true)
      case UInt8(ascii: "["): open(isObject: false)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): if !stack.isEmpty { stack.removeLast() }
      case UInt8(ascii: ","): stack.indices.last.map { stack[$0].awaitsKey = stack[$0].isObject }
      case UInt8(ascii: "\""):
        let end = stringEnd(bytes, index + 1)
        beginValueOrKey(bytes[(index + 1)..<min(end, bytes.endIndex)])
        if target <= end { return result(isKnown) }
        index = end
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ":"): break
      default: beginScalar(bytes, &index)
      }
      index += 1
    }
    if index == target, index < bytes.endIndex { beginAt(bytes[index]) }
    return result(isKnown)
  }

  private func stringEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.endIndex)
  }

  private mutating func open(isObject: Bool) {
    beginValue()
    let path = stack.isEmpty ? PathTable.root : stack.last?.path
    let inner = isObject ? path : find(Array("*".utf8), below: path)
    stack.append(Level(isObject: isObject, container: path, path: inner, awaitsKey: isObject))
  }

  private mutating func beginValueOrKey(_ text: ArraySlice<UInt8>) {
    guard let top = stack.indices.last else { return }
    guard stack[top].awaitsKey else { return beginValue() }
    var key: [UInt8] = []
    let copy = Array(text)
    _ = JSONEscapes.resolve(copy.span, 0, copy.count, into: &key)
    stack[top].key = String(decoding: key, as: UTF8.self)
    stack[top].path = find(key, below: stack[top].container)
    stack[top].awaitsKey = false
  }

  private func find(_ name: [UInt8], below container: UInt32?) -> UInt32? {
    container.flatMap { paths.find(name.span, below: $0) }
  }

  private mutating func beginValue() {
    guard let top = stack.indices.last, !stack[top].isObject else { return }
    stack[top].element += 1
  }

  private mutating func beginScalar(_ bytes: ArraySlice<UInt8>, _ index: inout Int) {
    beginValue()
    while index + 1 < bytes.endIndex {
      let next = bytes[index + 1]
      if next == UInt8(ascii: ",") || next == UInt8(ascii: "]") || next == UInt8(ascii: "}") {
        break
      }
      index += 1
    }
  }

  /// A value begins at the very byte that is asked for.
  private mutating func beginAt(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"), 0x20, 0x09,
      0x0A,
      0x0D:
      break
    case UInt8(ascii: "\""): if stack.last?.awaitsKey == false { beginValue() }
    default: beginValue()
    }
  }

  private func result(_ isKnown: (UInt32) -> Bool) -> [PathStep] {
    stack.compactMap { level in
      guard level.isObject else { return level.element >= 0 ? .index(level.element) : nil }
      guard !level.key.isEmpty || !level.awaitsKey else { return nil }
      let name: PathName =
        level.path.map(isKnown) == true ? .known(level.key) : .unknown(SensitiveText(level.key))
      return .name(name, position: 0)
    }
  }
}
