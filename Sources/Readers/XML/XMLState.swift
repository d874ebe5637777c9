import CLibXML2
import Glibc
import Records

/// What has been read, and where in the file the parser stands: all that its callbacks touch.
///
/// It lies behind a pointer, not in a class, because checks of exclusive access at every tag cost
/// nearly half the speed. Offsets count the bytes of the text from its beginning; indices count
/// from `base`, the first byte that no batch has taken, and become indices of the next batch.
///
/// Advice for those who change this: whatever is derived from the parser's position is only used
/// to index `source` through `byte(at:)`, `index(_:)` and `last(_:before:)`, which check it.
struct XMLState {
  /// An element that is open.
  struct Frame {
    /// Of the `<` of the start tag, and behind its `>`.
    var start = 0
    var content = 0
    var path = PathTable.root
    /// The length of the name as written.
    var nameCount = 0
    var hasElements = false
    var isNil = false
  }

  /// A fault inside a record that has not ended.
  struct Note {
    var fault: Fault
    var index: Int
    var arguments: Arguments
  }

  let layout: XMLLayout
  let limits: ReadingLimits
  var parser: UnsafeMutablePointer<xmlParserCtxt>?
  /// The text that no batch has taken.
  var source = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var base = 0
  private(set) var hasCarriageReturns = false

  var names: XMLNames
  var fields: [RawField] = []
  var side: [UInt8] = []
  var records: [RawRecord] = []
  var faults: [RawFault] = []
  var containers: [[PathStep]] = []

  let frames: UnsafeMutablePointer<Frame>
  var depth = 0
  var hasRoot = false
  var hasEnded = false
  /// No more is parsed: the text is not well-formed, or it is refused.
  var isStopped = false
  var hasTooManyNames = false
  var isAtEnd = false

  /// The validation of an XML schema: its handlers and what they work on.
  var validator: UnsafeMutablePointer<xmlSAXHandler>?
  var validation: UnsafeMutableRawPointer?
  var checkPoint = XMLCheckPoint.start
  var lastViolation = -1

  var record = XMLOpenRecord()
  /// The text since the last tag as the parser resolved it, and where that tag ended.
  var text = XMLText()
  var textStart = 0

  init(layout: XMLLayout, limits: ReadingLimits) {
    self.layout = layout
    self.limits = limits
    names = XMLNames(limit: limits.columns)
    frames = .allocate(capacity: limits.depth + 2)
    frames.initialize(repeating: Frame(), count: limits.depth + 2)
    record.counts = Array(repeating: 0, count: layout.recordPath.count)
    guard !layout.each.isEmpty else { return }
    record.partPath = layout.each.reduce(PathTable.root) { names.expect($1, below: $0) }
  }

  func deallocate() {
    frames.deallocate()
    names.deallocate()
    text.deallocate()
  }

  // MARK: - Positions

  mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
    source = text
    hasCarriageReturns = text.baseAddress.map { memchr($0, 0x0D, text.count) != nil } ?? false
  }

  var offset: Int { parser.map { cyson_offset($0) } ?? 0 }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    let index = offset - base
    return index >= 0 && index < source.count ? source[index] : 0
  }

  /// The index of an offset, moved into what is at hand.
  @inline(__always)
  func index(_ offset: Int) -> Int { min(max(0, offset - base), source.count) }

  /// The offset of the last such byte before an offset, or that offset.
  @inline(never)
  func last(_ byte: UInt8, before offset: Int) -> Int {
    var index = index(offset)
    while index > 0 {
      index -= 1
      if source[index] == byte { return base + index }
    }
    return offset
  }

  /// The text between two offsets.
  func markup(from start: Int, to end: Int) -> XMLMarkup {
    let low = index(start)
    return XMLMarkup(Array(source[low..<max(low, index(end))]))
  }

  // MARK: - Faults

  /// Notes a fault at an offset, in the record that is open.
  mutating func note(_ fault: Fault, at offset: Int, _ arguments: Arguments = .none) {
    if record.isKept {
      record.notes.append(Note(fault: fault, index: index(offset), arguments: arguments))
    } else {
      faults.append(RawFault(fault, at: index(offset), arguments: arguments))
    }
  }

  /// Gives up the record that is open: what was noted in it stays, without a record.
  mutating func dropRecord() {
    guard record.isKept else { return }
    record.isKept = false
    fields.removeLast(fields.count - record.firstField)
    side.removeLast(side.count - record.firstSide)
    for note in record.notes {
      faults.append(RawFault(note.fault, at: note.index, arguments: note.arguments))
    }
    record.notes.removeAll()
  }

  /// Ends the reading: nothing behind this fault can be trusted.
  mutating func stop(_ fault: Fault, at offset: Int, _ arguments: Arguments = .none) {
    guard !isStopped else { return }
    isStopped = true
    dropRecord()
    note(fault, at: offset, arguments)
    if let parser { xmlStopParser(parser) }
  }
}
