import CanonicalModel
import Profiles
import Records

/// `docs/partners.md`: what each partner supplies, and which needs of a problem profile that answers.
enum PartnersPage {
  static let path = "docs/partners.md"

  static func text(_ schemas: SchemaFolder) -> String {
    var text = """
      # Partners

      Generated from the profiles by `swift run generate-docs`; do not edit.

      `cyson partners <partner>` prints a section of this page, in Welsh with `--lang cy`, and with the completeness of a sample.

      ## What a problem profile needs

      For each kind of record, what a problem profile needs of it at the least: ● the export maps a field that answers the need, ○ it
      maps none, and the manifest of a drop can state it for all records, · nothing answers it. Exchange formats can hold every field.

      """
    for kind in RecordKind.allCases { text += matrix(kind, schemas) }
    for profile in schemas.profiles { text += section(profile, schemas) }
    return text
  }

  private static func section(_ profile: Profile, _ schemas: SchemaFolder) -> String {
    let report = try? PartnerReport.of(
      profile.partner, in: schemas, sample: [], readsSamples: false)
    let page = report.map { PartnerText.page($0, .english) } ?? ""
    return "\n## \(profile.name.en)\n\n```text\n\(page)```\n"
  }

  // MARK: - Matrix

  private static func matrix(_ kind: RecordKind, _ schemas: SchemaFolder) -> String {
    let exports = schemas.exports.filter { $0.recordKind == kind && !$0.isCanonical }
    guard !exports.isEmpty else { return "" }
    let needs = ProfileNeed.all(of: kind)
    var text = "\n### \(kind.label.en)\n\n"
    text += "| export | fields | " + needs.map(\.label.en).joined(separator: " | ") + " |\n"
    text += "|---|---|" + String(repeating: "---|", count: needs.count) + "\n"
    for export in exports { text += row(ExportCoverage(export)) }
    return text
  }

  private static func row(_ coverage: ExportCoverage) -> String {
    let marks = coverage.needs.map { need in
      if need.isAnswered { return "●" }
      let isInManifest = need.need.fields.contains(where: ExportCoverage.mayStandInManifest)
      return isInManifest ? "○" : "·"
    }
    return "| `\(coverage.export.id)` | \(coverage.mappedCount) of \(coverage.possibleCount) | "
      + marks.joined(separator: " | ") + " |\n"
  }
}
