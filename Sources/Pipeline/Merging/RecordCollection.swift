import CanonicalModel
import Records

/// All records of a run that may be merged, and how many may not.
final class RecordCollection: RecordReceiver {
  private var file: [CollectedRecord] = []
  private var fileRejected: [Rejection: Int] = [:]
  private var kept: [CollectedRecord] = []
  private var rejected: [Rejection: Int] = [:]
  private var read = 0
  /// By file, in the order of the run: records that the report does not count, for nothing of them was read.
  private(set) var unread: [Int] = []
  /// How many records that were withdrawn were not there.
  private(set) var absent = 0
  /// Where lies what is seldom asked for; nothing where all of it stays in memory.
  private let shelf: () throws(RunError) -> (any PackedShelf)?
  private var opened: (any PackedShelf)?

  init(shelf: @escaping () throws(RunError) -> (any PackedShelf)? = { () throws(RunError) in nil })
  {
    self.shelf = shelf
  }

  func add(_ batch: TakenBatch) {
    let words = batch.packer.words
    for one in batch.kept {
      var kept = one
      if let packed = kept.packed.take() {
        kept.record = kept.record.packed(StatementList(packed, words))
      }
      file.append(kept)
    }
    fileRejected.merge(batch.rejected, uniquingKeysWith: +)
  }

  func endFile(_ outcome: FileCheck.Outcome) throws(RunError) {
    defer { (file, fileRejected) = ([], [:]) }
    let records = outcome.tally.records
    unread.append(fileRejected.values.reduce(0, +))
    read += records + (unread.last ?? 0)
    rejected.merge(fileRejected, uniquingKeysWith: +)
    if outcome.isStopped { return reject(.secretFile, records) }
    if outcome.partner == nil { return reject(.noProfile, records) }
    RecordNames.distinguish(&file)
    // Not before it is known that the file may be kept.
    if !file.isEmpty { opened = try shelf() }
    if let shelf = opened {
      for index in file.indices { file[index].record = file[index].record.shelved(on: shelf) }
    }
    kept += file
  }

  func finish() {}

  private func reject(_ reason: Rejection, _ count: Int) {
    if count > 0 { rejected[reason, default: 0] += count }
  }

  /// The records by their names, whatever the order in which they were read. What was sent twice, word
  /// for word, is one record: the one that came first.
  func records(without withdrawn: Set<String> = []) -> CollectedRecords {
    let sent = kept.count
    if !withdrawn.isEmpty {
      let known = withdrawn.intersection(kept.map(\.record.key.text))
      absent = withdrawn.count - known.count
      kept.removeAll { known.contains($0.record.key.text) }
    }
    reject(.withdrawn, sent - kept.count)
    kept.sort(by: RecordCollection.isBefore)
    var records: [SourceRecord] = []
    var names: [SourceRecordKey] = []
    records.reserveCapacity(kept.count)
    names.reserveCapacity(kept.count)
    var prints: Set<[UInt8]> = []
    var taken: Set<SourceRecordKey> = []
    var repeated = 0
    for one in kept {
      if names.last != one.record.key { prints.removeAll(keepingCapacity: true) }
      guard prints.insert(one.wholePrint).inserted else {
        repeated += 1
        continue
      }
      names.append(one.record.key)
      records.append(RecordCollection.version(of: one, &taken))
    }
    kept = []
    reject(.repeated, repeated)
    return CollectedRecords(
      records: records, names: names, read: read, rejected: rejected, unread: unread,
      shelf: opened)
  }

  /// The earliest record of a name keeps it; a later one has the day of its drop behind it.
  private static func version(of one: CollectedRecord, _ taken: inout Set<SourceRecordKey>)
    -> SourceRecord
  {
    let name = one.record.key
    if taken.insert(name).inserted { return one.record }
    let day = one.record.extractedOn?.description ?? "undated"
    var key = SourceRecordKey("\(name.text)@\(day)")
    if !taken.insert(key).inserted {
      key = SourceRecordKey("\(key.text)~\(RecordNames.hex(one.wholePrint.prefix(6)))")
      taken.insert(key)
    }
    return one.record.named(key)
  }

  private static func isBefore(_ left: CollectedRecord, _ right: CollectedRecord) -> Bool {
    let (one, other) = (left.record, right.record)
    if one.key != other.key { return one.key < other.key }
    let days = (one.extractedOn?.dayNumber ?? .min, other.extractedOn?.dayNumber ?? .min)
    if days.0 != days.1 { return days.0 < days.1 }
    if left.wholePrint != right.wholePrint {
      return left.wholePrint.lexicographicallyPrecedes(right.wholePrint)
    }
    if one.file != other.file { return one.file.utf8.lexicographicallyPrecedes(other.file.utf8) }
    return one.place.byteOffset < other.place.byteOffset
  }
}

/// What a run has to merge.
struct CollectedRecords: Sendable {
  /// By name; versions of one record from the earliest to the latest.
  let records: [SourceRecord]
  /// The name of each: versions of one record, told by several drops, have the same.
  let names: [SourceRecordKey]
  let read: Int
  let rejected: [Rejection: Int]
  /// By file: the records of which nothing was read.
  let unread: [Int]
  /// Where lies what is seldom asked for; nothing where all of it stays in memory.
  var shelf: (any PackedShelf)?
}
