import Records

/// What surrounds the records in a JSON document: the way down to their array, and back out.
struct JSONOutline {
  enum State: Equatable {
    /// A value on the way to the records is next.
    case value
    /// A key or the closing bracket of an object on the way.
    case firstMember
    /// A comma or the closing bracket.
    case nextMember
    /// A key, behind a comma.
    case member
    /// The value of a member that is not on the way.
    case memberValue
    /// An element or the closing bracket of the array of records.
    case firstElement
    /// A comma or the closing bracket.
    case nextElement
    /// An element, behind a comma.
    case element
    /// Behind the document.
    case end
  }

  /// An object around the records.
  struct Level {
    let path: UInt32
    let serial: UInt64
    var lastKey: UInt32?
    /// Whether the member that leads to the records lies behind.
    var isPassed = false
  }

  let layout: JSONLayout
  /// The steps to the array, for JSON Pointers.
  let steps: [PathStep]
  var state = State.value
  /// The objects that are open around the records.
  var levels: [Level] = []
  /// The path of the member that is read in the innermost of them.
  var memberPath = PathTable.root
  /// The keys around the records, apart from those of the records.
  var names: JSONNames

  init(_ layout: JSONLayout, limits: ReadingLimits) {
    self.layout = layout
    steps = layout.recordPath.map { .name(.known($0), position: 0) }
    names = JSONNames(limits: limits)
  }

  /// Whether the value that comes next is the array of records, or a single record in its place.
  var isAtRecords: Bool { levels.count == layout.recordPath.count }

  var isInArray: Bool { state == .firstElement || state == .nextElement || state == .element }

  /// How many brackets are open.
  var depth: Int { levels.count + (isInArray ? 1 : 0) }

  /// Where things go on behind a value that is not an element.
  mutating func leaveValue() { state = levels.isEmpty ? .end : .nextMember }

  /// Takes the key of a member. True when the object had it before.
  mutating func takeKey(_ key: Span<UInt8>) -> Bool {
    guard let level = levels.indices.last else { return false }
    let path = names.path(key, behind: levels[level].lastKey, in: levels[level].path)
    levels[level].lastKey = path
    memberPath = path
    state = isOnTheWay(key, level) ? .value : .memberValue
    return names.isRepeated(path, in: levels[level].serial)
  }

  /// Whether the member leads to the records. Only the first one with its key does.
  private mutating func isOnTheWay(_ key: Span<UInt8>, _ level: Int) -> Bool {
    guard level < layout.recordPath.count, !levels[level].isPassed else { return false }
    let step = layout.recordPath[level].utf8
    guard step.count == key.count else { return false }
    var index = 0
    for byte in step {
      if key[index] != byte { return false }
      index += 1
    }
    levels[level].isPassed = true
    return true
  }
}
