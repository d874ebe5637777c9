import CanonicalModel
import Records

/// Takes the canonical records of a batch as they are mapped, before a rule is asked: to write them, or
/// to keep them for a merge.
protocol RecordTaker: Sendable {
  /// Takes a record of the batch.
  func take(
    _ record: CanonicalRecord, _ batch: RawBatch, _ maker: FindingMaker,
    into taken: inout TakenBatch)
}

/// Receives what was taken, batch by batch in the order of the files.
protocol RecordReceiver: AnyObject {
  func add(_ batch: TakenBatch)
  /// Ends a file: only now it is known whether anything of it may be kept.
  func endFile(_ outcome: FileCheck.Outcome) throws(RunError)
  /// Ends the run.
  func finish() throws(RunError)
}

/// What is taken of the records of one batch, made side by side with those of other batches.
struct TakenBatch: Sendable {
  /// Written records and their provenance.
  var records: [UInt8] = []
  var provenance: [UInt8] = []
  /// Records that are kept.
  var kept: [CollectedRecord] = []
  /// Packs the statements of those.
  var packer = StatementPacker()
  private(set) var rejected: [Rejection: Int] = [:]
  /// What is held against the last drop.
  var past = PastBatch()
  /// How far the places of the batch have been looked for.
  var trail: PlaceTrail

  init(_ trail: PlaceTrail) { self.trail = trail }

  /// Counts records that cannot be taken.
  mutating func reject(_ reason: Rejection, _ count: Int = 1) {
    rejected[reason, default: 0] += count
  }
}

/// Why a record is no part of a merge; the words stand in its manifest.
enum Rejection: String, CaseIterable, Sendable {
  /// Could not be read as a record.
  case broken
  /// Its file is of another kind than it says of itself.
  case otherKind = "other-kind"
  /// One of more parts than a record may have.
  case tooManyParts = "too-many-parts"
  /// Nobody knows what its columns mean.
  case noProfile = "no-profile"
  /// Its file holds material marked SECRET or above.
  case secretFile = "secret-file"
  /// The same was sent before, word for word.
  case repeated
  /// Its partner has taken it back.
  case withdrawn
}

extension Fault {
  /// Whether a record ends with it, of which nothing was read.
  var endsRecord: Bool {
    switch self {
    case .recordTooLarge, .recordNotObject, .jsonNotValid, .xmlNotWellFormed: true
    default: false
    }
  }
}
