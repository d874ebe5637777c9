/// Turns one file into batches of raw records.
///
/// A broken record is a fault in its batch and the reader goes on; it throws only when the file
/// itself can no longer be read.
package protocol RecordReader {
  /// The names that the batches' fields refer to; it grows while reading.
  var paths: PathTable { get }

  /// Fills `batch` with the next records; false at the end of the file. A batch without records
  /// may still carry faults, also the last one.
  mutating func read(into batch: inout RawBatch) throws(ReadError) -> Bool

  /// Tells places in the terms of the reader's format.
  var places: any PlaceFinder { get }
}

/// Tells where a value stands in the file's own terms: cell, XPath or JSON Pointer. Works from the
/// bytes of the batch alone, so that it can be asked while the reader reads on.
package protocol PlaceFinder: Sendable {
  /// A walk over the records of one batch.
  func walk() -> any PlaceWalk
}

extension PlaceFinder {
  /// One place, for whoever asks for no other.
  package func detail(
    at index: Int, field: RawField?, record: Int, in batch: RawBatch, paths: PathTable,
    isKnown: (UInt32) -> Bool
  ) -> Place.Detail {
    var walk = walk()
    return walk.detail(
      at: index, field: field, record: record, in: batch, paths: paths, isKnown: isKnown)
  }
}

/// A walk over the records of one batch that remembers how far it came. A record may be megabytes and
/// have a fault in every value: places that follow one another cost one walk and not one each.
package protocol PlaceWalk: Sendable {
  /// The place of `index` in the bytes of the batch, inside `record`; `field` when a value stands
  /// there. `isKnown` tells which paths a profile knows.
  mutating func detail(
    at index: Int, field: RawField?, record: Int, in batch: RawBatch, paths: PathTable,
    isKnown: (UInt32) -> Bool
  ) -> Place.Detail
}

/// What a reader refuses to hold. Every limit that is met is a finding that names it.
package struct ReadingLimits: Sendable {
  /// Bytes of one record.
  package var recordBytes = 16 * 1024 * 1024
  /// Bytes of one value.
  package var fieldBytes = 1024 * 1024
  /// Columns of a CSV row, and different names in an XML or JSON file.
  package var columns = 4096
  /// Bytes of all names in an XML or JSON file, each with the steps above it.
  package var nameBytes = 1024 * 1024
  /// Values of one record, where arrays and elements have no end.
  package var values = 65_536
  /// Levels of nesting in JSON and XML.
  package var depth = 256
  /// Attributes of one XML element.
  package var attributes = 1024
  package var records = 100_000_000
  /// Repeated parts of one record, each of which becomes a record of its own with all that the
  /// record says of them together.
  package var parts = 1024
  /// Breaches of an XML schema that are told of one file.
  package var violations = 10_000
  /// Bytes of one file.
  package var fileBytes = 64 * 1024 * 1024 * 1024
  /// What an archive may hold.
  package var archive = ArchiveLimits()

  package init() {}
}
