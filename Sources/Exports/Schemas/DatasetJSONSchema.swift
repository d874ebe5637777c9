import CanonicalModel
import Records

/// The published JSON Schema of the lines of a merged dataset's NDJSON files, made from the columns that its
/// tables have.
package enum DatasetJSONSchema {
  /// The whole of `schemas/dataset.schema.json`: a line of any table, and each table by its name.
  package static func text() -> String {
    let tables = DatasetTable.all.filter { $0.formats.contains(.ndjson) }
    let root: SchemaNode = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:cyson:schema:dataset:1",
      "title": "Row of a merged dataset",
      "description":
        "One line of an NDJSON file that `cyson merge` writes. The file of a table is called as its definition.",
      "oneOf": .array(tables.map { ["$ref": .string("#/$defs/\($0.name)")] }),
      "$defs": .object(tables.map { ($0.name, row($0)) } + values),
    ]
    return root.document
  }

  private static func row(_ table: DatasetTable) -> SchemaNode {
    let prefix = EntityKind.all.first { $0.table == table.name }?.prefix ?? ""
    return [
      "title": .string(table.title), "type": "object",
      "required": .array(table.columns.filter(\.isRequired).map { .string($0.name) }),
      "additionalProperties": false,
      "properties": .object(table.columns.map { ($0.name, column($0, idPrefix: prefix)) }),
    ]
  }

  private static func column(_ column: DatasetColumn, idPrefix: String) -> SchemaNode {
    var members: [(String, SchemaNode)] = [
      ("title", .string(column.title)), ("description", .string(column.meaning)),
    ]
    let kind = reference(column.kind.schemaName)
    if column.field == nil {
      if column.name == "id" {
        members += [("type", "string"), ("pattern", .string("^\(idPrefix)-[0-9]{6,}$"))]
      } else if case .object(let own) = kind {
        members += own
      }
    } else if column.isRepeated {
      let items: SchemaNode = ["anyOf": [kind, reference("missing")]]
      members.append(
        (
          "anyOf",
          [["type": "array", "minItems": 1, "items": items], reference("missing")]
        ))
    } else {
      members.append(("anyOf", [kind, reference("missing")]))
    }
    return .object(members)
  }

  private static func reference(_ name: String) -> SchemaNode {
    ["$ref": .string("#/$defs/\(name)")]
  }

  /// What stands in a cell: the same as in a canonical record, and that sources disagree.
  private static let values: [(String, SchemaNode)] = [
    ("text", ["type": "string"]), ("number", ["type": "number"]), ("integer", ["type": "integer"]),
    (
      "code",
      [
        "description": "A canonical code: printable ASCII without blanks.", "type": "string",
        "pattern": .string("^[!-~]{1,\(Code.capacity)}$"),
      ]
    ),
    (
      "date",
      [
        "description": "A day, a month or a year, as precise as the source was.",
        "type": "string",
        "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
      ]
    ),
    ("missing", missing),
  ]

  static let missing: SchemaNode = [
    "description":
      "Why there is no value; `in-conflict` where sources disagree and no rule may choose.",
    "type": "object", "required": ["missing"], "additionalProperties": false,
    "properties": [
      "missing": [
        "enum": .array(
          Missing.exported.map { .string($0.rawValue) } + [.string(DatasetCell.disputedWord)])
      ]
    ],
  ]
}

extension DatasetColumn.Kind {
  /// The definition that says what a cell of the kind looks like.
  fileprivate var schemaName: String {
    switch self {
    case .text: "text"
    case .code: "code"
    case .date: "date"
    case .integer: "integer"
    case .number: "number"
    }
  }
}
