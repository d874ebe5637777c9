import CanonicalModel
import Records

extension DatasetTable {
  /// The records that were merged, and what became of them.
  static let sources = DatasetTable(
    name: "sources", title: "The records that were merged", formats: [.csv, .sqlite],
    columns: [
      DatasetColumn("key", isRequired: true, "What the record is called from one run to the next."),
      DatasetColumn("partner", isRequired: true, "Who sent it."),
      DatasetColumn("record_kind", .code, isRequired: true, "What it is about."),
      DatasetColumn("person_id", "The person that it became part of."),
      DatasetColumn("entity", "The id of what it became part of, in the table of its kind."),
    ] + placeColumns,
    primaryKey: ["key"],
    foreignKeys: [
      DatasetForeignKey("person_id", "people", "id"), DatasetForeignKey("entity", "entities", "id"),
    ],
    indices: [["person_id"], ["entity"]]
  ) { source, body in
    for (index, record) in source.dataset.records.enumerated() {
      body(
        [
          .text(record.key.text), .text(record.partner), .text(record.kind.rawValue),
          .text(source.id(source.persons[index])), .text(source.id(source.matters[index])),
        ] + place(record.place, in: record.file))
    }
  }

  /// Where something stands.
  static let placeColumns = [
    DatasetColumn("file", isRequired: true, "The file by the name that it has in a report."),
    DatasetColumn("line", .integer, isRequired: true, "The line, counted from 1."),
    DatasetColumn("column_number", .integer, isRequired: true, "The column, in characters."),
    DatasetColumn("byte_offset", .integer, isRequired: true, "The offset in the file, from 0."),
    DatasetColumn("record_number", .integer, isRequired: true, "Which record of the file it is."),
  ]

  static func place(_ place: Place, in file: String) -> [DatasetCell] {
    [
      .text(file), .integer(place.line), .integer(place.column), .integer(place.byteOffset),
      .integer(place.record),
    ]
  }

  /// What the records say, each in its own words; of persons only for those that are one.
  static let statements = DatasetTable(
    name: "statements", title: "What each record says", formats: [.sqlite],
    columns: [
      DatasetColumn("source", isRequired: true, "The key of the record."),
      DatasetColumn("number", .integer, isRequired: true, "Which of its statements, from 1."),
      DatasetColumn("field", isRequired: true, "The canonical field."),
      DatasetColumn("value", "What it states, as the table of the entity has it."),
      DatasetColumn("missing", .code, "Why it states nothing."),
      DatasetColumn("transform", isRequired: true, "How the value was made of its source."),
      DatasetColumn("code_list", "The code list by which a spelling was understood."),
      DatasetColumn("source_text", "What stands in the file."),
      // A dataset has thousands of statements of one file, and its name would be most of the row.
      DatasetColumn("file", "The file, where it is another one than that of the record."),
    ] + placeColumns.dropFirst(),
    primaryKey: ["source", "number"], foreignKeys: [DatasetForeignKey("source", "sources", "key")]
  ) { source, body in
    for (index, record) in source.dataset.records.enumerated() {
      for (number, statement) in record.statements.enumerated() {
        let definition = statement.field.definition
        // A record that belongs to no person has nothing to say of one, whatever stands in it.
        guard definition.part != .person || source.persons[index] >= 0,
          let content = source.scope.content(of: statement.content, in: definition)
        else { continue }
        body(statementRow(record, number, statement, content, source.scope.hides(definition)))
      }
    }
  }

  private static func statementRow(
    _ record: SourceRecord, _ number: Int, _ statement: SourceStatement,
    _ content: SourceStatement.Content,
    _ hidesText: Bool
  ) -> [DatasetCell] {
    let origin = statement.origin
    var value = DatasetCell.content(content)
    var missing = DatasetCell.empty
    if case .missing(let reason) = content {
      (value, missing) = (.empty, .text(reason.rawValue))
    }
    let text = hidesText ? nil : origin.source.map { Array($0.text.prefix(mostSourceText)) }
    return [
      .text(record.key.text), .integer(number + 1), .text(statement.field.name), value, missing,
      .text(origin.making.transform), .text(origin.making.list),
      text.map { .content(.text($0)) } ?? .empty,
      origin.source.map { $0.file == record.file ? .empty : .text($0.file) } ?? .empty,
    ] + place(origin.source?.place ?? record.place, in: record.file).dropFirst()
  }

  /// A text of a megabyte that was divided into a thousand values is not written a thousand times.
  private static let mostSourceText = ProvenanceNDJSON.mostRepeated

  /// Which rule chose each merged value.
  static let values = DatasetTable(
    name: "merged_values", title: "Which rule chose each value", formats: [.sqlite],
    columns: [
      DatasetColumn("entity", isRequired: true, "The id of the entity."),
      DatasetColumn("field", isRequired: true, "The canonical field."),
      DatasetColumn("rule", isRequired: true, "The rule, as precedence.json has it."),
    ],
    primaryKey: ["entity", "field"], foreignKeys: [DatasetForeignKey("entity", "entities", "id")]
  ) { source, body in
    for entity in source.dataset.entities {
      for value in entity.values {
        body([.text(entity.id), .text(value.field.name), .text(value.rule)])
      }
    }
  }

  /// Which statements stand behind each value, and which lost.
  static let valueSources = DatasetTable(
    name: "value_sources", title: "What stands behind each value", formats: [.sqlite],
    columns: [
      DatasetColumn("entity", isRequired: true, "The id of the entity."),
      DatasetColumn("field", isRequired: true, "The canonical field."),
      DatasetColumn("source", isRequired: true, "The key of the record."),
      DatasetColumn("number", .integer, isRequired: true, "Which of its statements."),
      DatasetColumn("role", .code, isRequired: true, "Whether it was kept or lost."),
    ],
    primaryKey: ["entity", "field", "source", "number"],
    foreignKeys: [
      DatasetForeignKey("entity", "entities", "id"), DatasetForeignKey("source", "sources", "key"),
    ]
    // No index by source: `sources` names the entities of a record, whose rows lie together here.
  ) { source, body in
    for entity in source.dataset.entities {
      for value in entity.values {
        for (references, role) in [(value.sources, "kept"), (value.losers, "lost")] {
          for reference in references {
            body([
              .text(entity.id), .text(value.field.name),
              .text(source.dataset.records[reference.record].key.text),
              .integer(reference.statement + 1), .text(role),
            ])
          }
        }
      }
    }
  }
}
