import Records

/// What was agreed before the run: what the baseline knows, and what is suppressed.
extension TextPage {
  /// By which rules the baseline was written, if by others.
  mutating func writeBaselineBasis() {
    guard let rules = report.baseline?.catalogue, rules.digest != report.catalogue.digest else {
      return
    }
    line("\(text(AgreedPhrases.otherRules)) \(rules.version).")
  }

  /// The findings that do not count, rule by rule and without their places.
  mutating func writeKnown() {
    guard let baseline = report.baseline, baseline.unchanged > 0 else { return }
    heading(AgreedPhrases.knownFindings)
    let known = report.findings.groups(showing: 0) {
      $0.suppression == nil && $0.change == .unchanged
    }
    for group in known {
      let title = report.rules[group.rule].map { "  " + text($0.title) } ?? ""
      line("  ", group.severity, " \(group.rule)  \(count(group.count, .findings))\(title)")
    }
  }

  mutating func writeSuppressions() {
    guard !report.suppressions.isEmpty else { return }
    heading(AgreedPhrases.suppressions)
    for suppression in report.suppressions {
      let owner = "\(text(AgreedPhrases.owner)) \(suppression.owner)"
      let day = suppression.expires.map { "\(text(AgreedPhrases.until)) \($0)" }
      let facts = [state(of: suppression), owner, day].compactMap { $0 }.joined(separator: ", ")
      line("  - \(subject(of: suppression)): \(facts): \(suppression.reason)")
    }
  }

  private func subject(of suppression: Report.Suppression) -> String {
    suppression.target.name + (suppression.partner.map { " (\($0))" } ?? "")
  }

  private func state(of suppression: Report.Suppression) -> String {
    suppression.state == .used
      ? count(suppression.count, .findings) : text(AgreedPhrases.state(suppression.state))
  }

  /// What the baseline knows and the run did not find.
  mutating func writeAbsent() {
    guard let baseline = report.baseline, baseline.absentCount + baseline.notLookedFor > 0 else {
      return
    }
    if baseline.absentCount > 0 {
      heading(AgreedPhrases.absent)
      var counts: [RuleID: Int] = [:]
      for absent in baseline.absent { counts[absent.rule, default: 0] += 1 }
      for rule in counts.keys.sorted() { line("  \(rule)  \(count(counts[rule] ?? 0, .findings))") }
      if baseline.unlistedAbsent > 0 {
        line("  … \(count(baseline.unlistedAbsent, .findings))")
      }
      line("  \(text(AgreedPhrases.writeAnew))")
    }
    guard baseline.notLookedFor > 0 else { return }
    heading(AgreedPhrases.notLookedFor)
    line("  \(count(baseline.notLookedFor, .findings))")
  }
}
