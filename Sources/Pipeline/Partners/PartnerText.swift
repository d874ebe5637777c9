import CanonicalModel
import Profiles
import Records

/// What `cyson partners` prints.
package enum PartnerText {
  /// A line for each partner, and one for each of its exports.
  package static func list(_ schemas: SchemaFolder, _ language: Language) -> String {
    schemas.profiles.map { profile in
      "\(profile.partner)  \(profile.name.text(in: language))\n"
        + profile.exports.map { "  \(line(ExportCoverage($0), language))\n" }.joined()
    }.joined()
  }

  private static func line(_ coverage: ExportCoverage, _ language: Language) -> String {
    let export = coverage.export
    let counts = PartnerWords.counts(coverage).text(in: language)
    return "\(export.id) (\(export.format.rawValue)): \(counts)"
  }

  /// The page of one partner; with a sample, how complete it is.
  package static func page(_ report: PartnerReport, _ language: Language) -> String {
    let profile = report.profile
    var text = "\(profile.name.text(in: language)) (\(profile.partner), \(profile.kind))\n"
    for export in profile.exports {
      text += "\n" + ExportText(export, report, language).text()
    }
    let strangers = report.sample?.unrecognised ?? []
    if !strangers.isEmpty {
      text += "\n\(PartnerWords.unrecognised.text(in: language))\n"
      text += strangers.map { "  \($0)\n" }.joined()
    }
    return text
  }
}
