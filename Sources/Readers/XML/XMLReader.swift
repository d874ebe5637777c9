import Records

/// Reads the records of an XML file: markup, values and places by `XMLScanner`, the check against an
/// XML schema by libxml2.
package struct XMLReader: RecordReader {
  private var window: TextWindow
  private var scanner: XMLScanner
  private let layout: XMLLayout
  private var isFinished = false

  /// With an empty layout there are no records: the file is only read to its end.
  package init(
    window: consuming TextWindow, layout: XMLLayout, schema: XMLSchema? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) {
    self.window = window
    self.layout = layout
    scanner = XMLScanner(layout: layout, schema: schema, limits: limits)
  }

  package var paths: PathTable { scanner.names.paths }

  package var places: any PlaceFinder { XMLPlaces(layout) }

  package mutating func read(into batch: inout RawBatch) throws(ReadError) -> Bool {
    batch.removeAll()
    while !isFinished {
      let isLast = window.isAtEnd
      if !scanner.isStopped {
        let text = window.bytes
        scanner.scan(text.span.extracting(window.start...), isLast: isLast)
      }
      isFinished = isLast
      handOver(into: &batch)
      if !batch.records.isEmpty || !batch.faults.isEmpty { return true }
      batch.removeAll()
      if !isFinished { _ = try window.more() }
    }
    return false
  }

  /// Fills the batch with the records that have ended and the text up to the one that is open.
  private mutating func handOver(into batch: inout RawBatch) {
    let count = window.bytes.count - window.start
    var end = scanner.endOfTaken(of: count, isFinished: isFinished)
    // Whether a CR ends a line is known from what comes next.
    if end == count, end > 0, !isFinished, window.bytes.last == 0x0D { end -= 1 }
    scanner.moveRecords(into: &batch, taking: end, isFinished: isFinished)
    guard end > 0 || !batch.faults.isEmpty else { return }
    let next = placeRecords(of: &batch, to: end)
    let known = batch.faults.count
    window.take(upTo: window.start + end, into: &batch, next: next)
    XMLReader.assignRecords(of: &batch, from: known)
  }

  /// Gives each record its position; returns that of the end.
  private func placeRecords(of batch: inout RawBatch, to end: Int) -> TextPosition {
    let text = window.bytes
    let bytes = text.span.extracting(window.start...)
    var position = window.position
    var index = 0
    for record in batch.records.indices {
      let start = batch.records[record].start
      position.leap(over: bytes.extracting(index..<start), in: window.encoding)
      batch.records[record].position = position
      index = start
    }
    position.leap(over: bytes.extracting(index..<end), in: window.encoding)
    return position
  }

  /// Gives the faults of the encoding, which begin at `first`, their records, and brings all into the
  /// order of the text. The scanner knows which of its own lie in a record; one at the very start of
  /// a record that lies before it would otherwise have one or none, as the batch happened to end.
  private static func assignRecords(of batch: inout RawBatch, from first: Int) {
    guard !batch.faults.isEmpty else { return }
    defer {
      batch.faults.sort { ($0.index, $0.fault.rawValue) < ($1.index, $1.fault.rawValue) }
    }
    var next = 0
    for index in first..<batch.faults.count where batch.faults[index].record == nil {
      let fault = batch.faults[index]
      while next < batch.records.count, batch.records[next].end <= fault.index { next += 1 }
      guard next < batch.records.count, batch.records[next].start <= fault.index else { continue }
      batch.faults[index] = RawFault(
        fault.fault, at: fault.index, record: next, arguments: fault.arguments,
        position: fault.position, count: fault.count)
    }
  }
}
