import CanonicalModel
import Exports
import Profiles
import Records

/// The files that are made from the code: schemas and pages. A test fails when one of them differs
/// from what stands in the repository.
package enum Documents {
  /// Every generated file by its path in the repository.
  package static func all(_ schemas: SchemaFolder) -> [(path: String, text: String)] {
    [
      ("schemas/canonical.schema.json", CanonicalJSONSchema.text()),
      ("schemas/canonical.xsd", CanonicalXSD.text()),
      ("schemas/drop.schema.json", DropJSONSchema.text()),
      ("schemas/dataset.schema.json", DatasetJSONSchema.text()),
      ("schemas/dataset-provenance.schema.json", MergedProvenanceSchema.text()),
      ("docs/fields.md", fields()),
      (PartnersPage.path, PartnersPage.text(schemas)),
      (NotTestablePage.path, NotTestablePage.text()),
    ] + RulePages.all() + SourcePages.all()
  }

  private static func fields() -> String {
    var text = """
      # Canonical fields

      Generated from the closed list of fields by `swift run generate-docs`; do not edit.
      A value of a sensitive field never stands in a report unless the user asks for it. A value of a restricted one
      stands in an export as redacted unless the user asks for it with `--with-source-text`.

      """
    for part in RecordPart.allCases {
      text +=
        "\n## \(part.label.en)\n\n| field | label | Cymraeg | kind | sensitive | restricted | meaning |\n"
      text += "|---|---|---|---|---|---|---|\n"
      for definition in CanonicalField.definitions where definition.part == part {
        text += "| `\(definition.name)` | \(definition.label.en) | \(definition.label.cy) "
        text += "| \(kind(definition)) | \(definition.isSensitive ? "yes" : "no") "
        text += "| \(definition.isRestricted ? "yes" : "no") | \(definition.meaning) |\n"
      }
    }
    return text
  }

  private static func kind(_ definition: FieldDefinition) -> String {
    let name =
      switch definition.kind {
      case .text: "text"
      case .date: "date"
      case .integer: "number"
      case .code(let list): "code of `\(list.rawValue)`"
      }
    return definition.isRepeated ? name + ", several" : name
  }
}
