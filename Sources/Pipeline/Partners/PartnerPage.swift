import Records

/// The answer of `cyson partners [ID]` in the format that is asked for.
package enum PartnerPage {
  package static func text(
    _ partner: String?, in schemas: SchemaFolder, sample: [String], format: String,
    _ language: Language
  ) throws(RunError) -> String {
    guard ["text", "json"].contains(format) else {
      throw ReportOptions.unknown(format, of: "--format", among: ["text", "json"])
    }
    let isText = format == "text"
    guard let partner else {
      return isText ? PartnerText.list(schemas, language) : PartnerJSON.list(schemas)
    }
    let report = try PartnerReport.of(partner, in: schemas, sample: sample)
    return isText ? PartnerText.page(report, language) : PartnerJSON.page(report)
  }
}
