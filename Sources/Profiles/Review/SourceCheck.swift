import CanonicalModel
import Records

/// Sources of one field that stand in each other's way.
enum SourceCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    var remarks: [ProfileRemark] = []
    var seen: [CanonicalField: [SourceReading]] = [:]
    for source in review.reading.sources {
      let field = source.source.field
      let before = seen[field, default: []]
      if let remark = remark(on: source, after: before) { remarks.append(remark) }
      if makesSeveral(source.source), !source.source.isRepeated {
        remarks.append(several(field, at: source.place("as")))
      }
      seen[field, default: []].append(source)
    }
    return remarks
  }

  private static func makesSeveral(_ source: FieldSource) -> Bool {
    switch source.transform {
    case .texts, .codes: true
    default: false
    }
  }

  private static func remark(on source: SourceReading, after before: [SourceReading])
    -> ProfileRemark?
  {
    let field = source.source.field
    guard !before.isEmpty else { return nil }
    if let same = before.first(where: { isSame($0.source, source.source) }) {
      return twice(field, at: source.document.position, same.document.position.line)
    }
    guard !source.source.isRepeated else { return nil }
    let isConstant = (before + [source]).contains { $0.source.isConstant }
    return isConstant ? constant(field, at: source.document.position) : nil
  }

  /// Whether both read the same place in the same way: ticks of several codes do not.
  private static func isSame(_ one: FieldSource, _ other: FieldSource) -> Bool {
    guard one.paths == other.paths, !one.paths.isEmpty else { return false }
    if case .tick(let code, _) = one.transform, case .tick(let otherCode, _) = other.transform {
      return code == otherCode
    }
    return true
  }

  private static func twice(_ field: CanonicalField, at position: TextPosition, _ line: Int)
    -> ProfileRemark
  {
    ProfileRemark(
      .mistake, "mapped-twice", at: position,
      what: Words(
        en: "\(field.name) is mapped from the same place in line \(line)",
        cy: "mae \(field.name) wedi'i fapio o'r un lle yn llinell \(line)"),
      mend: Words(en: "keep one of the two", cy: "cadwch un o'r ddau"))
  }

  private static func constant(_ field: CanonicalField, at position: TextPosition)
    -> ProfileRemark
  {
    ProfileRemark(
      .mistake, "constant-and-mapped", at: position,
      what: Words(
        en: "\(field.name) holds one value, and has a constant beside another source",
        cy: "mae \(field.name) yn dal un gwerth, ac mae ganddo gysonyn wrth ochr ffynhonnell arall"),
      mend: Words(en: "keep one of them", cy: "cadwch un ohonynt"))
  }

  private static func several(_ field: CanonicalField, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "several-values", at: position,
      what: Words(
        en: "this makes several values, and \(field.name) holds one",
        cy: "mae hyn yn gwneud sawl gwerth, ac mae \(field.name) yn dal un"),
      mend: Words(
        en: "take \"text\" or \"code\", or another field",
        cy: "cymerwch \"text\" neu \"code\", neu faes arall"))
  }
}

extension FieldSource {
  var isConstant: Bool {
    guard case .constant = transform else { return false }
    return true
  }
}
