import CanonicalModel
import Exports
import Profiles
import Records

/// Writes the records of a file in the format that the user asked for, and where their values come
/// from if that was asked for too.
struct RecordExporter: RecordTaker {
  private let format: ExportFormat
  private let scope: ExportScope
  private let hasProvenance: Bool
  private let file: String
  private let partner: String
  private let origins: OriginFinder

  init(_ request: ExportRequest, file: String, partner: String, schemas: SchemaFolder) {
    format = request.format
    scope = request.scope
    hasProvenance = request.provenance != nil
    self.file = file
    self.partner = partner
    origins = OriginFinder(file: file, schemas: schemas)
  }

  /// Adds a record of the batch.
  func take(
    _ record: CanonicalRecord, _ batch: RawBatch, _ maker: FindingMaker,
    into output: inout TakenBatch
  ) {
    format.write(record, partner: partner, scope, to: &output.records)
    guard hasProvenance else { return }
    let places = origins.places(of: record, batch, maker, &output.trail)
    ProvenanceNDJSON.write(
      record, number: batch.records[record.rawRecord].number, file: file, partner: partner, scope,
      to: &output.provenance
    ) { value in
      origins.origin(of: value, in: record, batch, maker, places)
    }
  }
}
