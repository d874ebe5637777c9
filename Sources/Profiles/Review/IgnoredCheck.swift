import CanonicalModel
import Records

/// Paths that are ignored and mapped, or ignored twice.
enum IgnoredCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    let ignored = review.document["ignored"]?.members ?? []
    let keys = Set(ignored.map(\.key))
    let mapped = Set(review.export.sources.flatMap(\.paths))
    var remarks: [ProfileRemark] = []
    for (path, reason) in ignored {
      if mapped.contains(path) { remarks.append(both(path, at: reason.position)) }
      if review.export.format != .csv, let above = path.ancestors.first(where: keys.contains) {
        remarks.append(below(path, above, at: reason.position))
      }
    }
    guard review.export.format != .csv else { return remarks }
    for source in review.reading.sources {
      for path in source.source.paths {
        guard let above = path.ancestors.first(where: keys.contains) else { continue }
        remarks.append(mappedBelow(path, above, at: source.place("from")))
      }
    }
    return remarks
  }

  private static func both(_ path: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "ignored-and-mapped", at: position,
      what: Words(
        en: "\"\(path)\" is ignored here and mapped under \"fields\"",
        cy: "anwybyddir \"\(path)\" yma a'i fapio o dan \"fields\""),
      mend: Words(en: "keep one of the two", cy: "cadwch un o'r ddau"))
  }

  private static func below(_ path: String, _ above: String, at position: TextPosition)
    -> ProfileRemark
  {
    ProfileRemark(
      .hint, "ignored-twice", at: position,
      what: Words(
        en: "\"\(above)\" is ignored with all that stands below it, so \"\(path)\" is too",
        cy: "anwybyddir \"\(above)\" gyda phopeth oddi tano, felly \"\(path)\" hefyd"),
      mend: Words(en: "leave it out", cy: "gadewch ef allan"))
  }

  private static func mappedBelow(_ path: String, _ above: String, at position: TextPosition)
    -> ProfileRemark
  {
    ProfileRemark(
      .hint, "mapped-below-ignored", at: position,
      what: Words(
        en:
          "\"\(path)\" is mapped, and \"\(above)\" above it is ignored with all that stands below",
        cy:
          "mae \"\(path)\" wedi'i fapio, ac anwybyddir \"\(above)\" uwch ei ben gyda phopeth oddi "
          + "tano"),
      mend: Words(
        en: "ignore what stands beside it by name, so that a new name is noticed",
        cy: "anwybyddwch yr hyn sydd wrth ei ochr yn ôl enw, fel y sylwir ar enw newydd"))
  }
}

extension String {
  /// The paths above a path, the nearest one first.
  var ancestors: [String] {
    var ancestors: [String] = []
    var above = self[...]
    while let slash = above.lastIndex(of: "/") {
      above = above[..<slash]
      ancestors.append(String(above))
    }
    return ancestors
  }
}
