import CanonicalModel
import Records

/// The published JSON Schema of the lines of a merged dataset's `provenance.ndjson`.
package enum MergedProvenanceSchema {
  /// The whole of `schemas/dataset-provenance.schema.json`.
  package static func text() -> String { root.document }

  private static let tables: SchemaNode = .array(EntityKind.all.map { .string($0.table) })
  private static let fields: SchemaNode = .array(
    CanonicalField.definitions.map { .string($0.name) })

  private static var root: SchemaNode {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:cyson:schema:dataset-provenance:1",
      "title": "Provenance of a merged value",
      "description":
        "One line of `provenance.ndjson`: a value of a merged entity, the rule that chose it, what stands behind it and what lost.",
      "type": "object",
      "required": ["entity", "table", "field", "rule", "sources", "losers"],
      "additionalProperties": false,
      "properties": [
        "entity": text("The id of the entity."),
        "table": ["description": "The table in which it stands.", "enum": tables],
        "field": ["$ref": "#/$defs/field"],
        "value": [
          "description":
            "As the table has it; left out where nobody supplied one. An array where a field is repeated.",
          "anyOf": [
            ["$ref": "#/$defs/value"],
            ["type": "array", "minItems": 1, "items": ["$ref": "#/$defs/value"]],
          ],
        ],
        "rule": text("The rule, as schemas/precedence.json has it."),
        "sources": statements("The statements that say what stands there."),
        "losers": statements("The statements that say something else, and those that say nothing."),
      ],
      "$defs": [
        "field": ["description": "The canonical field.", "enum": fields],
        "value": value, "statement": statement, "made": made, "place": place,
      ],
    ]
  }

  private static func text(_ meaning: String) -> SchemaNode {
    ["description": .string(meaning), "type": "string", "minLength": 1]
  }

  private static func number(_ meaning: String, least: Int) -> SchemaNode {
    ["description": .string(meaning), "type": "integer", "minimum": .integer(least)]
  }

  private static func statements(_ meaning: String) -> SchemaNode {
    [
      "description": .string(meaning), "type": "array", "items": ["$ref": "#/$defs/statement"],
    ]
  }

  private static let value: SchemaNode = [
    "anyOf": [
      ["type": ["string", "integer"]],
      DatasetJSONSchema.missing,
    ]
  ]

  private static var statement: SchemaNode {
    [
      "description": "What one record states, and where.", "type": "object",
      "required": ["key", "partner", "field", "made", "place"], "additionalProperties": false,
      "properties": [
        "key": text("The record, as sources.csv has it."), "partner": text("Who sent it."),
        "field": ["$ref": "#/$defs/field"], "value": ["$ref": "#/$defs/value"],
        "made": ["$ref": "#/$defs/made"],
        "source": ["description": "The text as the file has it.", "type": "string"],
        "isSourceCut": ["description": "The text is longer than that.", "const": true],
        "isSourceHidden": [
          "description": "The text may say who a source is, and is left out.", "const": true,
        ],
        "place": ["$ref": "#/$defs/place"],
      ],
    ]
  }

  private static var made: SchemaNode {
    [
      "description": "How the value was made of its source.", "type": "object",
      "required": ["transform"], "additionalProperties": false,
      "properties": [
        "transform": text("The transform by its name in profiles."),
        "list": text("The code list that gave the source its meaning."),
        "line": number("The line of the code's row in that list.", least: 2),
        "profile": text("The export of a profile whose own word it was."),
      ],
    ]
  }

  private static var place: SchemaNode {
    [
      "description": "Where it stands; opening the file there shows it.", "type": "object",
      "required": ["file", "line", "column", "byteOffset", "record"],
      "additionalProperties": false,
      "properties": [
        "file": text("The file by the name that it has in a report."),
        "line": number("From 1.", least: 1), "column": number("In characters, from 1.", least: 1),
        "byteOffset": number("From 0.", least: 0), "record": number("From 1.", least: 0),
        "row": number("The row of a table.", least: 1),
        "columnName": ["description": "The column's heading.", "type": "string"],
        "columnLetter": text("The column as a spreadsheet has it."),
        "xpath": text("The path in an XML file."),
        "jsonPointer": ["description": "The path in a JSON file.", "type": "string"],
      ],
    ]
  }
}
