import Records

/// Reads JSON: one document that holds an array of records, or one record a line.
///
/// A record that is not JSON is a fault and the reader goes on behind it: at the next line, or at the
/// bracket that closes the record.
package struct JSONReader: RecordReader {
  package private(set) var paths = PathTable()
  package let places: any PlaceFinder = JSONPlaces()
  private var window: TextWindow
  private var elements: JSONElements
  private var outline: JSONOutline
  private let limits: ReadingLimits
  private var isFinished = false

  package init(window: TextWindow, layout: JSONLayout, limits: ReadingLimits = ReadingLimits()) {
    self.window = window
    self.limits = limits
    var each = PathTable.root
    if !layout.each.isEmpty {
      for step in layout.each { each = paths.path(step, below: each) }
      each = paths.path("*", below: each)
    }
    elements = JSONElements(each: each, isLines: layout.isLines, limits: limits)
    outline = JSONOutline(layout)
  }

  package mutating func read(into batch: inout RawBatch) throws(ReadError) -> Bool {
    batch.removeAll()
    while !isFinished {
      elements.begin(at: window.start, position: window.position)
      let outcome = JSONReader.scan(window, &elements, &outline, &paths)
      if elements.next > window.start || outcome == .finished {
        batch.containers = [outline.steps]
        JSONReader.finish(window, &elements, into: &batch)
        window.take(upTo: elements.next, into: &batch, next: elements.position)
        if outcome == .finished { try finishReading(into: &batch) }
        return true
      }
      try advance(after: outcome, into: &batch)
    }
    return !batch.faults.isEmpty
  }

  // A span borrows all of what it is taken from, so these two see the window apart from the rest.

  private static func scan(
    _ window: TextWindow, _ elements: inout JSONElements, _ outline: inout JSONOutline,
    _ paths: inout PathTable
  ) -> JSONElements.Outcome {
    elements.scan(
      window.bytes.span, outline: &outline, paths: &paths, encoding: window.encoding,
      isLast: window.isAtEnd)
  }

  private static func finish(
    _ window: TextWindow, _ elements: inout JSONElements, into batch: inout RawBatch
  ) {
    elements.finish(&batch)
  }

  /// Nothing ends in the window: reads on, gives up on a record that is too large, or ends.
  private mutating func advance(after outcome: JSONElements.Outcome, into batch: inout RawBatch)
    throws(ReadError)
  {
    let size = window.bytes.count - window.start
    if window.isAtEnd {
      try finishReading(into: &batch)
    } else if size > limits.recordBytes, elements.canGiveUp {
      batch.faults.append(
        RawFault(
          .recordTooLarge, at: 0, arguments: ["limit": .number(limits.recordBytes)],
          position: window.position))
      elements.giveUp()
    } else {
      _ = try window.more()
    }
  }

  /// Nothing more is understood: the rest is read for its encoding.
  private mutating func finishReading(into batch: inout RawBatch) throws(ReadError) {
    isFinished = true
    try window.drain(into: &batch)
  }
}
