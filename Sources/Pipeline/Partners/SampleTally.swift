import CanonicalModel
import Profiles
import Records

/// How complete the records of a sample are: counts, never a value.
package struct SampleTally: Sendable {
  /// What stands in one field, over all records.
  package struct Field: Sendable {
    package fileprivate(set) var stated = 0
    package fileprivate(set) var unreadable = 0
    /// Records in which a word says why there is no value, or nothing stands there.
    package fileprivate(set) var missing: [Missing: Int] = [:]
  }

  /// The records of one export.
  package struct Export: Sendable {
    package fileprivate(set) var records = 0
    package fileprivate(set) var files: [String] = []
    fileprivate var fields = [Field](repeating: Field(), count: CanonicalField.count)

    package func field(_ field: CanonicalField) -> Field { fields[Int(field.rawValue)] }
  }

  private var exports: [String: Export] = [:]
  /// Files that no export of the partner knows, that are no text, or that are beyond the limit.
  package private(set) var unrecognised: [String] = []

  package init() {}

  /// What was read of an export; nothing where no file is of it.
  package func export(_ id: String) -> Export? { exports[id] }

  mutating func begin(_ file: String, of export: ExportVersion?) {
    guard let export else { return unrecognised.append(file) }
    exports[export.id, default: Export()].files.append(file)
  }

  mutating func add(_ counts: Counts, of export: ExportVersion) {
    exports[export.id, default: Export()].add(counts)
  }

  /// What one batch adds.
  struct Counts {
    fileprivate var records = 0
    fileprivate var fields = [Field](repeating: Field(), count: CanonicalField.count)
    private var states = [State](repeating: .empty, count: CanonicalField.count)

    private enum State {
      case empty, stated, unreadable
      case missing(Missing)
    }

    /// Of several values in a field one that could be read is enough.
    mutating func add(_ record: CanonicalRecord, supplied: [CanonicalField]) {
      records += 1
      for value in record.values { note(value) }
      for field in supplied { close(Int(field.rawValue)) }
    }

    private mutating func note(_ value: CanonicalValue) {
      let field = Int(value.field.rawValue)
      switch (states[field], value.content) {
      case (.stated, _), (.unreadable, .missing): break
      case (_, .missing(let missing)): states[field] = .missing(missing)
      case (_, .unreadable): states[field] = .unreadable
      default: states[field] = .stated
      }
    }

    private mutating func close(_ field: Int) {
      switch states[field] {
      case .stated: fields[field].stated += 1
      case .unreadable: fields[field].unreadable += 1
      case .missing(let missing): fields[field].missing[missing, default: 0] += 1
      case .empty: fields[field].missing[.notSupplied, default: 0] += 1
      }
      states[field] = .empty
    }
  }
}

extension SampleTally.Export {
  fileprivate mutating func add(_ counts: SampleTally.Counts) {
    records += counts.records
    for index in fields.indices {
      fields[index].stated += counts.fields[index].stated
      fields[index].unreadable += counts.fields[index].unreadable
      fields[index].missing.merge(counts.fields[index].missing, uniquingKeysWith: +)
    }
  }
}
