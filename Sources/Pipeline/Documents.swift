import CanonicalModel
import Exports
import Profiles
import Records
import Rules

/// The files that are made from the code: schemas and pages. A test fails when one of them differs
/// from what stands in the repository.
package enum Documents {
  /// Every generated file by its path in the repository.
  package static func all(_ schemas: SchemaFolder) -> [(path: String, text: String)] {
    [
      ("schemas/canonical.schema.json", CanonicalJSONSchema.text()),
      ("schemas/canonical.xsd", CanonicalXSD.text()),
      ("docs/fields.md", fields()),
      ("docs/rules.md", rules()),
      ("docs/partners.md", partners(schemas)),
    ]
  }

  private static func fields() -> String {
    var text = """
      # Canonical fields

      Generated from the closed list of fields by `swift run generate-docs`; do not edit.
      A value of a sensitive field never stands in a report unless the user asks for it.

      """
    for part in RecordPart.allCases {
      text += "\n## \(part.label.en)\n\n| field | label | Cymraeg | kind | sensitive | meaning |\n"
      text += "|---|---|---|---|---|---|\n"
      for definition in CanonicalField.definitions where definition.part == part {
        text += "| `\(definition.name)` | \(definition.label.en) | \(definition.label.cy) "
        text += "| \(kind(definition)) | \(definition.isSensitive ? "yes" : "no") "
        text += "| \(definition.meaning) |\n"
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

  private static func rules() -> String {
    var text = """
      # Rules

      Generated from the catalogue by `swift run generate-docs`; do not edit. The same is printed by
      `cyson explain ID`.

      """
    for family in RuleFamily.allCases {
      let rules = Catalogue.all.filter { $0.id.family == family }
      guard !rules.isEmpty else { continue }
      text += "\n## \(family.rawValue)\n"
      for rule in rules {
        text += "\n### \(rule.id) \(rule.info.title.en)\n\n*\(rule.info.title.cy)*\n\n```text\n"
        text += CatalogueText.explanation(of: rule, in: .english)
        text += "```\n"
      }
    }
    return text
  }

  private static func partners(_ schemas: SchemaFolder) -> String {
    var text = """
      # Partners

      Generated from the profiles by `swift run generate-docs`; do not edit.

      """
    for profile in schemas.profiles {
      let page = (try? PartnerText.text(profile.partner, in: schemas, .english)) ?? ""
      text += "\n## \(profile.name.en)\n\n```text\n\(page)```\n"
    }
    return text
  }
}
