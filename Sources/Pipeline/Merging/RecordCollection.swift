import CanonicalModel
import Records

/// All records of a run that may be merged, and how many may not.
final class RecordCollection: RecordReceiver {
  private var file: [CollectedRecord] = []
  private var fileRejected: [Rejection: Int] = [:]
  private var kept: [CollectedRecord] = []
  private var rejected: [Rejection: Int] = [:]
  private var read = 0

  func add(_ batch: TakenBatch) {
    file += batch.kept
    fileRejected.merge(batch.rejected, uniquingKeysWith: +)
  }

  func endFile(_ outcome: FileCheck.Outcome) {
    defer { (file, fileRejected) = ([], [:]) }
    let records = outcome.tally.records
    read += records + fileRejected.values.reduce(0, +)
    rejected.merge(fileRejected, uniquingKeysWith: +)
    if outcome.isStopped { return reject(.secretFile, records) }
    if outcome.partner == nil { return reject(.noProfile, records) }
    RecordNames.distinguish(&file)
    kept += file
  }

  func finish() {}

  private func reject(_ reason: Rejection, _ count: Int) {
    if count > 0 { rejected[reason, default: 0] += count }
  }

  /// The records by their names, whatever the order in which they were read. What was sent twice, word
  /// for word, is one record: the one that came first.
  func records() -> CollectedRecords {
    kept.sort(by: RecordCollection.isBefore)
    var records: [SourceRecord] = []
    var names: Set<SourceRecordKey> = []
    var prints: Set<[UInt8]> = []
    var repeated = 0
    for one in kept {
      if names.insert(one.record.key).inserted { prints.removeAll(keepingCapacity: true) }
      if prints.insert(one.wholePrint).inserted {
        records.append(one.record)
      } else {
        repeated += 1
      }
    }
    kept = []
    reject(.repeated, repeated)
    return CollectedRecords(records: records, read: read, rejected: rejected)
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
  /// By key; versions of one record from the earliest to the latest.
  let records: [SourceRecord]
  let read: Int
  let rejected: [Rejection: Int]
}
