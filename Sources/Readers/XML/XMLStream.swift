import Glibc
import Records

/// Moves a file's text through the parser and hands over what it has found.
final class XMLStream {
  private var window: TextWindow
  private let parser: XMLParser
  private var state: UnsafeMutablePointer<XMLState> { parser.state }
  /// The offset up to which the parser has the text.
  private var fed = 0
  private var isFinished = false

  init(
    window: consuming TextWindow, layout: XMLLayout, schema: XMLSchema?, limits: ReadingLimits
  ) {
    parser = XMLParser(
      layout: layout, schema: schema, limits: limits, encoding: window.encoding)
    self.window = window
  }

  var paths: PathTable { state.pointee.names.paths }

  func read(into batch: inout RawBatch) throws(ReadError) -> Bool {
    batch.removeAll()
    while !isFinished {
      feed()
      isFinished = window.isAtEnd
      handOver(into: &batch)
      if !batch.records.isEmpty || !batch.faults.isEmpty { return true }
      batch.removeAll()
      if !isFinished { _ = try window.more() }
    }
    return false
  }

  private func feed() {
    let start = window.start
    let isLast = window.isAtEnd
    fed = window.bytes.withUnsafeBufferPointer { buffer in
      parser.feed(UnsafeBufferPointer(rebasing: buffer[start...]), from: fed, isLast: isLast)
    }
  }

  /// Fills the batch with the records that have ended and the text up to the one that is open.
  private func handOver(into batch: inout RawBatch) {
    let end = state.pointee.endOfTaken(fed: fed)
    state.pointee.moveRecords(into: &batch, taking: end)
    guard end > 0 || !batch.faults.isEmpty else { return }
    let next = placeRecords(of: &batch, to: end)
    window.take(upTo: window.start + end, into: &batch, next: next)
    XMLStream.assignRecords(of: &batch)
  }

  /// Gives each record its position; returns that of the end.
  private func placeRecords(of batch: inout RawBatch, to end: Int) -> TextPosition {
    let text = window.bytes
    let bytes = text.span.extracting(window.start..<text.count)
    var position = window.position
    var index = 0
    for record in batch.records.indices {
      let start = batch.records[record].start
      XMLStream.move(&position, over: bytes.extracting(index..<start), in: window.encoding)
      batch.records[record].position = position
      index = start
    }
    XMLStream.move(&position, over: bytes.extracting(index..<end), in: window.encoding)
    return position
  }

  /// The same as `leap`, for the text that most files have: UTF-8 without CR.
  private static func move(
    _ position: inout TextPosition, over bytes: Span<UInt8>, in encoding: SourceEncoding
  ) {
    let lines = encoding == .utf8 ? plainLines(in: bytes) : nil
    guard let lines, lines.count > 0 else { return position.leap(over: bytes, in: encoding) }
    position.line += lines.count
    position.column = 1
    position.byteOffset += lines.end
    position.leap(over: bytes.extracting(lines.end..<bytes.count), in: encoding)
  }

  /// How many lines end in the text, and the index behind the last; nothing when it holds a CR.
  private static func plainLines(in bytes: Span<UInt8>) -> (count: Int, end: Int)? {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress, memchr(start, 0x0D, buffer.count) == nil else {
        return nil
      }
      var count = 0
      var end = 0
      while let found = memchr(start + end, 0x0A, buffer.count - end) {
        count += 1
        end = UnsafeRawPointer(found) - start + 1
      }
      return (count, end)
    }
  }

  /// Brings the faults into the order of the text and gives those of the encoding their records.
  private static func assignRecords(of batch: inout RawBatch) {
    guard !batch.faults.isEmpty else { return }
    batch.faults.sort { $0.index < $1.index }
    var next = 0
    for index in batch.faults.indices where batch.faults[index].record == nil {
      let fault = batch.faults[index]
      while next < batch.records.count, batch.records[next].end <= fault.index { next += 1 }
      guard next < batch.records.count, batch.records[next].start <= fault.index else { continue }
      batch.faults[index] = RawFault(
        fault.fault, at: fault.index, record: next, arguments: fault.arguments,
        position: fault.position, count: fault.count)
    }
  }
}

extension XMLState {
  /// The index up to which the text is done with: up to the record that is open, else up to where
  /// the parser stands.
  func endOfTaken(fed: Int) -> Int {
    if isStopped || isAtEnd { return source.count }
    return index(record.isKept ? record.start : min(offset, fed))
  }

  /// Moves what belongs to ended records into an empty batch and keeps the rest, whose indices move
  /// back by the `end` bytes that are taken.
  mutating func moveRecords(into batch: inout RawBatch, taking end: Int) {
    let openFields = record.isKept ? Array(fields[record.firstField...]) : []
    let openSide = record.isKept ? Array(side[record.firstSide...]) : []
    fields.removeLast(openFields.count)
    side.removeLast(openSide.count)
    swap(&batch.fields, &fields)
    swap(&batch.side, &side)
    swap(&batch.records, &records)
    swap(&batch.faults, &faults)
    swap(&batch.containers, &containers)
    record.containerAncestry = -1
    for var field in openFields {
      field.start -= UInt32(end)
      field.valueStart -= UInt32(field.isAside ? record.firstSide : end)
      fields.append(field)
    }
    side.append(contentsOf: openSide)
    record.firstField = 0
    record.firstSide = 0
    for index in record.notes.indices { record.notes[index].index -= end }
    base += end
  }
}
