import CanonicalModel

/// The formats in which canonical records are written: what stands before them, each record, and
/// what stands behind.
package enum ExportFormat: String, CaseIterable, Sendable {
  case ndjson, csv, xml

  /// Appends what stands before the records.
  package func begin(to output: inout [UInt8]) {
    switch self {
    case .ndjson: break
    case .csv: CanonicalCSV.begin(to: &output)
    case .xml: CanonicalXML.begin(to: &output)
    }
  }

  /// Appends a record of a partner's file.
  package func write(
    _ record: CanonicalRecord, partner: String, _ scope: ExportScope, to output: inout [UInt8]
  ) {
    switch self {
    case .ndjson: CanonicalNDJSON.write(record, partner: partner, scope, to: &output)
    case .csv: CanonicalCSV.write(record, partner: partner, scope, to: &output)
    case .xml: CanonicalXML.write(record, partner: partner, scope, to: &output)
    }
  }

  /// Appends what stands behind the records.
  package func end(to output: inout [UInt8]) {
    if self == .xml { CanonicalXML.end(to: &output) }
  }
}
