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

  struct Level {
    var isObject = false
    let container: UInt32
    /// The path of the values in it: of its elements, or of the member being read.
    var path: UInt32
    var serial: UInt64 = 0
    var part: UInt16 = 0
  }

  /// A value has ended, the next one is awaited, or the whole is closed.
  enum Step { case ended, ready, closed, unfinished, flawed }

  var fields: [RawField] = []
  var side: [UInt8] = []
  var notes: [Note] = []
  /// Repeated parts in the value last scanned.
  var parts: UInt16 = 0
  /// Whether a line ended between the tokens of the value last scanned.
  var hasLineEnd = false
  /// The index in the text at which the batch begins.
  var base = 0
  var level = Level(container: PathTable.root, path: PathTable.root)
  var stack: [Level] = []
  private var flaw: (flaw: JSONFlaw, index: Int, shown: Int) = (.unexpectedCharacter, 0, 0)
  private var serial: UInt64 = 0
  var scratch: [UInt8] = []
  var isLast = false
  var fieldEnd = 0
  private var noteEnd = 0
  var hasRefusedName = false
  let eachPath: UInt32
  let limits: ReadingLimits
  var depthLimit = 0

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

  mutating func flawed(_ flaw: JSONFlaw, _ index: Int, shownAt shown: Int? = nil) -> Step {
    self.flaw = (flaw, index, shown ?? index)
    return .flawed
  }

  /// A few thousand faults of one value are as good as all of them.
  mutating func note(_ fault: Fault, _ index: Int, limit: Int = 0) {
    guard notes.count < noteEnd else { return }
    notes.append(Note(fault: fault, index: index, limit: limit))
  }
}
