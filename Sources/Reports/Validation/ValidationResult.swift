import Records

/// The answer in words, and where to begin.
extension ValidationPage {
  /// Said before anything else, for it says what may be done with the page.
  mutating func writeDisclosure() {
    guard style.disclosure != nil else { return }
    element("div", ["class": "personal", "role": "note"]) { page in
      page.element("p") { page in
        page.html.element("strong", page.text(ValidationPhrases.disclosed))
      }
      page.paragraph(ValidationPhrases.disclosedWhy)
    }
  }

  mutating func writeVerdict() {
    let symbol = report.verdict == .pass ? "✓" : "✕"
    element("div", ["class": "verdict \(report.verdict.rawValue)"]) { page in
      page.element("p", ["class": "word"]) { page in
        page.html.element("span", ["aria-hidden": "true"], symbol)
        page.html.add(" " + page.text(ValidationPhrases.verdict(page.report.verdict)))
      }
      page.html.element("p", page.summary)
      page.writeCaveats()
    }
  }

  private var summary: String {
    let counts = report.counts
    let isClean = counts.error + counts.warning + counts.info == 0
    let words = isClean ? ValidationPhrases.nothingFound : ValidationPhrases.found
    return text(words)
      .replacing("{records}", with: count(counts.records, .records))
      .replacing("{files}", with: count(report.fileCount, .files))
      .found(counts, in: language)
  }

  /// What the verdict does not rest on.
  private mutating func writeCaveats() {
    if report.baseline != nil { paragraph(ValidationPhrases.onlyNew) }
    if report.suppressedCount > 0 {
      let words = text(ValidationPhrases.someSuppressed)
      html.element("p", words.replacing("{count}", with: report.suppressedCount.grouped))
    }
    let stopped = report.inputs.filter(\.isStopped).map { short($0.file) }
    guard !stopped.isEmpty else { return }
    html.element("p", text(ValidationPhrases.stopped) + ":")
    let most = 20
    list(Array(stopped.prefix(most)))
    writeRest(stopped.count - most, ValidationPhrases.moreFiles)
  }

  mutating func writeResult() {
    if !broken.isEmpty {
      paragraph(report.verdict == .pass ? ValidationPhrases.usable : ValidationPhrases.begin)
    }
    writeTiles()
    if style.disclosure == nil {
      let words = text(ValidationPhrases.masked)
      html.element(
        "p", ["class": "inset"], words.replacing("{mask}", with: SensitiveText.mask))
    }
    guard !broken.isEmpty else { return }
    html.open("div", ["class": "halves"])
    figure(
      RuleBars(broken, in: language).drawing, numbers: ValidationPhrases.numbers,
      instead: ValidationPhrases.none)
    element("div") { $0.writeActors() }
    html.close("div")
  }

  private mutating func writeTiles() {
    html.open("ul", ["class": "tiles"])
    tile(.error, report.counts.error)
    tile(.warning, report.counts.warning)
    tile(.info, report.counts.info)
    html.close("ul")
    html.breakLine()
  }

  private mutating func tile(_ severity: Severity, _ count: Int) {
    html.open("li", ["class": severity.rawValue])
    html.open("p", ["class": "number"])
    html.element("span", ["class": "sign", "aria-hidden": "true"], severity.symbol)
    html.add(" \(count.grouped) ")
    html.element("span", ["class": "unit"], text(severity.plural))
    html.close("p")
    html.element("p", text(severity.meaning))
    html.close("li")
  }

  /// Who has how much to do.
  private mutating func writeActors() {
    let rows = Fixer.allCases.compactMap { fixer -> [String]? in
      let theirs = broken.filter { $0.info?.fixBy == fixer }
      guard !theirs.isEmpty else { return nil }
      let counts = Severity.allCases.reversed().map { severity in
        theirs.filter { $0.severity == severity }.reduce(0) { $0 + $1.count }.grouped
      }
      return [text(fixer.words), theirs.count.grouped] + counts
    }
    let columns =
      [ValidationPhrases.who, ValidationPhrases.brokenRules]
      + Severity.allCases.reversed().map(\.plural)
    table(text(ValidationPhrases.actor), columns.map(text), rows)
  }
}

extension String {
  /// With the numbers of each severity in their places.
  func found(_ counts: Report.Counts, in language: Language) -> String {
    replacing("{errors}", with: CountedNoun.errors.grouped(counts.error, in: language))
      .replacing("{warnings}", with: CountedNoun.warnings.grouped(counts.warning, in: language))
      .replacing("{infos}", with: CountedNoun.infos.grouped(counts.info, in: language))
  }
}
