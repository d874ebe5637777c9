import Records

/// The parts of a comment, in their order. It stays below a number of bytes, and so of characters.
struct MarkdownPage {
  private let report: Report
  private let style: ReportStyle
  private(set) var text = ""

  /// With room for what follows the findings.
  private static let mostBytes = 48_000
  private static let mostRules = 60
  private static let mostFindings = 10

  init(_ report: Report, as style: ReportStyle) {
    self.report = report
    self.style = style
  }

  private func text(_ words: Words) -> String { words.text(in: style.language).escapedForMarkdown }

  private mutating func line(_ line: String = "") { text += line + "\n" }

  // MARK: - Verdict and counts

  mutating func writeVerdict() {
    let mark = report.verdict == .pass ? "✅" : "❌"
    line("**\(mark) \(report.verdictSentence(in: style.language).escapedForMarkdown)**")
    line()
    let day = report.asOf?.description ?? TextPhrases.noDay.text(in: style.language)
    line(
      "\(text(TextPhrases.rules)) \(report.catalogue.version.escapedForMarkdown), "
        + "\(text(TextPhrases.asOf)) \(day.escapedForMarkdown)")
  }

  mutating func writeCounts() {
    let broken = report.byRule.filter { $0.count > 0 }
      .sorted { ($1.severity, $0.rule) < ($0.severity, $1.rule) }
    guard !broken.isEmpty else { return }
    line()
    line("| | \(text(MarkdownPhrases.rule)) | \(text(MarkdownPhrases.count)) | |")
    line("|---|---|--:|---|")
    for row in broken.prefix(MarkdownPage.mostRules) {
      let title = report.rules[row.rule].map { text($0.title) } ?? ""
      line("| \(text(row.severity.words)) | \(code(row.rule)) | \(row.count) | \(title) |")
    }
    writeRest(broken.count - MarkdownPage.mostRules, .rules)
  }

  private func code(_ rule: RuleID) -> String { rule.description.asMarkdownCode }

  // MARK: - Findings

  /// Rules that no longer fit are told by their number.
  mutating func writeFindings() {
    let groups = report.findings.groups(showing: MarkdownPage.mostFindings) { $0.isCounted }
    var unshown = 0
    for group in groups {
      let block = block(group)
      if text.utf8.count + block.utf8.count > MarkdownPage.mostBytes {
        unshown += 1
      } else {
        text += block
      }
    }
    writeRest(unshown, .rules)
  }

  private func block(_ group: FindingGroup) -> String {
    var block = "\n<details><summary>\(text(group.severity.words)) \(code(group.rule))"
    let info = report.rules[group.rule]
    if let info { block += ": \(text(info.title))" }
    block += " (\(CountedNoun.findings.text(group.count, in: style.language)))</summary>\n\n"
    if let info {
      block +=
        "\(text(info.explanation))\n\n"
        + "**\(text(TextPhrases.fix))** (\(text(info.fixBy.words))): \(text(info.fix))\n\n"
    }
    for finding in group.findings { block += item(finding) }
    let rest = group.count - group.findings.count
    if rest > 0 { block += "- \(rest) \(text(TextPhrases.more))\n" }
    return block + "\n</details>\n"
  }

  private func item(_ finding: Finding) -> String {
    let place = finding.place
    let address = "\(report.file(place)):\(place.line):\(place.column)".asMarkdownCode
    let times = finding.count.map { " (\(CountedNoun.times.text($0, in: style.language)))" } ?? ""
    return "- \(address) \(report.message(finding, as: style).escapedForMarkdown)\(times)\n"
  }

  // MARK: - The rest

  private mutating func writeRest(_ rest: Int, _ noun: CountedNoun) {
    guard rest > 0 else { return }
    line()
    line("\(noun.text(rest, in: style.language)) \(text(MarkdownPhrases.unshown))")
  }

  /// What was not looked at, in numbers; the JSON report lists it.
  mutating func writeGaps() {
    let rules = Set(report.notChecked.map(\.rule)).count
    line()
    line(
      "\(text(TextPhrases.notChecked)): \(CountedNoun.rules.text(rules, in: style.language)). "
        + "\(text(TextPhrases.limits)): \(report.limits.count). "
        + "\(text(TextPhrases.silenced)): "
        + CountedNoun.rules.text(report.suppressed.count, in: style.language) + ".")
  }
}

/// The words of the comment that no other report has.
enum MarkdownPhrases {
  static let rule = Words(en: "rule", cy: "rheol")
  static let count = Words(en: "findings", cy: "canfyddiadau")
  static let unshown = Words(
    en: "not shown here (see the other reports)",
    cy: "heb eu dangos yma (gweler yr adroddiadau eraill)")
}
