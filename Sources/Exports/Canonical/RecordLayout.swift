import CanonicalModel
import Records

/// The fields of one part, in the order in which every canonical format writes them.
struct RecordLayout: Sendable {
  let part: RecordPart
  let fields: [FieldDefinition]
  /// What writers need of the part and of each field, at hand.
  let name: [UInt8]
  let exported: [ExportedField]

  private init(_ part: RecordPart) {
    self.part = part
    fields = CanonicalField.definitions.filter { $0.part == part }
    name = Array(part.rawValue.utf8)
    exported = fields.map(ExportedField.init)
  }

  /// Parts in their order, fields in the order of the closed list.
  static let parts: [RecordLayout] = RecordPart.allCases.map(RecordLayout.init)
}

/// What a writer needs of a field: asked for by every record, so that nothing is looked up.
struct ExportedField: Sendable {
  let field: CanonicalField
  let isRepeated: Bool
  let isRestricted: Bool
  let name: [UInt8]

  init(_ definition: FieldDefinition) {
    field = definition.field
    isRepeated = definition.isRepeated
    isRestricted = definition.isRestricted
    name = Array(definition.name.utf8)
  }
}
