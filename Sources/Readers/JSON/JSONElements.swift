import Records

/// The elements of a JSON file one after another: records, and what stands around them.
///
/// Each step is taken whole and then stands: `next` is behind it, and nothing before `next` is looked
/// at again. Records are scanned; what is too large to hold is checked as it comes; what is no JSON
/// is passed over up to where the reading can go on.
struct JSONElements {
  /// The text has no further element, the batch is full, or the file is read.
  enum Outcome { case unfinished, full, finished }

  /// A step is taken, or more text is needed for it.
  enum Step { case taken, unfinished }

  /// How what stands at `next` is gone over.
  enum Course: Equatable {
    case reading
    /// A value is checked that is not held.
    case checking
    /// A value that is no JSON is passed over.
    case passing
    /// Behind the value of a line, where only blanks may stand.
    case lineEnd
    /// What is left of a broken line.
    case lineRest
    /// What follows is not understood any more: it is read for its encoding alone.
    case drained
  }

  /// The text that is being read.
  struct View {
    let encoding: SourceEncoding
    let isLast: Bool
  }

  var scanner: JSONScanner
  var names: JSONNames
  var outline: JSONOutline
  var course = Course.reading
  var checker: JSONChecker
  var recovery: JSONRecovery
  let isLines: Bool
  let limits: ReadingLimits
  var records: [RawRecord] = []
  var faults: [RawFault] = []
  /// Where the next element begins, in the text and in the file.
  var next = 0
  var position = TextPosition.start
  /// The last place that was told, so that the text is walked once.
  var told: (index: Int, position: TextPosition) = (0, .start)
  var recordCount = 0
  var elementCount = 0
  var hasTooManyNames = false
  /// Whether a comma between elements was missing: one cause, told once.
  var hasMissingComma = false
  /// Whether an element before this one was empty: `[1,,,,2]` is one cause.
  var hasEmptyElement = false
  /// Whether a bracket closed what it did not open, so that a later one may seem too many.
  var hasMismatch = false
  /// How many bytes from `next` on are known not to go on with a record of this line.
  var bytesAhead = 0

  init(_ layout: JSONLayout, limits: ReadingLimits) {
    self.limits = limits
    isLines = layout.isLines
    names = JSONNames(limits: limits)
    let each = layout.each.isEmpty ? PathTable.root : names.path(layout.each + ["*"])
    scanner = JSONScanner(each: each, limits: limits)
    outline = JSONOutline(layout, limits: limits)
    checker = JSONChecker(depth: 0, limits: limits)
    recovery = JSONRecovery(
      behind: .unexpectedCharacter, inside: JSONNesting(limit: 0), around: .nothing, anchor: [])
  }

  // MARK: - Batches

  mutating func begin(at index: Int, position: TextPosition) {
    scanner.removeAll()
    scanner.base = index
    records.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    next = index
    self.position = position
    told = (index, position)
  }

  mutating func finish(_ batch: inout RawBatch) {
    scanner.giveAway(fields: &batch.fields, side: &batch.side)
    swap(&batch.records, &records)
    batch.faults.append(contentsOf: faults)
    batch.containers.append(outline.steps)
  }

  /// Whether there is something to hand on.
  var hasMoved: Bool { next > scanner.base || !faults.isEmpty }

  /// A batch holds what is worth handing on, and no more however small its records are.
  private var isFull: Bool {
    records.count >= 4096 || faults.count >= 1024 || scanner.fields.count >= 1 << 17
      || next - scanner.base >= 1 << 22
  }

  /// Takes every step that ends in the text.
  mutating func scan(_ text: Span<UInt8>, encoding: SourceEncoding, isLast: Bool) -> Outcome {
    let view = View(encoding: encoding, isLast: isLast)
    while !isFull {
      let step =
        switch course {
        case .reading: isLines ? readLine(text, view) : readOn(text, view)
        case .checking: check(text, view)
        case .passing: pass(text, view)
        case .lineEnd: endLine(text, view)
        case .lineRest: passLine(text, view)
        case .drained: drain(text, view)
        }
      if step == .unfinished { return isLast ? end(text, view) : .unfinished }
    }
    return .full
  }

  /// The file ends here. That is one fault more where it should not, unless the reading is behind a
  /// flaw already.
  private mutating func end(_ text: Span<UInt8>, _ view: View) -> Outcome {
    let isWhole =
      switch course {
      case .reading: isLines || outline.state == .end
      case .checking: false
      case .passing: !recovery.isBeyondLimit
      case .lineEnd, .lineRest, .drained: true
      }
    move(to: text.count, text, view)
    if !isWhole { fault(.truncated, at: text.count, text, view) }
    return .finished
  }

  private mutating func drain(_ text: Span<UInt8>, _ view: View) -> Step {
    move(to: text.count, text, view)
    return .unfinished
  }
}
