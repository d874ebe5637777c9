import Records

/// Reads XML 1.0 (fifth edition) with namespaces and without document types, and keeps the place
/// of everything.
///
/// It moves over the text of a window and can stop anywhere: what is begun and does not end in the
/// text is read again, or gone on with, when there is more. Indices count from the first byte that
/// no batch has taken, and become indices of the next batch; they are negative for what lies before.
///
/// The text may hold bytes that are no UTF-8. They are faults already; here they are characters
/// that no name may hold.
struct XMLScanner {
  /// What the scanner stands in. Inside the last three it goes on wherever the text was cut.
  enum Part { case content, comment, instruction, characterData }

  /// An element that is open. Small, because there is one for each tag of a file.
  struct Frame {
    /// Of the `<` of the start tag.
    var start = 0
    var path = XMLNames.none
    /// The name and the last element inside, as numbers of their entries.
    var entry = XMLNames.unknown
    var lastElement = XMLNames.unknown
    /// The length of the name as written.
    var nameCount: Int32 = 0
    /// How many namespaces it declares.
    var bindings: Int32 = 0
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
  /// The steps of the record path as they are written.
  let steps: [[UInt8]]
  /// Behind how many levels the reading ends.
  let deepest: Int

  var names: XMLNames
  var spaces = XMLNamespaces()
  var check: XMLCheck?
  var fields: [RawField] = []
  var side: [UInt8] = []
  var records: [RawRecord] = []
  var faults: [RawFault] = []
  var containers: [[PathStep]] = []

  /// Up to where the text is read.
  var at = 0
  var part = Part.content
  /// The open elements up to `depth`; the first stands for the document.
  var frames: [Frame]
  /// The number of open elements.
  var depth = 0
  /// The names of open elements that have no entry, one behind the other.
  var looseNames: [UInt8] = []
  var attributes: [XMLAttribute] = []
  var record = XMLOpenRecord()
  var hasDeclaration = false
  var hasRoot = false
  var hasEnded = false
  /// No more is read: the text is not well-formed, or it is refused.
  var isStopped = false
  var hasTooManyNames = false
  var isLast = false

  /// Where the text since the last tag began, and whether there is more to it than its bytes.
  var textStart = 0
  var hasMarkup = false

  init(layout: XMLLayout, schema: XMLSchema?, limits: ReadingLimits) {
    self.layout = layout
    self.limits = limits
    names = XMLNames(limits: limits)
    check = schema.flatMap(XMLCheck.init)
    steps = layout.recordPath.map { Array($0.utf8) }
    deepest = limits.depth * 16
    frames = Array(repeating: Frame(), count: min(deepest, 64) + 2)
    record.counts = Array(repeating: 0, count: layout.recordPath.count)
    guard !layout.each.isEmpty else { return }
    record.partPath = layout.each.reduce(PathTable.root) { names.expect($1, below: $0) }
  }

  /// Reads on in the text, which begins with what no batch has taken.
  mutating func scan(_ text: Span<UInt8>, isLast: Bool) {
    self.isLast = isLast
    if hasDeclaration || readDeclaration(text) {
      while !isStopped, at < text.count {
        guard step(text) else { break }
      }
    }
    guard !isStopped else { return }
    if isLast { finish(text) } else { checkSizes(text) }
  }

  /// Reads one part of the text; false when it does not end there.
  @inline(__always)
  private mutating func step(_ text: Span<UInt8>) -> Bool {
    guard part == .content else { return goOn(text) }
    guard text[at] == UInt8(ascii: "<") else { return characters(text) }
    guard at + 1 < text.count else { return false }
    switch text[at + 1] {
    case UInt8(ascii: "/"): return endTag(text)
    case UInt8(ascii: "!"): return declaration(text)
    case UInt8(ascii: "?"): return instruction(text)
    default: return startTag(text)
    }
  }

  /// The end of the file: nothing may be open.
  private mutating func finish(_ text: Span<UInt8>) {
    guard !isStopped else { return }
    let isOpen = at < text.count || part != .content
    if depth > 0 || isOpen && !hasEnded {
      stop(.truncated, at: text.count)
    } else if !hasRoot {
      refuse(.noElement, at: text.count)
    } else if isOpen {
      refuse(.markup, at: text.count)
    }
  }

  /// Gives up what is too large while it is still open. A tag or a reference that does not end is
  /// read again and again, and ends the reading.
  private mutating func checkSizes(_ text: Span<UInt8>) {
    checkRecordSize(at: at)
    if !isTooLarge(upTo: text.count), looseNames.count > XMLScanner.mostLooseNames {
      stop(.nameTooLong, at: at, ["limit": .number(XMLNames.longest)])
    }
  }

  /// How many bytes of names without an entry are remembered: more than short ones can need.
  private static let mostLooseNames = 4 << 20

  /// Gives up a record that is too large.
  mutating func checkRecordSize(at index: Int) {
    guard record.isKept, index - record.start > limits.recordBytes else { return }
    note(.recordTooLarge, at: record.start, ["limit": .number(limits.recordBytes)])
    dropRecord()
  }

  // MARK: - Faults

  /// The text is not well-formed.
  mutating func refuse(_ flaw: XMLFlaw, at index: Int) {
    stop(.xmlNotWellFormed, at: index, ["reason": .term(flaw.words)])
  }

  /// The same, inside a tag or another part that is read as a whole and begins at `at`. One that is
  /// too large is that first, wherever the text was cut.
  mutating func refuseToken(_ flaw: XMLFlaw, at index: Int) {
    if isTooLarge(upTo: index) { return }
    refuse(flaw, at: index)
  }

  /// Ends the reading if the part that begins at `at` is too large up to an index.
  mutating func isTooLarge(upTo index: Int) -> Bool {
    guard index - at > limits.recordBytes else { return false }
    stop(.recordTooLarge, at: at, ["limit": .number(limits.recordBytes)])
    return true
  }

  /// Something that the namespaces do not allow; the text can be read all the same.
  mutating func object(_ flaw: XMLFlaw, at index: Int) {
    note(.namespaceViolation, at: index, ["reason": .term(flaw.words)])
  }

  /// Notes a fault, in the record that is open.
  mutating func note(_ fault: Fault, at index: Int, _ arguments: Arguments = .none) {
    if record.isKept {
      record.notes.append(Note(fault: fault, index: index, arguments: arguments))
    } else {
      faults.append(RawFault(fault, at: max(0, index), arguments: arguments))
    }
  }

  /// Gives up the record that is open: what was noted in it stays, without a record.
  mutating func dropRecord() {
    guard record.isKept else { return }
    record.isKept = false
    fields.removeLast(fields.count - record.firstField)
    side.removeLast(side.count - record.firstSide)
    for note in record.notes {
      faults.append(RawFault(note.fault, at: max(0, note.index), arguments: note.arguments))
    }
    record.notes.removeAll()
  }

  /// Ends the reading: nothing behind this fault can be trusted.
  mutating func stop(_ fault: Fault, at index: Int, _ arguments: Arguments = .none) {
    guard !isStopped else { return }
    isStopped = true
    checkRecordSize(at: index)
    dropRecord()
    note(fault, at: index, arguments)
  }
}
