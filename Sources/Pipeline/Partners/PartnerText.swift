import CanonicalModel
import Profiles
import Records

/// What `cyson partners` prints.
package enum PartnerText {
  package static func text(_ partner: String?, in schemas: SchemaFolder, _ language: Language)
    throws(RunError) -> String
  {
    guard let partner else {
      return schemas.profiles.map { line($0, language) + "\n" }.joined()
    }
    try schemas.requirePartner(partner)
    return schemas.profile(partner).map { page($0, language) } ?? ""
  }

  private static func line(_ profile: Profile, _ language: Language) -> String {
    let exports = profile.exports.map { "\($0.id) (\($0.format.rawValue))" }
    return "\(profile.partner)  \(profile.name.text(in: language)): "
      + exports.joined(separator: ", ")
  }

  private static func page(_ profile: Profile, _ language: Language) -> String {
    var text = "\(profile.name.text(in: language)) (\(profile.partner), \(profile.kind))\n"
    for export in profile.exports { text += "\n" + section(export, language) }
    return text
  }

  private static func section(_ export: ExportVersion, _ language: Language) -> String {
    let isEnglish = language == .english
    let from = export.effective.from?.description ?? "…"
    let until = export.effective.until?.description ?? "…"
    var text = "\(export.id)\n"
    text += "  \(export.recordKind.label.text(in: language)); \(export.format.rawValue), "
    text += "\(export.encoding.rawValue); \(from) – \(until)\n"
    if export.isCanonical {
      return text
        + (isEnglish
          ? "  supplies every canonical field under its own name\n"
          : "  yn cyflenwi pob maes canonaidd o dan ei enw ei hun\n")
    }
    let supplied = export.suppliedFields
    let total = CanonicalField.count
    text +=
      isEnglish
      ? "  supplies \(supplied.count) of \(total) canonical fields:\n"
      : "  yn cyflenwi \(supplied.count) o \(total) maes canonaidd:\n"
    for source in export.sources {
      let paths = source.paths.isEmpty ? "=" : source.paths.joined(separator: " + ")
      let fields = source.fields.map(\.name).joined(separator: " | ")
      text += "    \(fields) ← \(paths)\n"
    }
    guard !export.ignored.isEmpty else { return text }
    text += isEnglish ? "  ignores:\n" : "  yn anwybyddu:\n"
    for path in export.ignored.keys.sorted() {
      text += "    \(path): \(export.ignored[path, default: ""])\n"
    }
    return text
  }
}
