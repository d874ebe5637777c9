import CanonicalModel
import Records

extension DatasetTable {
  static let people = entities(.person)

  /// The table of one kind: one row for each merged entity.
  static func entities(_ kind: EntityKind) -> DatasetTable {
    let isPerson = kind == .person
    let own = [
      DatasetColumn("id", isRequired: true, "Stable from one merge to the next with a register.")
    ]
    let links = [
      DatasetColumn("person_id", "The person that the record is about."),
      DatasetColumn("matter_id", "What records of the same matter have in common."),
    ]
    let counts = [
      DatasetColumn(
        "source_records", .integer, isRequired: true, "How many records it was made of."),
      DatasetColumn(
        "source_partners", .integer, isRequired: true, "How many partners sent these records."),
    ]
    let fields = kind.fields.map { DatasetColumn($0.definition) }
    return DatasetTable(
      name: kind.table, title: "Merged \(kind.table)", formats: [.csv, .ndjson, .sqlite],
      columns: own + (isPerson ? [] : links) + counts + fields, primaryKey: ["id"],
      foreignKeys: isPerson
        ? [DatasetForeignKey("id", "entities", "id")]
        : [
          DatasetForeignKey("id", "entities", "id"),
          DatasetForeignKey("person_id", "people", "id"),
        ],
      indices: isPerson ? [] : [["person_id"], ["matter_id"]]
    ) { source, body in
      EntityRows.forEach(kind, fields: kind.fields, in: source, body)
    }
  }

  /// What all kinds have in common, for tables that speak of any of them.
  static let entities = DatasetTable(
    name: "entities", title: "Every merged entity", formats: [.sqlite],
    columns: [
      DatasetColumn("id", isRequired: true, "The id of a row of the table of its kind."),
      DatasetColumn("entity_table", isRequired: true, "The table."),
    ],
    primaryKey: ["id"], foreignKeys: []
  ) { source, body in
    for entity in source.dataset.entities {
      body([.text(entity.id), .text(entity.kind.table)])
    }
  }

  /// Why a column of an entity is NULL, where somebody said so.
  static let missing = DatasetTable(
    name: "missing", title: "Why there is no value", formats: [.sqlite],
    columns: [
      DatasetColumn("entity", isRequired: true, "The id of the entity."),
      DatasetColumn("field", isRequired: true, "The column that is NULL."),
      DatasetColumn("reason", .code, isRequired: true, "Why."),
    ],
    primaryKey: ["entity", "field"], foreignKeys: [DatasetForeignKey("entity", "entities", "id")]
  ) { source, body in
    for entity in source.dataset.entities {
      for value in entity.values {
        let reason: String
        switch source.scope.cell(of: value, in: value.field.definition) {
        case .disputed: reason = DatasetCell.disputedWord
        case .content(.missing(let missing)): reason = missing.rawValue
        default: continue
        }
        body([.text(entity.id), .text(value.field.name), .text(reason)])
      }
    }
  }
}

/// The rows of a kind.
private enum EntityRows {
  static func forEach(
    _ kind: EntityKind, fields: [CanonicalField], in source: DatasetSource,
    _ body: (borrowing [DatasetCell]) -> Void
  ) {
    let isPerson = kind == .person
    let start = isPerson ? 3 : 5
    var columns = [Int](repeating: -1, count: CanonicalField.count)
    for (index, field) in fields.enumerated() { columns[Int(field.rawValue)] = start + index }
    var cells = [DatasetCell](repeating: .empty, count: start + fields.count)
    for entity in source.dataset.entities where entity.kind == kind {
      for index in cells.indices { cells[index] = .empty }
      cells[0] = .text(entity.id)
      if !isPerson {
        cells[1] = .text(entity.personID)
        cells[2] = .text(entity.matterID)
      }
      cells[start - 2] = .integer(entity.members.count)
      cells[start - 1] = .integer(source.partnerCount(entity.members))
      for value in entity.values where columns[Int(value.field.rawValue)] >= 0 {
        cells[columns[Int(value.field.rawValue)]] = source.scope.cell(
          of: value, in: value.field.definition)
      }
      body(cells)
    }
  }
}
