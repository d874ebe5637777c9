import CanonicalModel
import Records

/// Ticks that say that there is no value, or that are written twice.
enum TickCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    review.reading.sources.flatMap { source -> [ProfileRemark] in
      guard case .tick = source.source.transform else { return [] }
      var remarks: [ProfileRemark] = []
      var seen: Set<String> = []
      let ticks = source.document["ticks"]?.elements ?? []
      if ticks.isEmpty { remarks.append(none(at: source.place("ticks"))) }
      for tick in ticks {
        guard let text = tick.string else { continue }
        if !seen.insert(text.foldedSpelling).inserted { remarks.append(twice(text, at: tick)) }
        if isMissing(text, review) { remarks.append(missing(text, at: tick)) }
      }
      return remarks
    }
  }

  private static func isMissing(_ text: String, _ review: ExportReview) -> Bool {
    let word = review.export.missing.code(for: text) ?? review.generalMissing.code(for: text)
    return word != nil
  }

  private static func none(at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "no-ticks", at: position,
      what: Words(en: "nothing stands for a tick", cy: "nid oes dim yn sefyll dros dic"),
      mend: Words(
        en: "write what stands in the box when it is ticked, such as [\"Yes\"]",
        cy: "ysgrifennwch beth sydd yn y blwch pan fo wedi'i dicio, fel [\"Yes\"]"))
  }

  private static func twice(_ text: String, at tick: Document) -> ProfileRemark {
    ProfileRemark(
      .hint, "superfluous-spelling", at: tick.position,
      what: Words(
        en: "the tick \"\(text)\" is there already, but for the case of its letters",
        cy: "mae'r tic \"\(text)\" yno eisoes, heblaw am faint ei lythrennau"),
      mend: Words(en: "leave it out", cy: "gadewch ef allan"))
  }

  private static func missing(_ text: String, at tick: Document) -> ProfileRemark {
    ProfileRemark(
      .mistake, "tick-is-missing-word", at: tick.position,
      what: Words(
        en: "\"\(text)\" says that there is no value, and here it ticks the box",
        cy: "mae \"\(text)\" yn dweud nad oes gwerth, ac yma mae'n ticio'r blwch"),
      mend: Words(
        en: "take it out of the ticks, or out of \"missing\"",
        cy: "tynnwch ef o'r ticiau, neu o \"missing\""))
  }
}
