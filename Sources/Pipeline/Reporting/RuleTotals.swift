import Records
import Rules

/// What files came to, rule by rule: how often each was asked, how often it was broken.
struct RuleTotals {
  private(set) var records = 0
  private(set) var found = FoundCounts()
  private(set) var asked = Array(repeating: 0, count: Catalogue.all.count)

  mutating func add(_ tally: FileTally) {
    records += tally.records
    found.add(tally.found)
    for (index, count) in tally.asked.enumerated() { asked[index] += count }
  }

  /// Leaves out findings that do not count.
  mutating func remove(_ suppressed: FoundCounts) { found.remove(suppressed) }

  func counts(_ settings: RuleSettings) -> Report.Counts {
    var counts = Report.Counts()
    counts.records = records
    for severity in Severity.allCases {
      counts.add(found.sum(severity, without: settings.silenced), severity)
    }
    return counts
  }

  /// Rules that were asked, or that explained a fault; not those that are silenced.
  func byRule(_ settings: RuleSettings) -> [Report.RuleCount] {
    let silenced = settings.silenced
    return Catalogue.all.enumerated().compactMap { index, rule in
      if silenced.contains(index) { return nil }
      let count = found[index]
      let isFault = if case .fault = rule.check { true } else { false }
      let records = isFault ? records : asked[index]
      guard count > 0 || (!isFault && records > 0) else { return nil }
      return Report.RuleCount(
        rule: rule.id, severity: settings.heads[index].severity, count: count, records: records)
    }
  }
}

extension InputSummary {
  /// The same with what was asked and found in it.
  func counting(_ tally: FileTally, _ settings: RuleSettings) -> InputSummary {
    var totals = RuleTotals()
    totals.add(tally)
    var summary = self
    summary.byRule = totals.byRule(settings)
    return summary
  }
}
