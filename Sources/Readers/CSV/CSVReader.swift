import Records

/// Reads CSV: the first row names the columns, every row below is a record.
///
/// Broken rows are faults and the next row is read. Rows above the header that the dialect tells
/// of, blank rows, repeated headers and a foot are faults and no records.
package struct CSVReader: RecordReader {
  package private(set) var paths = PathTable()
  package let places: any PlaceFinder = CSVPlaces()
  private var window: TextWindow
  private var rows: CSVRows
  private let scanner: CSVScanner
  private let limits: ReadingLimits
  private var isFinished = false
  /// How much of a record was looked at in vain.
  private var sizeBefore = 0

  package init(window: TextWindow, dialect: CSVDialect, limits: ReadingLimits = ReadingLimits()) {
    var limits = limits
    limits.columns = max(1, limits.columns)
    self.window = window
    self.limits = limits
    scanner = CSVScanner(delimiter: dialect.delimiter, limits: limits)
    rows = CSVRows(dialect, encoding: window.encoding, limits: limits)
  }

  package mutating func read(into batch: inout RawBatch) throws(ReadError) -> Bool {
    batch.removeAll()
    while !isFinished {
      rows.begin(&batch, at: window.position)
      let outcome = CSVReader.scan(window, scanner, limits, &rows, &batch.fields)
      rows.finish(&batch)
      if rows.next > 0 {
        nameColumns(of: &batch)
        window.take(upTo: window.start + rows.next, into: &batch, next: rows.position)
        sizeBefore = 0
        return true
      }
      batch.removeAll()
      if outcome == .tooLarge {
        try passOver(into: &batch)
        return true
      }
      try readOn(into: &batch)
    }
    return !batch.faults.isEmpty
  }

  /// A span borrows all of what it is taken from, so this sees the window apart from the rest.
  private static func scan(
    _ window: TextWindow, _ scanner: CSVScanner, _ limits: ReadingLimits, _ rows: inout CSVRows,
    _ fields: inout [RawField]
  ) -> CSVScanner.Outcome {
    let text = window.bytes.span.extracting(window.start...)
    let isLast = window.isAtEnd
    var outcome = CSVScanner.Outcome.unfinished
    fields.append(addingCapacity: CSVRows.fieldsOfABatch + limits.columns) { output in
      outcome = scanner.scan(text, before: isLast ? .file : .more, into: &rows, &output)
      if outcome == .tooLarge, rows.next == 0 {
        // As much of it as may be a record; a quote that does not close there never does.
        let part = text.extracting(..<min(text.count, limits.recordBytes + 1))
        outcome = scanner.scan(part, before: .cut, into: &rows, &output)
      }
      if outcome != .tooLarge {
        let isEnd = isLast && rows.next == text.count
        rows.settleFoot(isEnd: isEnd, mayLeaveAll: outcome == .unfinished, text, &output)
      }
    }
    return outcome
  }

  private mutating func nameColumns(of batch: inout RawBatch) {
    if let header = rows.header, batch.records.first?.number == 0 {
      header.name(in: &paths, &batch.faults)
    }
    // Cells beyond the header have a column, but no name of their own.
    while paths.count <= rows.widestRow { CSVHeader.addColumn("", to: &paths) }
  }

  // MARK: - Beyond the window

  /// No row ends in the text: reads more of it, or ends. A record is looked at again when there is
  /// twice as much of it, or as much as it may have.
  private mutating func readOn(into batch: inout RawBatch) throws(ReadError) {
    if window.isAtEnd {
      isFinished = true
      return window.take(upTo: window.bytes.count, into: &batch, next: window.position)
    }
    let enough = min(2 * sizeBefore, limits.recordBytes + 1)
    repeat {} while try window.more() && window.bytes.count - window.start < enough
    sizeBefore = window.bytes.count - window.start
  }

  /// Lets go of a record that is too large to hold, up to the end of its line.
  private mutating func passOver(into batch: inout RawBatch) throws(ReadError) {
    rows.passOver()
    let position = window.position
    var seen = limits.recordBytes
    var isBehind = false
    while !isBehind {
      let end = lineEnd(behind: window.start + seen)
      isBehind = end != nil || window.isAtEnd
      let isCut = window.bytes.last == 0x0D && !window.isAtEnd
      drop(upTo: end ?? window.bytes.count - (isCut ? 1 : 0), into: &batch)
      seen = 0
      if !isBehind { _ = try window.more() }
    }
    batch.faults.append(
      RawFault(
        .recordTooLarge, at: 0, arguments: ["limit": .number(limits.recordBytes)],
        position: position))
  }

  /// The index behind the next line end, where all of it can be seen.
  private func lineEnd(behind index: Int) -> Int? {
    let bytes = window.bytes
    guard
      let end = bytes[min(index, bytes.count)...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D })
    else { return nil }
    guard bytes[end] == 0x0D else { return end + 1 }
    guard end + 1 < bytes.count else { return window.isAtEnd ? end + 1 : nil }
    return bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }

  /// Takes text that no batch gets; what is wrong with its encoding is told all the same.
  private mutating func drop(upTo end: Int, into batch: inout RawBatch) {
    var dropped = RawBatch()
    let next = CSVReader.position(behind: end, of: window)
    window.take(upTo: end, into: &dropped, next: next)
    batch.faults += dropped.faults
  }

  private static func position(behind end: Int, of window: TextWindow) -> TextPosition {
    var position = window.position
    position.leap(over: window.bytes.span.extracting(window.start..<end), in: window.encoding)
    return position
  }
}
