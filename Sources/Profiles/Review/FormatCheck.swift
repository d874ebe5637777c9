import CanonicalModel
import Records

/// Keys that do not go with the format.
enum FormatCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    let format = review.export.format
    var remarks: [ProfileRemark] = []
    if !isOf(format, review.export.signature) { remarks.append(signature(review)) }
    let strays: [(key: String, isFitting: Bool)] = [
      ("delimiter", format == .csv), ("schema", format == .xml),
    ]
    for (key, isFitting) in strays where !isFitting && review.document[key] != nil {
      remarks.append(stray(key, format, at: review.place(key)))
    }
    if format == .xml, review.export.records.path.isEmpty { remarks.append(noPath(review)) }
    if format == .csv || format == .ndjson {
      for key in format == .csv ? ["path", "each"] : ["path"] {
        let steps = key == "each" ? review.export.records.each : review.export.records.path
        if !steps.isEmpty { remarks.append(stray(key, format, at: review.place("records", key))) }
      }
    }
    return remarks
  }

  private static func isOf(_ format: SourceFormat, _ signature: Signature) -> Bool {
    switch signature {
    case .columns: format == .csv
    case .keys: format == .json || format == .ndjson
    case .root: format == .xml
    }
  }

  private static func signature(_ review: ExportReview) -> ProfileRemark {
    let format = review.export.format
    let key =
      switch format {
      case .csv: "columns"
      case .json, .ndjson: "keys"
      case .xml: "root"
      }
    return ProfileRemark(
      .mistake, "signature-of-other-format", at: review.place("signature"),
      what: Words(
        en: "a \(format.rawValue) file can never show this signature",
        cy: "ni all ffeil \(format.rawValue) byth ddangos y llofnod hwn"),
      mend: Words(
        en: "give the signature \"\(key)\"", cy: "rhowch \"\(key)\" yn y llofnod"))
  }

  private static func stray(_ key: String, _ format: SourceFormat, at position: TextPosition)
    -> ProfileRemark
  {
    ProfileRemark(
      .mistake, "key-of-other-format", at: position,
      what: Words(
        en: "\"\(key)\" means nothing for \(format.rawValue)",
        cy: "nid yw \"\(key)\" yn golygu dim i \(format.rawValue)"),
      mend: Words(en: "remove it", cy: "dilëwch ef"))
  }

  private static func noPath(_ review: ExportReview) -> ProfileRemark {
    ProfileRemark(
      .mistake, "no-record-path", at: review.place("records"),
      what: Words(
        en: "an XML export needs the path of its records, or it has none",
        cy: "mae ar allforiad XML angen llwybr ei gofnodion, neu ni fydd ganddo'r un"),
      mend: Words(
        en: "write under records \"path\" the names from the root to a record, such as "
          + "/Export/Record",
        cy: "ysgrifennwch o dan records \"path\" yr enwau o'r gwraidd hyd at gofnod, fel "
          + "/Export/Record"))
  }
}
