import Records

/// All that a reader tells of a file, free of how it was cut into batches, so that two readings can
/// be compared; and every promise of a batch that it broke.
package struct Account {
  package struct Record: Equatable {
    package var number: Int
    package var ordinal: Int
    package var parts: Int
    package var position: TextPosition
    package var container: [PathStep]
  }

  package struct Value: Equatable {
    package var record: Int
    package var path: String
    package var kind: RawField.Kind
    package var part: UInt16
    package var position: TextPosition
    package var text: [UInt8]
    package var detail: Place.Detail?
  }

  package struct Flaw: Equatable {
    package var fault: Fault
    package var position: TextPosition
    package var record: Int?
    package var arguments: Arguments
    package var detail: Place.Detail?
  }

  package internal(set) var records: [Record] = []
  package internal(set) var values: [Value] = []
  package internal(set) var flaws: [Flaw] = []
  /// Promises that were broken, each in words.
  package internal(set) var breaches: [String] = []

  package var faults: Set<Fault> { Set(flaws.map(\.fault)) }

  /// Reads to the end. `ruler` measures files that are UTF-8.
  package init(_ reader: consuming any RecordReader, ruler: ByteRuler?) throws(ReadError) {
    var reader = reader
    var batch = RawBatch()
    var taker = AccountTaker(ruler: ruler)
    while try reader.read(into: &batch) {
      taker.take(batch, reader.paths, reader.places, into: &self)
      if breaches.count > 20 { return }
    }
    if !batch.records.isEmpty || !batch.faults.isEmpty {
      breaches.append("the reader ended and handed something on")
    }
    if try reader.read(into: &batch) { breaches.append("the reader went on behind its end") }
    // Flaws of the encoding are told for a batch, before those of its records.
    flaws.sort {
      ($0.position.byteOffset, $0.fault.rawValue) < ($1.position.byteOffset, $1.fault.rawValue)
    }
  }

  /// The first thing in which two readings of the same bytes differ.
  package func difference(from other: Account) -> String? {
    Account.first("record", records, other.records)
      ?? Account.first("value", values, other.values)
      ?? Account.first("fault", flaws, other.flaws)
  }

  private static func first<T: Equatable>(_ what: String, _ mine: [T], _ theirs: [T]) -> String? {
    for (index, pair) in zip(mine, theirs).enumerated() where pair.0 != pair.1 {
      return "\(what) \(index): \(pair.0) against \(pair.1)"
    }
    guard mine.count != theirs.count else { return nil }
    let extra = mine.count > theirs.count ? mine[theirs.count] : theirs[mine.count]
    return "\(mine.count) against \(theirs.count) of \(what), the first more: \(extra)"
  }
}
