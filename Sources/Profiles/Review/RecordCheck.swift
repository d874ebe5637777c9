import CanonicalModel
import Records

/// The parts of a record, and the choice among records.
enum RecordCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    guard !review.export.isCanonical else { return [] }
    let records = review.export.records
    let known = review.export.sources.flatMap(\.paths) + review.export.ignored.keys
    var remarks: [ProfileRemark] = []
    if !records.each.isEmpty {
      let each = records.each.joined(separator: "/")
      let mapped = review.export.sources.flatMap(\.paths)
      if !mapped.contains(where: { $0 == each || $0.hasPrefix(each + "/") }) {
        remarks.append(emptyPart(each, at: review.place("records", "each")))
      }
    }
    if let only = records.only {
      if only.values.isEmpty { remarks.append(noValue(at: review.place("records", "only", "in"))) }
      if !isNear(only.path, known, review.export.format) {
        remarks.append(alone(only.path, at: review.place("records", "only", "from")))
      }
    }
    return remarks
  }

  /// Whether a known path stands in the same part, or the format has no parts.
  private static func isNear(_ path: String, _ known: [String], _ format: SourceFormat) -> Bool {
    guard format != .csv, let above = path.ancestors.first else { return true }
    return known.contains { $0 == above || $0.hasPrefix(above + "/") || path.hasPrefix($0 + "/") }
  }

  private static func emptyPart(_ each: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "part-without-fields", at: position,
      what: Words(
        en: "each \"\(each)\" becomes a record, and no field is mapped from below it",
        cy: "daw pob \"\(each)\" yn gofnod, ac nid oes maes wedi'i fapio oddi tano"),
      mend: Words(
        en: "the path counts from the record, without it: map something below it, or remove it",
        cy: "mae'r llwybr yn cyfrif o'r cofnod, hebddo: mapiwch rywbeth oddi tano, neu dilëwch ef"))
  }

  private static func noValue(at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "no-record-counts", at: position,
      what: Words(
        en: "no value lets a record count", cy: "nid oes gwerth sy'n peri i gofnod gyfrif"),
      mend: Words(
        en: "write the values of the records that are wanted, or remove \"only\"",
        cy: "ysgrifennwch werthoedd y cofnodion a ddymunir, neu dilëwch \"only\""))
  }

  private static func alone(_ path: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .hint, "only-path-alone", at: position,
      what: Words(
        en: "nothing is mapped or ignored beside \"\(path)\", so it may not exist",
        cy: "nid oes dim wedi'i fapio na'i anwybyddu wrth ochr \"\(path)\", felly efallai nad yw'n "
          + "bod"),
      mend: Words(
        en:
          "the path counts from the record, with the names of its part; without a match no record "
          + "counts",
        cy:
          "mae'r llwybr yn cyfrif o'r cofnod, gydag enwau ei ran; heb gyfatebiaeth nid oes cofnod "
          + "yn cyfrif"))
  }
}
