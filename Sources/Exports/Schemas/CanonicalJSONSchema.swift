import CanonicalModel
import Records

/// The published JSON Schema of one canonical record, made from the closed list of fields.
package enum CanonicalJSONSchema {
  /// The whole of `schemas/canonical.schema.json`.
  package static func text() -> String { root.document }

  private static var root: SchemaNode {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:cyson:schema:canonical:1",
      "title": "Canonical record",
      "description":
        "One record of the shared model, as `cyson normalise` and `cyson merge` write it.",
      "type": "object",
      "required": ["recordKind", "partner"],
      "additionalProperties": false,
      "properties": .object(
        [("recordKind", recordKind), ("partner", partner)] + RecordLayout.parts.map(part)),
      "$defs": definitions,
    ]
  }

  private static var recordKind: SchemaNode {
    [
      "description": "What the record is about.",
      "oneOf": .array(
        RecordKind.allCases.map {
          [
            "const": .string($0.rawValue), "title": .string($0.label.en),
            "x-label-cy": .string($0.label.cy),
          ]
        }),
    ]
  }

  private static let partner: SchemaNode = [
    "description": "The id of the partner that sent it.", "type": "string", "minLength": 1,
  ]

  private static func part(_ layout: RecordLayout) -> (String, SchemaNode) {
    let node: SchemaNode = [
      "title": .string(layout.part.label.en),
      "x-label-cy": .string(layout.part.label.cy),
      "type": "object",
      "minProperties": 1,
      "additionalProperties": false,
      "properties": .object(layout.fields.map(field)),
    ]
    return (layout.part.rawValue, node)
  }

  private static func field(_ definition: FieldDefinition) -> (String, SchemaNode) {
    var members: [(String, SchemaNode)] = [
      ("title", .string(definition.label.en)),
      ("x-label-cy", .string(definition.label.cy)),
      ("description", .string(definition.meaning)),
    ]
    if let list = definition.kind.list {
      members.append(("$comment", .string("Codes of schemas/code-lists/\(list.rawValue).csv.")))
    }
    let value: SchemaNode = [
      "anyOf": [reference(definition.kind.schemaName), reference("missing")]
    ]
    if definition.isRepeated {
      members += [("type", "array"), ("minItems", 1), ("items", value)]
    } else if case .object(let alternatives) = value {
      members += alternatives
    }
    return (definition.name, .object(members))
  }

  private static func reference(_ name: String) -> SchemaNode {
    ["$ref": .string("#/$defs/\(name)")]
  }

  private static let definitions: SchemaNode = [
    "text": ["type": "string"],
    "code": [
      "description": "A canonical code: printable ASCII without blanks.", "type": "string",
      "pattern": .string("^[!-~]{1,\(Code.capacity)}$"),
    ],
    "date": [
      "description": "A day, a month or a year, as precise as the source was.", "type": "string",
      "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
    ],
    "integer": ["type": "integer"],
    "missing": [
      "description": "Why there is no value. A field that nobody supplied is left out.",
      "type": "object", "required": ["missing"], "additionalProperties": false,
      "properties": ["missing": ["enum": .array(Missing.exported.map { .string($0.rawValue) })]],
    ],
  ]
}
