import CanonicalModel
import Records

/// A column of a merged table.
struct DatasetColumn: Sendable {
  enum Kind: Sendable {
    case text, code, date, integer, number

    init(_ kind: ValueKind) {
      switch kind {
      case .text: self = .text
      case .date: self = .date
      case .code: self = .code
      case .integer: self = .integer
      }
    }
  }

  let name: String
  let kind: Kind
  let title: String
  let meaning: String
  var isRequired = false
  var isRepeated = false
  /// Nothing for a column of the table's own.
  var field: CanonicalField?

  init(_ definition: FieldDefinition) {
    name = definition.name
    kind = Kind(definition.kind)
    title = definition.label.en
    isRepeated = definition.isRepeated
    field = definition.field
    let codes = definition.kind.list.map { " Codes of the list \($0.rawValue)." } ?? ""
    meaning = definition.meaning + codes
  }

  /// A column of the table's own: in snake case, so that it can never be called like a field.
  init(
    _ name: String, _ kind: Kind, isRequired: Bool = false, isRepeated: Bool = false,
    _ meaning: String
  ) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    title = String(name.map { $0 == "_" ? " " : $0 })
  }

  /// One of text.
  init(_ name: String, isRequired: Bool = false, isRepeated: Bool = false, _ meaning: String) {
    self.init(name, .text, isRequired: isRequired, isRepeated: isRepeated, meaning)
  }
}

/// Columns whose values stand as those of another table's key.
struct DatasetForeignKey: Sendable {
  let column: String
  let table: String
  let target: String

  init(_ column: String, _ table: String, _ target: String) {
    self.column = column
    self.table = table
    self.target = target
  }
}
