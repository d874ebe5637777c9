import Records

/// Reads JSON: one document that holds an array of records, or one record a line.
///
/// A record that is not JSON is a fault and the reader goes on behind it: at the next line, or at the
/// bracket that closes the record.
package struct JSONReader: RecordReader {
  package let places: any PlaceFinder = JSONPlaces()
  private var window: TextWindow
  private var elements: JSONElements
  private var isFinished = false

  package init(window: TextWindow, layout: JSONLayout, limits: ReadingLimits = ReadingLimits()) {
    self.window = window
    elements = JSONElements(layout, limits: limits)
  }

  package var paths: PathTable { elements.names.table }

  package mutating func read(into batch: inout RawBatch) throws(ReadError) -> Bool {
    batch.removeAll()
    while !isFinished {
      elements.begin(at: window.start, position: window.position)
      let outcome = JSONReader.scan(window, &elements)
      if elements.hasMoved || outcome != .unfinished {
        elements.finish(&batch)
        window.take(upTo: elements.next, into: &batch, next: elements.position)
        isFinished = outcome == .finished
        return true
      }
      _ = try window.more()
    }
    return false
  }

  /// A span borrows all of what it is taken from, so this sees the window apart from the rest.
  private static func scan(_ window: TextWindow, _ elements: inout JSONElements)
    -> JSONElements.Outcome
  {
    elements.scan(window.bytes.span, encoding: window.encoding, isLast: window.isAtEnd)
  }
}
