import CanonicalModel
import Records

/// Paths that can name nothing in a file.
enum PathCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    var remarks: [ProfileRemark] = []
    for source in review.reading.sources {
      for path in source.source.paths {
        let position = place(of: path, in: source)
        if let remark = remark(on: path, review, at: position) { remarks.append(remark) }
      }
    }
    for (path, value) in review.document["ignored"]?.members ?? [] {
      if let remark = remark(on: path, review, at: value.position) { remarks.append(remark) }
    }
    if let only = review.export.records.only,
      let remark = remark(on: only.path, review, at: review.place("records", "only", "from"))
    {
      remarks.append(remark)
    }
    return remarks
  }

  private static func place(of path: String, in source: SourceReading) -> TextPosition {
    let elements = source.document["from"]?.elements ?? []
    return elements.first { $0.string == path }?.position ?? source.place("from")
  }

  private static func remark(
    on path: String, _ review: ExportReview, at position: TextPosition
  ) -> ProfileRemark? {
    if path.isEmpty { return empty(at: position) }
    guard review.export.format != .csv else { return nil }
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let record = review.export.records.path
    if path.hasPrefix("/") || !record.isEmpty && steps.starts(with: record) && record.count > 1 {
      return fromRoot(path, at: position)
    }
    if steps.contains("") { return emptyStep(path, at: position) }
    guard review.export.format == .xml else { return nil }
    if steps.contains(where: { $0.contains(":") }) { return prefix(path, at: position) }
    if steps.dropLast().contains(where: { $0.hasPrefix("@") }) {
      return belowAttribute(path, at: position)
    }
    return nil
  }

  private static func empty(at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "bad-path", at: position,
      what: Words(en: "an empty name names nothing", cy: "nid yw enw gwag yn enwi dim"),
      mend: Words(
        en: "write the heading of the column, or the path from the record",
        cy: "ysgrifennwch bennawd y golofn, neu'r llwybr o'r cofnod"))
  }

  private static func fromRoot(_ path: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "bad-path", at: position,
      what: Words(
        en: "the path \"\(path)\" begins at the root, and paths count from the record",
        cy: "mae'r llwybr \"\(path)\" yn dechrau o'r gwraidd, ac o'r cofnod y mae llwybrau'n cyfrif"
      ),
      mend: Words(
        en: "leave out the names down to the record, and the slash before the first name",
        cy: "gadewch allan yr enwau hyd at y cofnod, a'r slaes o flaen yr enw cyntaf"))
  }

  private static func emptyStep(_ path: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "bad-path", at: position,
      what: Words(
        en: "the path \"\(path)\" has a slash with no name beside it",
        cy: "mae gan y llwybr \"\(path)\" slaes heb enw wrth ei hochr"),
      mend: Words(en: "write it as client/name", cy: "ysgrifennwch ef fel client/name"))
  }

  private static func prefix(_ path: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "bad-path", at: position,
      what: Words(
        en: "the path \"\(path)\" has a prefix, and paths are made of local names",
        cy: "mae rhagddodiad yn y llwybr \"\(path)\", ac o enwau lleol y gwneir llwybrau"),
      mend: Words(
        en: "leave out what stands before the colon, and the colon",
        cy: "gadewch allan yr hyn sydd o flaen y colon, a'r colon"))
  }

  private static func belowAttribute(_ path: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "bad-path", at: position,
      what: Words(
        en: "in \"\(path)\" something stands below an attribute",
        cy: "yn \"\(path)\" mae rhywbeth o dan briodoledd"),
      mend: Words(
        en: "an attribute is the last name of a path, such as Nrm/@reference",
        cy: "priodoledd yw enw olaf llwybr, fel Nrm/@reference"))
  }
}
