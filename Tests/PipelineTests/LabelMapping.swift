import CanonicalModel
import Records

@testable import Profiles

/// Maps one label as an export in the online form's words would.
struct LabelMapping {
  private let export: ExportVersion
  private let missingWords: SpellingTable

  init(_ list: CodeListID, _ field: CanonicalField, _ lists: CodeLists) {
    let source = FieldSource(
      field: field, paths: ["label"],
      transform: .code(CodeReading(list, in: lists, .onlineForm)))
    export = ExportVersion(
      id: "test/labels", partner: "test", recordKind: .referral, effective: .always, format: .csv,
      encoding: .utf8, delimiter: UInt8(ascii: ","),
      records: RecordSelection(path: [], each: [], only: nil), schemaFile: nil,
      signature: .columns([]), missing: SpellingTable(), sources: [source], ignored: [:],
      mayOmitColumns: false)
    missingWords = lists[.missingWords]?.spellings ?? SpellingTable()
  }

  /// Calls `body` with each value that the label becomes.
  func map(_ label: String, _ body: (CanonicalValue.Content) -> Void) throws {
    var paths = PathTable()
    let path = paths.path("label", below: PathTable.root)
    var batch = RawBatch()
    batch.bytes = Array(label.utf8)
    batch.fields = [
      RawField(
        path: path, start: 0, valueStart: 0, valueCount: UInt32(batch.bytes.count), kind: .text,
        part: 0)
    ]
    batch.records = [
      RawRecord(
        number: 1, start: 0, end: batch.bytes.count, firstField: 0, endField: 1, position: .start,
        parts: 0)
    ]
    var mapper = RecordMapper(export, missingWords: missingWords)
    mapper.learn(paths)
    var record = CanonicalRecord(kind: .referral)
    record.attach(batch)
    var faults: [ValueFault] = []
    _ = mapper.map(
      0, part: 1, with: mapper.valueMapper(for: batch), into: &record, faults: &faults)
    for value in record.values { body(value.content) }
  }
}
