import CanonicalModel
import Records

/// The fields of one part, in the order in which every canonical format writes them.
struct RecordLayout: Sendable {
  let part: RecordPart
  let fields: [FieldDefinition]

  /// Parts in their order, fields in the order of the closed list.
  static let parts: [RecordLayout] = RecordPart.allCases.map { part in
    RecordLayout(part: part, fields: CanonicalField.definitions.filter { $0.part == part })
  }
}

extension CanonicalField {
  /// The field's name. Kept, for its definition looks it up anew each time.
  var exportedName: String { CanonicalField.exportedNames[Int(rawValue)] }

  private static let exportedNames = CanonicalField.definitions.map(\.name)
}

extension CanonicalValue.Content {
  /// Why the value is missing; nothing for one that is stated.
  var exportedMissing: Missing? {
    switch self {
    case .missing(let missing): missing
    case .unreadable: .unreadable
    default: nil
    }
  }

  /// What nobody supplied is left out altogether.
  var isExported: Bool { exportedMissing != .notSupplied }
}

extension CanonicalRecord {
  /// Calls `body` with the values of the field that an export writes: one, or all of a field that
  /// may hold several.
  func forEachExported(_ definition: FieldDefinition, _ body: (CanonicalValue) -> Void) {
    guard let first = value(definition.field) else { return }
    guard definition.isRepeated else {
      if first.content.isExported { body(first) }
      return
    }
    forEach(definition.field) { if $0.content.isExported { body($0) } }
  }

  /// The date of a field as an export writes it. A date of birth opens itself to exports alone.
  func exportedDate(_ field: CanonicalField) -> PartialDate? {
    field == .dateOfBirth ? birthDate?.exported : date(field)
  }

  /// The bytes of a stated value; empty for one that is missing.
  func exportedText(_ value: CanonicalValue) -> ArraySlice<UInt8> {
    switch value.content {
    case .text(let range): text(range)
    case .date: Array((exportedDate(value.field)?.description ?? "").utf8)[...]
    case .code(let code): Array(code.description.utf8)[...]
    case .integer(let number): Array(String(number).utf8)[...]
    case .missing, .unreadable: []
    }
  }
}
