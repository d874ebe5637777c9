import CanonicalModel
import Records

/// Date patterns that never read a day, or take one for another.
enum DatePatternCheck {
  /// Days by which two patterns are told apart: short and long numbers, and numbers that may be a
  /// day, a month or a year.
  private static let probes = [
    "2003-04-05", "2010-11-12", "2001-02-03", "1998-07-09", "2012-12-25", "2011-10-31",
  ].compactMap { CivilDate($0) }

  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    review.reading.sources.flatMap { source -> [ProfileRemark] in
      guard case .date(let patterns, _) = source.source.transform else { return [] }
      var remarks = births(source, patterns)
      for (index, pattern) in patterns.enumerated() {
        if let remark = remark(on: pattern, after: patterns[..<index], source) {
          remarks.append(remark)
        }
      }
      return remarks
    }
  }

  private static func remark(
    on pattern: DatePattern, after earlier: ArraySlice<DatePattern>, _ source: SourceReading
  ) -> ProfileRemark? {
    let texts = probes.flatMap { pattern.spellings(of: $0) }
    let position = place(of: pattern, in: source)
    guard texts.contains(where: { pattern.date($0) != nil }) else {
      return never(pattern, at: position)
    }
    for other in earlier {
      let clash = texts.first { text in
        guard let one = pattern.date(text), let first = other.date(text) else { return false }
        return one != first
      }
      if let clash { return ambiguous(pattern, other, clash, at: position) }
      if texts.allSatisfy({ other.date($0) != nil }) {
        return superfluous(pattern, other, at: position)
      }
    }
    return nil
  }

  private static func place(of pattern: DatePattern, in source: SourceReading) -> TextPosition {
    let elements = source.document["pattern"]?.elements ?? []
    // Of two that are the same, the later one is meant.
    return elements.last { $0.string == pattern.text }?.position ?? source.place("pattern")
  }

  /// Two digits of the year make 1948 of a grandmother 2048.
  private static func births(_ source: SourceReading, _ patterns: [DatePattern])
    -> [ProfileRemark]
  {
    guard source.source.field == .dateOfBirth else { return [] }
    return patterns.filter(\.hasTwoDigitYear).map { pattern in
      ProfileRemark(
        .hint, "two-digit-birth-year", at: place(of: pattern, in: source),
        what: Words(
          en: "\"\(pattern.text)\" reads a birth in 48 as 2048",
          cy: "mae \"\(pattern.text)\" yn darllen genedigaeth yn 48 fel 2048"),
        mend: Words(
          en: "ask the partner for four digits of the year",
          cy: "gofynnwch i'r partner am bedwar digid y flwyddyn"))
    }
  }

  private static func never(_ pattern: DatePattern, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "pattern-reads-nothing", at: position,
      what: Words(
        en: "no date fits the pattern \"\(pattern.text)\"",
        cy: "nid oes dyddiad sy'n ffitio'r patrwm \"\(pattern.text)\""),
      mend: Words(
        en: "a date has a year, or a year and a month, or all three, each of them once",
        cy: "mae gan ddyddiad flwyddyn, neu flwyddyn a mis, neu'r tri, pob un unwaith"))
  }

  private static func ambiguous(
    _ pattern: DatePattern, _ other: DatePattern, _ text: String, at position: TextPosition
  ) -> ProfileRemark {
    ProfileRemark(
      .mistake, "ambiguous-pattern", at: position,
      what: Words(
        en: "\(text) fits \"\(other.text)\" and \"\(pattern.text)\", and is another day in each",
        cy:
          "mae \(text) yn ffitio \"\(other.text)\" a \"\(pattern.text)\", ac yn ddiwrnod gwahanol "
          + "ym mhob un"),
      mend: Words(
        en: "ask the partner which one they write, and keep that one",
        cy: "gofynnwch i'r partner pa un y maent yn ei ysgrifennu, a chadwch hwnnw"))
  }

  private static func superfluous(
    _ pattern: DatePattern, _ other: DatePattern, at position: TextPosition
  ) -> ProfileRemark {
    ProfileRemark(
      .hint, "unreachable-pattern", at: position,
      what: Words(
        en: "whatever fits \"\(pattern.text)\" is read by \"\(other.text)\" before it",
        cy: "darllenir popeth sy'n ffitio \"\(pattern.text)\" gan \"\(other.text)\" o'i flaen"),
      mend: Words(en: "leave it out", cy: "gadewch ef allan"))
  }
}

extension DatePattern {
  func date(_ text: String) -> PartialDate? { date(Array(text.utf8)[...]) }

  /// Whether its only year has two digits.
  var hasTwoDigitYear: Bool { parts.contains(.shortYear) }
}
