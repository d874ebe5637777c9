import Exports
import Records

/// Takes what is written of the records, batch by batch in the order of the files.
///
/// A file may turn out to be one of which nothing may be kept, when much of it was written: what it
/// gave is then cut off again. Until the run has ended there are drafts only, so nobody sees it.
final class RecordSink: RecordReceiver {
  private let format: ExportFormat
  private let records: ExportFile
  private let provenance: ExportFile?
  /// Where the file at hand begins in each.
  private var start = (records: 0, provenance: 0)

  init(_ request: ExportRequest) throws(RunError) {
    format = request.format
    records = try ExportFile(request.records)
    provenance = try request.provenance.map { target throws(RunError) in try ExportFile(target) }
    var head: [UInt8] = []
    format.begin(to: &head)
    records.write(head)
    start.records = records.count
  }

  func add(_ batch: TakenBatch) {
    records.write(batch.records)
    provenance?.write(batch.provenance)
  }

  func endFile(_ outcome: FileCheck.Outcome) throws(RunError) {
    try endFile(keepsRecords: !outcome.isStopped)
  }

  /// Ends a file, whose records are kept or taken back.
  func endFile(keepsRecords: Bool) throws(RunError) {
    if !keepsRecords {
      records.truncate(to: start.records)
      provenance?.truncate(to: start.provenance)
    }
    start = (records.count, provenance?.count ?? 0)
    try records.check()
    try provenance?.check()
  }

  /// Gives the outputs their names.
  func finish() throws(RunError) {
    var tail: [UInt8] = []
    format.end(to: &tail)
    records.write(tail)
    try records.check()
    try provenance?.finish()
    try records.finish()
  }
}
