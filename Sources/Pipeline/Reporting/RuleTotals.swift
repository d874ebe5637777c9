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
    ranks(settings).map { rank, records in
      Report.RuleCount(
        rule: Catalogue.all[rank].id, severity: settings.heads[rank].severity,
        count: found[rank], records: records)
    }
  }

  /// What the same rules came to in one file.
  func outcomes(_ request: ValidationRequest) -> [InputSummary.RuleOutcome] {
    ranks(request.settings).map { rank, records in
      InputSummary.RuleOutcome(
        rule: Catalogue.all[rank].id, failing: found.count(rank, from: request.failOn),
        records: records)
    }
  }

  /// The rules by their rank, each with how many records it was asked of.
  private func ranks(_ settings: RuleSettings) -> [(rank: Int, records: Int)] {
    let silenced = settings.silenced
    return Catalogue.all.enumerated().compactMap { rank, rule in
      if silenced.contains(rank) { return nil }
      let isFault = if case .fault = rule.check { true } else { false }
      let records = isFault ? records : asked[rank]
      return found[rank] > 0 || (!isFault && records > 0) ? (rank, records) : nil
    }
  }
}

extension InputSummary {
  /// The same with what each rule came to in it.
  func counting(_ tally: FileTally, _ request: ValidationRequest) -> InputSummary {
    var totals = RuleTotals()
    totals.add(tally)
    var summary = self
    summary.byRule = totals.outcomes(request)
    return summary
  }
}
