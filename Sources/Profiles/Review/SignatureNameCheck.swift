import CanonicalModel
import Records

/// Names of a signature that the rest of the export does not know, or that exclude its own files.
enum SignatureNameCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    guard !review.export.isCanonical else { return [] }
    let known = review.export.knownNames
    var remarks: [ProfileRemark] = []
    for name in names(review) {
      guard let text = name.string, !known.contains(text) else { continue }
      remarks.append(unknown(text, at: name.position))
    }
    for name in review.document["signature"]?["without"]?.elements ?? [] {
      guard let text = name.string, known.contains(text) else { continue }
      remarks.append(excluded(text, at: name.position))
    }
    return remarks
  }

  private static func names(_ review: ExportReview) -> [Document] {
    let signature = review.document["signature"]
    return signature?["columns"]?.elements ?? signature?["keys"]?.elements ?? []
  }

  private static func unknown(_ name: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "signature-name-unknown", at: position,
      what: Words(
        en: "\"\(name)\" is in the signature, and neither mapped nor ignored",
        cy: "mae \"\(name)\" yn y llofnod, a heb ei fapio na'i anwybyddu"),
      mend: Words(
        en: "every file of this export has it: map it, or ignore it with a reason",
        cy: "mae gan bob ffeil o'r allforiad hwn ef: mapiwch ef, neu anwybyddwch ef gyda rheswm"))
  }

  private static func excluded(_ name: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "signature-excludes-own", at: position,
      what: Words(
        en: "a file with \"\(name)\" is never of this export, and the export maps or ignores it",
        cy:
          "nid yw ffeil â \"\(name)\" byth o'r allforiad hwn, ac mae'r allforiad yn ei mapio neu'n "
          + "ei hanwybyddu"),
      mend: Words(
        en: "take it out of \"without\", or out of the fields and of what is ignored",
        cy: "tynnwch hi o \"without\", neu o'r meysydd ac o'r hyn a anwybyddir"))
  }
}

extension ExportVersion {
  /// The columns that it maps or ignores; for JSON every key on the way to a value.
  var knownNames: Set<String> {
    let only = records.only.map { [$0.path] } ?? []
    let paths = sources.flatMap(\.paths) + Array(ignored.keys) + only
    guard format != .csv else { return Set(paths) }
    return Set(paths.flatMap { $0.split(separator: "/").map(String.init) }).subtracting(["*"])
  }
}
