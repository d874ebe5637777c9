import CanonicalModel
import Consistency
import Records

/// Keeps the records of a run as a merge does, and with each file what it can hold and of which drop it is.
final class CaseCollection: RecordReceiver {
  /// What is known of a file when it has ended.
  struct File {
    let absent: Set<CanonicalField>
    let drop: DropFacts?
  }

  let records = RecordCollection()
  /// In the order of the run.
  private(set) var files: [File] = []

  func add(_ batch: TakenBatch) { records.add(batch) }

  func endFile(_ outcome: FileCheck.Outcome) throws(RunError) {
    files.append(File(absent: outcome.absent, drop: outcome.circumstances.drop))
    try records.endFile(outcome)
  }

  func finish() { records.finish() }
}
