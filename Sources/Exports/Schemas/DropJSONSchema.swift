import CanonicalModel
import Records

/// The published JSON Schema of a drop's manifest: its own members, and a sharing envelope made from the
/// closed list of fields.
package enum DropJSONSchema {
  /// The whole of `schemas/drop.schema.json`.
  package static func text() -> String { root.document }

  private static var root: SchemaNode {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:cyson:schema:drop:1",
      "title": "Manifest of a drop",
      "description": .string(
        "The file drop.json in a folder that a partner sends: what it says of all files in it, and of those in its "
          + "folders that have no manifest of their own."),
      "type": "object",
      "required": ["partner", "extractedOn"],
      "additionalProperties": false,
      "properties": properties,
      "$defs": definitions,
    ]
  }

  private static var properties: SchemaNode {
    [
      "$schema": ["type": "string"],
      "partner": [
        "description": "The id of the partner that sends the drop, as `cyson partners` lists it.",
        "type": "string", "pattern": "^[a-z0-9-]+$",
      ],
      "period": [
        "description": "The first and the last day that the drop covers.", "type": "object",
        "additionalProperties": false,
        "properties": ["from": reference("day"), "until": reference("day")],
      ],
      "extractedOn": described("day", "The day on which the data were taken from the system."),
      "marking": described("text", "The protective marking of the drop as a whole."),
      "pseudonymised": [
        "description": "Whether nobody can be told from the drop.", "type": "boolean",
      ],
      "agreement": described("text", "The short form of agreementID in the sharing envelope."),
      "sharing": sharing,
      "files": files,
    ]
  }

  // MARK: - Sharing envelope

  private static var sharing: SchemaNode {
    [
      "description": .string(
        "How the drop is shared. Each value holds for every record of the drop that has nothing of its own there."
      ),
      "type": "object",
      "minProperties": 1,
      "additionalProperties": false,
      "properties": .object(
        CanonicalField.definitions.filter { $0.part == .sharing }.map { ($0.name, field($0)) }),
    ]
  }

  private static func field(_ definition: FieldDefinition) -> SchemaNode {
    var members: [(String, SchemaNode)] = [
      ("title", .string(definition.label.en)),
      ("x-label-cy", .string(definition.label.cy)),
      ("description", .string(definition.meaning)),
    ]
    if let list = definition.kind.list {
      let comment = "A code of schemas/code-lists/\(list.rawValue).csv, or any of its spellings."
      members.append(("$comment", .string(comment)))
    }
    let value = reference(name(of: definition.kind))
    if definition.isRepeated {
      members.append(("anyOf", [value, ["type": "array", "minItems": 1, "items": value]]))
    } else if case .object(let reference) = value {
      members += reference
    }
    return .object(members)
  }

  private static func name(of kind: ValueKind) -> String {
    switch kind {
    case .date: "date"
    case .code(.yesNo): "answer"
    case .text, .integer, .code: "text"
    }
  }

  // MARK: - Files

  private static let files: SchemaNode = [
    "description": .string(
      "The files of the drop. Where the list is there, it is whole: one that it does not name is a finding."
    ),
    "type": "array",
    "items": [
      "type": "object", "required": ["name", "sha256"], "additionalProperties": false,
      "properties": [
        "name": [
          "description": .string(
            "Its name in the folder, with / between folders; compared byte for byte. It never leads out of the folder."
          ),
          "type": "string", "minLength": 1, "pattern": "^(?!/)(?!.*(^|/)\\.\\.(/|$)).*$",
        ],
        "sha256": [
          "description": "The SHA-256 over its bytes, in hexadecimal.", "type": "string",
          "pattern": "^[0-9A-Fa-f]{64}$",
        ],
      ],
    ],
  ]

  // MARK: - Kinds of value

  private static func reference(_ name: String) -> SchemaNode {
    ["$ref": .string("#/$defs/\(name)")]
  }

  private static func described(_ name: String, _ description: String) -> SchemaNode {
    ["description": .string(description), "$ref": .string("#/$defs/\(name)")]
  }

  private static let definitions: SchemaNode = [
    "text": ["type": "string", "pattern": "\\S"],
    "day": ["type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"],
    "date": [
      "description": "A day, a month or a year.", "type": "string",
      "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
    ],
    "answer": ["anyOf": [["type": "string", "pattern": "\\S"], ["type": "boolean"]]],
  ]
}
