import Records

/// Reads CSV: the first row names the columns, every row below is a record.
///
/// Broken rows are faults and the next row is read. A quote that never closes is read as an
/// ordinary character from there on, so that nothing behind it is lost.
package struct CSVReader: RecordReader {
  package private(set) var paths = PathTable()
  package let places: any PlaceFinder = CSVPlaces()
  private var window: TextWindow
  private var rows: CSVRows
  private let limits: ReadingLimits
  private var isFinished = false
  private var isSkipping = false

  package init(window: TextWindow, dialect: CSVDialect, limits: ReadingLimits = ReadingLimits()) {
    self.window = window
    self.limits = limits
    rows = CSVRows(dialect, encoding: window.encoding, limits: limits)
  }

  package mutating func read(into batch: inout RawBatch) throws(ReadError) -> Bool {
    batch.removeAll()
    while !isFinished {
      if isSkipping { try skipToLineEnd(into: &batch) }
      rows.begin(at: window.start, position: window.position)
      let outcome = CSVReader.scan(window, into: &rows)
      guard rows.next == window.start else {
        CSVReader.finish(window, &rows, into: &batch, paths: &paths)
        window.take(upTo: rows.next, into: &batch, next: rows.position)
        return true
      }
      try advance(after: outcome, into: &batch)
    }
    return !batch.faults.isEmpty
  }

  // A span borrows all of what it is taken from, so these two see the window apart from the rest.

  private static func scan(_ window: TextWindow, into rows: inout CSVRows) -> CSVScanner.Outcome {
    rows.scan(window.bytes.span, isLast: window.isAtEnd)
  }

  private static func finish(
    _ window: TextWindow, _ rows: inout CSVRows, into batch: inout RawBatch, paths: inout PathTable
  ) {
    rows.finish(&batch, paths: &paths, text: window.bytes.span)
  }

  /// No record ends in the window: reads on, gives up on a record that is too large, or ends.
  private mutating func advance(after outcome: CSVScanner.Outcome, into batch: inout RawBatch)
    throws(ReadError)
  {
    let size = window.bytes.count - window.start
    if case .unclosedQuote(let quote) = outcome, window.isAtEnd || size > limits.recordBytes {
      rows.readLiterally(quoteAt: quote)
    } else if window.isAtEnd {
      isFinished = true
      window.take(upTo: window.bytes.count, into: &batch, next: window.position)
    } else if size > limits.recordBytes {
      isSkipping = true
      batch.faults.append(
        RawFault(
          .recordTooLarge, at: 0, arguments: ["limit": .number(limits.recordBytes)],
          position: window.position))
    } else {
      let before = window.start
      _ = try window.more()
      rows.moved(by: before - window.start)
    }
  }

  /// Lets go of the rest of a record that is too large to hold.
  private mutating func skipToLineEnd(into batch: inout RawBatch) throws(ReadError) {
    while isSkipping {
      let text = window.bytes[window.start...]
      let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D }
      var position = window.position
      let stop = end.map { $0 + 1 } ?? window.bytes.count
      position.leap(
        over: window.bytes.span.extracting(window.start..<stop), in: window.encoding)
      var dropped = RawBatch()
      window.take(upTo: stop, into: &dropped, next: position)
      isSkipping = end == nil
      if isSkipping, try !window.more() { isSkipping = false }
    }
  }
}
