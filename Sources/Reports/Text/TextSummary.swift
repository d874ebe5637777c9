import Records

/// The head of a text report.
extension TextPage {
  mutating func writeVerdict() {
    line(report.verdictSentence(in: style.language))
    writeBasis()
    writeBaselineBasis()
    writeGaps()
  }

  private mutating func writeBasis() {
    let day = report.asOf?.description ?? text(TextPhrases.noDay)
    line(
      "\(text(TextPhrases.rules)) \(report.catalogue.version), \(text(TextPhrases.asOf)) \(day).")
  }

  /// Says it also when nothing was left out: silence would not tell the two apart.
  private mutating func writeGaps() {
    let rules = Set(report.notChecked.map(\.rule)).count
    let isListed = rules > 0 || !report.limits.isEmpty
    line(
      "\(text(TextPhrases.notChecked)): \(count(rules, .rules)). "
        + "\(text(TextPhrases.limits)): \(report.limits.count)"
        + (isListed ? " (\(text(TextPhrases.listedBelow)))." : "."))
    guard !report.suppressed.isEmpty else { return }
    let found = report.suppressed.reduce(0) { $0 + $1.count }
    line(
      "\(text(TextPhrases.silenced)): \(count(report.suppressed.count, .rules)), "
        + "\(count(found, .findings)) (\(text(TextPhrases.listedBelow))).")
  }

  /// What was not read to its end is said before anything that was found in it.
  mutating func writeStopped() {
    let stopped = report.inputs.filter(\.isStopped)
    guard !stopped.isEmpty else { return }
    heading(TextPhrases.stopped)
    for input in stopped { line("  - \(input.file)") }
  }

  mutating func writeUnrecognised() {
    let doubtful = report.inputs.filter { !$0.isManifest && !unknowns(of: $0).isEmpty }
    guard !doubtful.isEmpty else { return }
    heading(TextPhrases.unrecognised)
    for input in doubtful {
      let unknowns = unknowns(of: input).map(text).joined(separator: ", ")
      line("  - \(input.file): \(text(TextPhrases.notKnown)): \(unknowns)")
    }
  }

  private func unknowns(of input: InputSummary) -> [Words] {
    let facts = [
      (input.partner == nil, TextPhrases.partner), (input.profile == nil, TextPhrases.profile),
      (input.format == nil, TextPhrases.format), (input.encoding == nil, TextPhrases.encoding),
    ]
    return facts.filter(\.0).map(\.1)
  }
}

/// Counts by rule.
extension TextPage {
  mutating func writeCounts() {
    guard !report.byRule.isEmpty else { return }
    heading(TextPhrases.byRule)
    let clean = report.byRule.count { $0.count == 0 }
    let broken = report.byRule.filter { $0.count > 0 }
    let rows = broken.sorted { ($1.severity, $0.rule) < ($0.severity, $1.rule) }
    let shares = rows.map { $0.share(in: style.language) }
    let width = shares.map(\.count).max() ?? 0
    for (row, share) in zip(rows, shares) {
      let title = report.rules[row.rule].map { text($0.title) } ?? ""
      let padding = String(repeating: " ", count: width - share.count)
      line(
        "  ", row.severity, "\(gap(after: row.severity))\(row.rule)  \(share)\(padding)  \(title)")
    }
    let count = CountedNoun.rules.text(clean, in: style.language)
    line("  " + text(TextPhrases.clean).replacing("{count}", with: count))
  }

  /// Lines the rule ids up behind severities of unequal length.
  private func gap(after severity: Severity) -> String {
    let lengths = Severity.allCases.map { text($0.words).count }
    let length = text(severity.words).count
    return String(repeating: " ", count: (lengths.max() ?? 0) - length + 2)
  }
}
