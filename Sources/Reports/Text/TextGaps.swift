import Records

/// What the report does not tell, at its end.
extension TextPage {
  private struct Gap: Hashable {
    let partner: String?
    let reason: Words
  }

  mutating func writeNotChecked() {
    guard !report.notChecked.isEmpty else { return }
    heading(TextPhrases.notChecked)
    let gaps = Dictionary(grouping: report.notChecked) {
      Gap(partner: $0.partner, reason: $0.reason)
    }
    let order = gaps.keys.sorted {
      ($0.partner ?? "", $0.reason.en) < ($1.partner ?? "", $1.reason.en)
    }
    for gap in order { write(gap, gaps[gap] ?? []) }
  }

  private mutating func write(_ gap: Gap, _ rules: [Report.NotChecked]) {
    let partner = gap.partner ?? text(TextPhrases.everyPartner)
    let names = rules.map { ($0.rule, $0.count.map { " (\($0))" } ?? "") }.sorted { $0.0 < $1.0 }
    let ids = names.map { $0.0.description + $0.1 }.joined(separator: ", ")
    line("  - \(partner): \(text(gap.reason)): \(ids)")
  }

  mutating func writeSuppressed() {
    guard !report.suppressed.isEmpty else { return }
    heading(TextPhrases.silenced)
    for silenced in report.suppressed {
      let found = count(silenced.count, .findings)
      line("  - \(silenced.rule) (\(text(silenced.severity.words))), \(found): \(silenced.reason)")
    }
  }

  mutating func writeSeverityChanges() {
    guard !report.severityChanges.isEmpty else { return }
    heading(TextPhrases.severityChanges)
    for change in report.severityChanges {
      let was = "\(text(TextPhrases.was)) \(text(change.was.words))"
      line("  - \(change.rule): \(text(change.severity.words)), \(was): \(change.reason)")
    }
  }

  mutating func writeLimits() {
    guard !report.limits.isEmpty else { return }
    heading(TextPhrases.limits)
    for limit in report.limits {
      line("  - \(text(limit.name)): \(limit.value)" + (limit.rule.map { " (\($0))" } ?? ""))
    }
  }
}
