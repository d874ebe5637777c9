import CanonicalModel
import Records

/// Spellings under `codes` that are never reached, or say nothing new.
enum SpellingCheck {
  static func remarks(on review: ExportReview) -> [ProfileRemark] {
    review.reading.sources.flatMap { source -> [ProfileRemark] in
      guard let reading = source.source.transform.codeReading else { return [] }
      return remarks(on: source, reading, review)
    }
  }

  private static func remarks(
    on source: SourceReading, _ reading: CodeReading, _ review: ExportReview
  ) -> [ProfileRemark] {
    var remarks: [ProfileRemark] = []
    var superfluous: [String] = []
    var first: [String: (spelling: String, meaning: String)] = [:]
    for (spelling, value) in source.document["codes"]?.members ?? [] {
      guard let meaning = value.string else { continue }
      let folded = spelling.foldedSpelling
      if let known = first[folded] {
        remarks.append(twice(spelling, known, isSame: known.meaning == meaning, at: value))
        continue
      }
      first[folded] = (spelling, meaning)
      if isSuperfluous(spelling, meaning, reading, review) { superfluous.append(spelling) }
      if folded.isEmpty { remarks.append(empty(at: value)) }
    }
    if !superfluous.isEmpty {
      remarks.append(self.superfluous(superfluous, reading.list, at: source.place("codes")))
    }
    return remarks
  }

  /// Whether it would be read so without this line. What is in doubt is settled by the line.
  private static func isSuperfluous(
    _ spelling: String, _ meaning: String, _ reading: CodeReading, _ review: ExportReview
  ) -> Bool {
    let isDoubtful =
      review.lists[reading.list]?.doubts.contains {
        $0.text.foldedSpelling == spelling.foldedSpelling
      } ?? false
    if isDoubtful { return false }
    if let code = reading.general.code(for: spelling) { return code.description == meaning }
    let missing =
      review.export.missing.code(for: spelling) ?? review.generalMissing.code(for: spelling)
    return missing.map { "?\($0)" } == meaning
  }

  private static func twice(
    _ spelling: String, _ known: (spelling: String, meaning: String), isSame: Bool,
    at value: Document
  ) -> ProfileRemark {
    ProfileRemark(
      isSame ? .hint : .mistake, "unreachable-spelling", at: value.position,
      what: Words(
        en: "\"\(spelling)\" is never reached: \"\(known.spelling)\" above is read the same and "
          + "means \(known.meaning)",
        cy: "ni chyrhaeddir \"\(spelling)\" byth: darllenir \"\(known.spelling)\" uchod yr un fath "
          + "ac mae'n golygu \(known.meaning)"),
      mend: Words(en: "keep one of the two", cy: "cadwch un o'r ddau"))
  }

  /// One for all of a field: a profile that writes them out is easier to read, and may keep them.
  private static func superfluous(
    _ spellings: [String], _ list: CodeListID, at position: TextPosition
  ) -> ProfileRemark {
    let all = spellings.map { "\"\($0)\"" }.joined(separator: ", ")
    return ProfileRemark(
      .hint, "superfluous-spelling", at: position,
      what: Words(
        en: "read the same without being written here: \(all)",
        cy: "darllenir yr un fath heb eu hysgrifennu yma: \(all)"),
      mend: Words(
        en: "leave out what the list \(list.rawValue) or the missing words have already",
        cy:
          "gadewch allan yr hyn sydd eisoes yn y rhestr \(list.rawValue) neu ymhlith y geiriau am "
          + "ddim gwerth"))
  }

  private static func empty(at value: Document) -> ProfileRemark {
    ProfileRemark(
      .mistake, "unreachable-spelling", at: value.position,
      what: Words(
        en: "a spelling of nothing is never reached: an empty value is always \"not supplied\"",
        cy: "ni chyrhaeddir sillafiad gwag byth: mae gwerth gwag bob amser yn \"heb ei gyflenwi\""),
      mend: Words(en: "remove it", cy: "dilëwch ef"))
  }
}

extension Transform {
  /// The spellings by which it reads codes.
  var codeReading: CodeReading? {
    switch self {
    case .code(let reading), .codes(let reading, _), .datedCode(let reading, _): reading
    default: nil
    }
  }
}
