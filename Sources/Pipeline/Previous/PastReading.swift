import CanonicalModel
import Records
import Rules

/// The last drop when it has been read.
struct PastDrop: Sendable {
  let table: PastTable
  /// By their numbers in its own run.
  let files: [Int: PastFile]
  /// Its files and manifests, as the report lists them.
  let inputs: [InputSummary]
}

/// Reads the last drop: the same walk without a rule, of which only hashes and counts are kept.
final class PastReading: RecordReceiver {
  private var table = PastTable()
  private var files: [Int: PastFile] = [:]
  private var stopped: Set<Int> = []
  private var counts = PastCounts()
  private var number = 0

  func add(_ batch: TakenBatch) {
    table.add(batch.past)
    counts.add(batch.past.counts)
  }

  func endFile(_ outcome: FileCheck.Outcome) {
    if outcome.isStopped { stopped.insert(number) }
    files[number] = PastFile(outcome, counts)
    counts = PastCounts()
    number += 1
  }

  func finish() { table.leaveOut(stopped) }

  /// Reads what lies at the paths of the request's last drop.
  static func read(
    _ request: ValidationRequest, _ schemas: SchemaFolder
  ) async throws(RunError) -> PastDrop {
    var past = ValidationRequest(paths: request.previous)
    past.schemas = request.schemas
    past.partner = request.partner
    past.asOf = request.asOf
    past.choice = .none
    past.settings = request.settings
    past.jobs = request.jobs
    past.maxFindings = 0
    past.limits = request.limits
    past.keepsText = false
    past.showsProgress = request.showsProgress
    past.past = PastQuestion(table: nil)
    let reading = PastReading()
    let report = try await Validation.run(past, handing: reading, schemas: schemas)
    let inputs = report.inputs.map { input in
      var input = input
      input.isPrevious = true
      return input
    }
    return PastDrop(table: reading.table, files: reading.files, inputs: inputs)
  }
}
