import Records

/// The elements of a JSON file one after another: records, and the members around them.
struct JSONElements {
  enum Outcome: Equatable { case unfinished, finished }

  private var scanner: JSONScanner
  private let isLines: Bool
  private let limits: ReadingLimits
  private var records: [RawRecord] = []
  private var faults: [RawFault] = []
  /// Where the next element begins, in the text and in the file.
  private(set) var next = 0
  private(set) var position = TextPosition.start
  private var recordCount = 0
  private var elementCount = 0
  private var isFirstElement = true
  /// One object stands where an array of them could.
  private var isSingle = false
  /// Brackets that are open in a record that is passed over; nothing when none is.
  private var brokenDepth: Int?
  private var isInBrokenString = false

  init(each: UInt32, isLines: Bool, limits: ReadingLimits) {
    scanner = JSONScanner(each: each, depthLimit: limits.depth)
    self.isLines = isLines
    self.limits = limits
  }

  mutating func begin(at index: Int, position: TextPosition) {
    scanner.removeAll()
    scanner.base = index
    records.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    next = index
    self.position = position
  }

  mutating func finish(_ batch: inout RawBatch) {
    scanner.giveAway(fields: &batch.fields, side: &batch.side)
    swap(&batch.records, &records)
    batch.faults.append(contentsOf: faults)
  }

  /// Scans every element that ends in the text.
  mutating func scan(
    _ text: Span<UInt8>, outline: inout JSONOutline, paths: inout PathTable,
    encoding: SourceEncoding, isLast: Bool
  ) -> Outcome {
    var context = Context(encoding: encoding, isLast: isLast)
    while true {
      if brokenDepth != nil {
        guard passBroken(text, &context) else { return end(text, &outline, context) }
      }
      let isDone =
        switch outline.state {
        case .records:
          isLines ? scanLine(text, &paths, &context) : scanElement(text, &outline, &paths, &context)
        case .descending, .ascending: scanAround(text, &outline, &paths, &context)
        case .done: scanAfter(text, &context)
        }
      guard !isDone else { continue }
      return end(text, &outline, context)
    }
  }

  struct Context {
    let encoding: SourceEncoding
    let isLast: Bool
    var isStopped = false
  }

  /// What stands there when no further element ends in the text.
  private mutating func end(_ text: Span<UInt8>, _ outline: inout JSONOutline, _ context: Context)
    -> Outcome
  {
    guard context.isLast || context.isStopped else { return .unfinished }
    let isCut =
      context.isStopped ? false : isLines ? next < text.count : outline.state != .done
    if isCut { fault(.truncated, at: max(scanner.base, min(next, text.count)), text, context) }
    if context.isLast { move(to: text.count, text, context) }
    return .finished
  }

  // MARK: - Moving

  /// Everything before `index` is read.
  private mutating func move(to index: Int, _ text: Span<UInt8>, _ context: Context) {
    position.leap(over: text.extracting(next..<index), in: context.encoding)
    next = index
  }

  private mutating func fault(
    _ fault: Fault, at index: Int, in record: Int? = nil, _ text: Span<UInt8>, _ context: Context,
    _ arguments: Arguments = .none
  ) {
    var place = position
    if index > next { place.leap(over: text.extracting(next..<index), in: context.encoding) }
    faults.append(
      RawFault(
        fault, at: index - scanner.base, record: record, arguments: arguments,
        position: index >= next ? place : nil))
  }

  // MARK: - Records

  /// One line of NDJSON. False when no line ends in the text.
  private mutating func scanLine(
    _ text: Span<UInt8>, _ paths: inout PathTable, _ context: inout Context
  ) -> Bool {
    guard next < text.count else { return false }
    var lineEnd = next
    while lineEnd < text.count, text[lineEnd] != 0x0A { lineEnd += 1 }
    guard lineEnd < text.count || context.isLast else { return false }
    let lineStop = min(lineEnd + 1, text.count)
    let start = JSONLexer.skipBlanks(text, next)
    guard start < lineEnd else {
      move(to: lineStop, text, context)
      return true
    }
    move(to: start, text, context)
    let line = text.extracting(0..<lineEnd)
    scanRecord(line, isLast: true, paths: &paths, context) { elements, end in
      let rest = JSONLexer.skipBlanks(line, end)
      if rest < lineEnd { elements.flaw(.afterTheEnd, at: rest, text, context) }
    }
    brokenDepth = nil
    move(to: lineStop, text, context)
    return true
  }

  /// One element of the array of records, or its end. False when none ends in the text.
  private mutating func scanElement(
    _ text: Span<UInt8>, _ outline: inout JSONOutline, _ paths: inout PathTable,
    _ context: inout Context
  ) -> Bool {
    var start = JSONLexer.skipBlanks(text, next)
    guard start < text.count else { return false }
    if text[start] == UInt8(ascii: "]") {
      move(to: start + 1, text, context)
      outline.state =
        outline.layout.recordPath.isEmpty ? .done : .ascending(outline.layout.recordPath.count)
      return true
    }
    if !isFirstElement {
      guard text[start] == UInt8(ascii: ",") else {
        // Always at least one byte on, so that no text can hold the reader.
        flaw(.missingComma, at: start, text, context)
        let opens = text[start] == UInt8(ascii: "{") || text[start] == UInt8(ascii: "[")
        isInBrokenString = text[start] == UInt8(ascii: "\"")
        move(to: start + 1, text, context)
        brokenDepth = opens ? 1 : 0
        return true
      }
      start = JSONLexer.skipBlanks(text, start + 1)
      guard start < text.count else { return false }
      if text[start] == UInt8(ascii: "]") {
        flaw(.trailingComma, at: start, text, context)
        move(to: start, text, context)
        return true
      }
    }
    let before = (next, position)
    move(to: start, text, context)
    let isWhole = scanRecord(text, isLast: false, paths: &paths, context) { _, _ in }
    if !isWhole { (next, position) = before }
    return isWhole
  }

  /// Scans the record at `next`. False when it does not end in the text.
  @discardableResult
  private mutating func scanRecord(
    _ text: Span<UInt8>, isLast: Bool, paths: inout PathTable, _ context: Context,
    _ afterwards: (inout JSONElements, Int) -> Void
  ) -> Bool {
    let counts = (scanner.fields.count, scanner.side.count, scanner.faults.count)
    switch scanner.scan(text, from: next, paths: &paths, isLast: isLast) {
    case .value(let end):
      addRecord(text, end: end, firstField: counts.0, firstFault: counts.2, context)
      afterwards(&self, end)
      move(to: end, text, context)
    case .unfinished where !isLast:
      scanner.rewind(fields: counts.0, side: counts.1, faults: counts.2)
      return false
    case .unfinished:
      scanner.rewind(fields: counts.0, side: counts.1, faults: counts.2)
      countBroken()
      fault(.truncated, at: next, text, context)
      move(to: text.count, text, context)
    case .flaw(let flaw, let at, let depth):
      scanner.rewind(fields: counts.0, side: counts.1, faults: counts.2)
      countBroken()
      self.flaw(flaw, at: at, text, context)
      move(to: at, text, context)
      brokenDepth = depth
    }
    return true
  }

  private mutating func countBroken() {
    isFirstElement = false
    recordCount += 1
    elementCount += 1
  }

  private mutating func addRecord(
    _ text: Span<UInt8>, end: Int, firstField: Int, firstFault: Int, _ context: Context
  ) {
    countBroken()
    guard text[next] == UInt8(ascii: "{") else {
      flaw(.notAnObject, at: next, text, context)
      scanner.rewind(
        fields: firstField, side: scanner.side.count, faults: firstFault)
      return
    }
    guard recordCount <= limits.records else {
      // What lies behind the limit is not read; that is said once.
      if recordCount == limits.records + 1 {
        fault(.tooManyRecords, at: next, text, context, ["limit": .number(limits.records)])
      }
      scanner.rewind(fields: firstField, side: scanner.side.count, faults: firstFault)
      return
    }
    let record = records.count
    records.append(
      RawRecord(
        number: recordCount, start: next - scanner.base, end: end - scanner.base,
        firstField: firstField, endField: scanner.fields.count, position: position,
        parts: Int(scanner.parts), ordinal: isLines || isSingle ? -1 : elementCount - 1))
    for note in scanner.faults[firstFault...] {
      faults.append(RawFault(note.fault, at: note.index - scanner.base, record: record))
    }
  }

  private mutating func flaw(
    _ flaw: JSONFlaw, at index: Int, _ text: Span<UInt8>, _ context: Context
  ) {
    let isDepth = flaw == .tooDeep
    fault(
      isDepth ? .nestedTooDeep : .jsonNotValid, at: index, text, context,
      isDepth ? ["limit": .number(limits.depth)] : ["reason": .term(flaw.words)])
  }

  // MARK: - Broken records

  var canGiveUp: Bool { brokenDepth == nil }

  /// Passes over the element at the front without holding it.
  mutating func giveUp() {
    countBroken()
    brokenDepth = 0
  }

  /// Moves to the end of a record that is not JSON: behind the bracket that closes it. False when
  /// that is not in the text.
  private mutating func passBroken(_ text: Span<UInt8>, _ context: inout Context) -> Bool {
    guard var depth = brokenDepth else { return true }
    var index = next
    while index < text.count {
      let byte = text[index]
      if isInBrokenString {
        if byte == UInt8(ascii: "\\") { index += 1 }
        if byte == UInt8(ascii: "\"") || byte == 0x0A { isInBrokenString = false }
      } else if byte == UInt8(ascii: "\"") {
        isInBrokenString = true
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        if depth == 0 { break }
        depth -= 1
      } else if byte == UInt8(ascii: ","), depth == 0 {
        break
      }
      index += 1
    }
    let stop = min(index, text.count)
    move(to: stop, text, context)
    brokenDepth = stop < text.count ? nil : depth
    return stop < text.count
  }

  // MARK: - Around the records

  /// One step on the way to the array of records, or out of it. False when the text ends before.
  private mutating func scanAround(
    _ text: Span<UInt8>, _ outline: inout JSONOutline, _ paths: inout PathTable,
    _ context: inout Context
  ) -> Bool {
    let start = JSONLexer.skipBlanks(text, next)
    guard start < text.count else { return false }
    if case .descending(let level) = outline.state, outline.isBeforeFirst {
      return enter(text, start, level, &outline, &paths, &context)
    }
    return scanMember(text, start, &outline, &paths, &context)
  }

  /// The value that the path leads to at this level: an object to go into, or the array.
  private mutating func enter(
    _ text: Span<UInt8>, _ start: Int, _ level: Int, _ outline: inout JSONOutline,
    _ paths: inout PathTable, _ context: inout Context
  ) -> Bool {
    let isDeepest = level == outline.layout.recordPath.count
    let byte = text[start]
    if isDeepest, byte == UInt8(ascii: "[") {
      move(to: start + 1, text, context)
      outline.state = .records
    } else if isDeepest, byte == UInt8(ascii: "{") {
      // A single record stands where an array of them could.
      move(to: start, text, context)
      isSingle = true
      guard scanRecord(text, isLast: context.isLast, paths: &paths, context, { _, _ in }) else {
        return false
      }
      outline.state = level == 0 ? .done : .ascending(level)
    } else if !isDeepest, byte == UInt8(ascii: "{") {
      move(to: start + 1, text, context)
      outline.isBeforeFirst = false
    } else {
      flaw(.notAnArray, at: start, text, context)
      context.isStopped = true
      return false
    }
    return true
  }

  /// A member of an object around the records, up to its value; or the object's end.
  private mutating func scanMember(
    _ text: Span<UInt8>, _ start: Int, _ outline: inout JSONOutline, _ paths: inout PathTable,
    _ context: inout Context
  ) -> Bool {
    var index = start
    if text[index] == UInt8(ascii: "}") {
      move(to: index + 1, text, context)
      return leave(&outline, text, context: &context)
    }
    if text[index] == UInt8(ascii: ",") { index = JSONLexer.skipBlanks(text, index + 1) }
    guard index < text.count else { return false }
    guard text[index] == UInt8(ascii: "\"") else {
      return stop(.missingKey, at: index, text, &context)
    }
    var hasEscapes = false
    guard case .end(let end) = JSONLexer.string(text, index + 1, hasEscapes: &hasEscapes) else {
      return false
    }
    let colon = JSONLexer.skipBlanks(text, end + 1)
    guard colon < text.count else { return false }
    guard text[colon] == UInt8(ascii: ":") else {
      return stop(.missingColon, at: colon, text, &context)
    }
    let value = JSONLexer.skipBlanks(text, colon + 1)
    guard value < text.count else { return false }
    if case .descending(let level) = outline.state,
      isKey(outline.layout.recordPath[level], text, index + 1, end)
    {
      move(to: value, text, context)
      outline.state = .descending(level + 1)
      outline.isBeforeFirst = true
      return true
    }
    return passMember(text, value, &paths, &context)
  }

  /// A member that holds no records is checked and let go.
  private mutating func passMember(
    _ text: Span<UInt8>, _ value: Int, _ paths: inout PathTable, _ context: inout Context
  ) -> Bool {
    let counts = (scanner.fields.count, scanner.side.count, scanner.faults.count)
    let outcome = scanner.scan(text, from: value, paths: &paths, isLast: false)
    scanner.rewind(fields: counts.0, side: counts.1, faults: counts.2)
    switch outcome {
    case .value(let end):
      move(to: end, text, context)
      return true
    case .unfinished: return false
    case .flaw(let flaw, let at, let depth):
      self.flaw(flaw, at: at, text, context)
      move(to: at, text, context)
      brokenDepth = depth
      return true
    }
  }

  private mutating func leave(
    _ outline: inout JSONOutline, _ text: Span<UInt8>, context: inout Context
  ) -> Bool {
    switch outline.state {
    case .ascending(let level): outline.state = level > 1 ? .ascending(level - 1) : .done
    default:
      // The path's key is not in this object.
      flaw(.notAnArray, at: next, text, context)
      context.isStopped = true
      return false
    }
    return true
  }

  private mutating func stop(
    _ flaw: JSONFlaw, at index: Int, _ text: Span<UInt8>, _ context: inout Context
  ) -> Bool {
    self.flaw(flaw, at: index, text, context)
    context.isStopped = true
    return false
  }

  /// Behind the document only blanks may stand.
  private mutating func scanAfter(_ text: Span<UInt8>, _ context: inout Context) -> Bool {
    let rest = JSONLexer.skipBlanks(text, next)
    guard rest < text.count else { return false }
    return stop(.afterTheEnd, at: rest, text, &context)
  }

  private func isKey(_ name: String, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let key = name.utf8
    guard key.count == end - start else { return false }
    var index = start
    for byte in key {
      if text[index] != byte { return false }
      index += 1
    }
    return true
  }
}
