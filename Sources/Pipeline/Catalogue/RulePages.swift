import CanonicalModel
import Records
import Rules

/// The page of each rule, and the list of all.
enum RulePages {
  static let note = "Generated from the catalogue by `swift run generate-docs`; do not edit."

  static func all() -> [(path: String, text: String)] {
    [("docs/rules.md", index())]
      + Catalogue.all.map { ("docs/rules/\($0.id).md", RulePage($0).text()) }
  }

  // MARK: - The list

  private static func index() -> String {
    var text = """
      # Rules

      \(note) Catalogue \(Catalogue.version), \(Catalogue.all.count) rules. What they rest on is listed in [sources](sources/README.md).

      """
    for family in RuleFamily.allCases {
      let rules = Catalogue.all.filter { $0.id.family == family }
      guard !rules.isEmpty else { continue }
      text += "\n## \(family.rawValue)\n\n\(family.title.en) · *\(family.title.cy)*\n\n"
      text +=
        "| rule | severity | what is wrong | beth sydd o'i le | in force |\n|---|---|---|---|---|\n"
      for rule in rules { text += row(rule) }
    }
    return text
  }

  private static func row(_ rule: Rule) -> String {
    let cells = [
      "[\(rule.id)](rules/\(rule.id).md)", rule.info.severity.rawValue, rule.info.title.en,
      rule.info.title.cy, RuleFacts(rule).dates(.english),
    ]
    return "| " + cells.map(\.asCell).joined(separator: " | ") + " |\n"
  }
}

extension String {
  /// Without what would end a cell of a table.
  var asCell: String { replacing("|", with: "\\|") }
}
