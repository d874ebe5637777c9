import CanonicalModel
import Records

@testable import Profiles

/// One raw record made by hand, and what an export makes of it.
struct Mapping {
  var batch = RawBatch()
  var paths = PathTable()
  let export: ExportVersion

  init(
    _ sources: [FieldSource], format: SourceFormat = .csv, ignored: [String: String] = [:],
    each: [String] = [], only: (path: String, values: Set<String>)? = nil,
    missing: SpellingTable = SpellingTable(), vocabulary: ValueVocabulary = .own,
    kind: RecordKind = .referral
  ) {
    export = ExportVersion(
      id: "test/2024", partner: "test", recordKind: kind, effective: .always, format: format,
      encoding: .utf8, delimiter: UInt8(ascii: ","),
      records: RecordSelection(path: [], each: each, only: only), schemaFile: nil,
      signature: .columns([]), missing: missing, sources: sources, ignored: ignored,
      mayOmitColumns: false, vocabulary: vocabulary)
  }

  /// Adds a value; in a CSV file a slash belongs to the name of the column.
  mutating func add(_ name: String, _ text: String, kind: RawField.Kind = .text, part: UInt16 = 0) {
    let path = path(name)
    let start = UInt32(batch.bytes.count)
    batch.bytes.append(contentsOf: text.utf8)
    batch.fields.append(
      RawField(
        path: path, start: start, valueStart: start, valueCount: UInt32(text.utf8.count),
        kind: kind, part: part))
  }

  @discardableResult mutating func path(_ name: String) -> UInt32 {
    guard export.format != .csv else { return paths.path(name) }
    var path = PathTable.root
    for step in name.split(separator: "/") { path = paths.path(String(step), below: path) }
    return path
  }

  var mapper: RecordMapper {
    var mapper = RecordMapper(export, missingWords: Lists.missingWords)
    mapper.learn(paths)
    return mapper
  }

  /// Nothing where the export does not count the record.
  func mapped(part: Int = 0, of parts: Int = 0) -> Mapped? {
    var batch = batch
    batch.records = [
      RawRecord(
        number: 1, start: 0, end: batch.bytes.count, firstField: 0, endField: batch.fields.count,
        position: .start, parts: parts)
    ]
    var record = CanonicalRecord(kind: .referral)
    var faults: [ValueFault] = []
    record.attach(batch)
    let mapper = mapper
    let values = mapper.valueMapper(for: batch)
    guard mapper.map(0, part: part, with: values, into: &record, faults: &faults) else {
      return nil
    }
    return Mapped(record: record, faults: faults)
  }
}

struct Mapped {
  let record: CanonicalRecord
  let faults: [ValueFault]

  /// Each value of the field in words.
  func values(_ field: CanonicalField) -> [String] {
    var texts: [String] = []
    record.forEach(field) { texts.append(describe($0)) }
    return texts
  }

  /// What a rule sees that asks for the value of the field.
  func value(_ field: CanonicalField) -> String? { record.value(field).map(describe) }

  private func describe(_ value: CanonicalValue) -> String {
    switch value.content {
    case .text(let range): record.text(range).string
    case .date(let date): date.description
    case .code(let code): code.description
    case .integer(let number): String(number)
    case .missing(let missing): "?\(missing.rawValue)"
    case .unreadable(let fault): "!\(fault)"
    }
  }
}

extension FieldSource {
  convenience init(_ field: CanonicalField, _ path: String, _ transform: Transform = .text) {
    self.init(field: field, paths: [path], transform: transform)
  }
}

extension CodeReading {
  static let yesNo = CodeReading(
    list: .yesNo, own: SpellingTable(), ownMissing: SpellingTable(),
    general: Lists.yesNo.spellings)
  static let gender = CodeReading(
    list: .genders, own: SpellingTable(), ownMissing: SpellingTable(),
    general: Lists.genders.spellings)
  static let nationality = CodeReading(
    list: .nationalities, own: SpellingTable(), ownMissing: SpellingTable(),
    general: Lists.nationalities.spellings)
}
