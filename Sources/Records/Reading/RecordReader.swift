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

  /// The place of a value in the file's own terms: cell, XPath or JSON Pointer. `isKnown` tells
  /// which names a profile knows.
  func detail(
    of field: Int?, at index: Int, record: Int, in batch: RawBatch, isKnown: (UInt32) -> Bool
  ) -> Place.Detail
}

/// What a reader refuses to hold. Every limit that is met is a finding that names it.
package struct ReadingLimits: Sendable {
  /// Bytes of one record.
  package var recordBytes = 16 * 1024 * 1024
  package var columns = 4096
  /// Levels of nesting in JSON and XML.
  package var depth = 256
  /// Attributes of one XML element.
  package var attributes = 1024
  package var records = 100_000_000
  /// Bytes of one file.
  package var fileBytes = 64 * 1024 * 1024 * 1024

  package init() {}
}
