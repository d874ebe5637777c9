import Records

/// What helps whoever has to put a finding right: why, what to do, who says so, and since when.
struct SARIFHelp {
  private let parts: [(title: String, text: String)]

  init(_ info: RuleInfo, in language: Language) {
    func text(_ words: Words) -> String { words.text(in: language) }
    let authority = info.authority
    var parts = [
      (text(SARIFWords.why), text(info.explanation)),
      ("\(text(TextPhrases.fix)) (\(text(info.fixBy.words)))", text(info.fix)),
      (
        text(SARIFWords.authority),
        "\(authority.source) (\(text(authority.confidence.words)))"
      ),
    ]
    if !info.effective.isAlways {
      parts.append((text(SARIFWords.inForce), SARIFHelp.text(info.effective, in: language)))
    }
    self.parts = parts
  }

  var text: String {
    parts.map { "\($0.title): \($0.text)".asSARIFMessage }.joined(separator: "\n")
  }

  var markdown: String {
    parts.map { "**\($0.title.escapedForMarkdown):** \($0.text.escapedForMarkdown)" }
      .joined(separator: "\n\n")
  }

  /// `2015-07-31 – 2023-01-29`, open where it has no end.
  private static func text(_ dates: EffectiveDates, in language: Language) -> String {
    let from = dates.from.map { "\(SARIFWords.from.text(in: language)) \($0)" }
    let until = dates.until.map { "\(SARIFWords.until.text(in: language)) \($0)" }
    return [from, until].compactMap { $0 }.joined(separator: " ")
  }
}

/// The words of a SARIF report that no other has.
enum SARIFWords {
  static let why = Words(en: "Why", cy: "Pam")
  static let authority = Words(en: "Authority", cy: "Awdurdod")
  static let inForce = Words(en: "In force", cy: "Mewn grym")
  static let from = Words(en: "from", cy: "o")
  static let until = Words(en: "until", cy: "hyd at")
  static let base = Words(
    en: "The folder in which the program was run", cy: "Y ffolder y rhedwyd y rhaglen ynddi")
  static let gone = Words(
    en: "known to the baseline and no longer found",
    cy: "yn hysbys i'r waelodlin a heb ei ganfod mwyach")
}
