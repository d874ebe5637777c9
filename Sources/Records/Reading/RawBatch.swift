/// Whole records of one file as they were read: their bytes, and for every value the range in which
/// it stands.
///
/// Nothing is copied or allocated for a value. Lines, columns and offsets are worked out from the
/// bytes when a finding asks for them, so a file without findings pays nothing for places.
package struct RawBatch: Sendable {
  /// A stretch of the file as UTF-8, invalid bytes and all. Holds every record of the batch.
  package var bytes: [UInt8] = []
  /// Values that differ from their spelling in `bytes`: unescaped, resolved, joined.
  package var side: [UInt8] = []
  package var fields: [RawField] = []
  package var records: [RawRecord] = []
  package var faults: [RawFault] = []
  /// The position in the file of `bytes[0]`.
  package var origin = TextPosition.start
  package var encoding = SourceEncoding.utf8
  /// The steps from the document to what holds the records, for XML and JSON; records refer to it.
  package var containers: [[PathStep]] = []

  package init() {}

  /// Empties the batch and keeps its storage.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    side.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    containers.removeAll(keepingCapacity: true)
  }

  /// The batch without what stands behind a record.
  package func cut(behind record: Int) -> RawBatch {
    guard records.indices.contains(record) else { return self }
    var batch = self
    let end = records[record].end
    batch.records.removeSubrange((record + 1)...)
    batch.faults.removeAll { ($0.record ?? record) > record || $0.index >= end }
    return batch
  }

  /// Where the byte at `index` stands in the file. Costs a walk from the start of `record`, or of
  /// the batch for a byte outside every record.
  package func position(of index: Int, in record: Int?) -> TextPosition {
    var position = record.map { records[$0].position } ?? origin
    let start = record.map { records[$0].start } ?? 0
    guard index > start else { return position }
    position.advance(over: bytes[start..<min(index, bytes.count)], in: encoding)
    return position
  }

  /// The bytes of a value.
  package func text(_ field: RawField) -> ArraySlice<UInt8> {
    let range = Int(field.valueStart)..<Int(field.valueStart) + Int(field.valueCount)
    return field.isAside ? side[range] : bytes[range]
  }
}

/// One value of a raw record.
package struct RawField: Sendable {
  package enum Kind: UInt8, Sendable { case text, number, boolean, null }

  /// Which column, key path or element path, as an index into the reader's `PathTable`.
  package var path: UInt32
  /// The first byte of the value in the batch's bytes, as written in the file.
  package var start: UInt32
  /// Where the value itself stands: in `bytes`, or in `side` when `isAside`.
  package var valueStart: UInt32
  package var valueCount: UInt32
  package var kind: Kind
  package var isAside: Bool
  /// Which of the repeated parts of its record the value belongs to, counted from 1; 0 for a value
  /// that belongs to the record as a whole.
  package var part: UInt16

  package init(
    path: UInt32, start: UInt32, valueStart: UInt32, valueCount: UInt32, kind: Kind = .text,
    isAside: Bool = false, part: UInt16 = 0
  ) {
    self.path = path
    self.start = start
    self.valueStart = valueStart
    self.valueCount = valueCount
    self.kind = kind
    self.isAside = isAside
    self.part = part
  }
}

/// One record as it was read.
package struct RawRecord: Sendable {
  /// 1-based, counted through the file; 0 for a header row, whose fields are the column names.
  package var number: Int
  /// Range in the bytes of the batch.
  package var start: Int
  package var end: Int
  /// Range in the fields of the batch.
  package var firstField: Int
  package var endField: Int
  /// The position in the file of `start`.
  package var position: TextPosition
  /// How many repeated parts it has; 0 where the profile names none.
  package var parts: Int
  /// The row as a spreadsheet numbers it, the 0-based index in a JSON array, or the 1-based position
  /// among the elements of its name.
  package var ordinal: Int
  /// What holds it, as an index into the containers of the batch.
  package var container: Int

  package init(
    number: Int, start: Int, end: Int, firstField: Int, endField: Int, position: TextPosition,
    parts: Int = 0, ordinal: Int = 0, container: Int = 0
  ) {
    self.number = number
    self.start = start
    self.end = end
    self.firstField = firstField
    self.endField = endField
    self.position = position
    self.parts = parts
    self.ordinal = ordinal
    self.container = container
  }
}
