import Records

extension Report {
  /// What a run says to one partner: its files, what was found in them, and nothing of anybody else's.
  /// A place in another partner's file that is related to a finding is left out.
  ///
  /// `severity` is the least that fails the run.
  func part(of partner: String?, failingOn severity: Severity?) -> Report {
    let files = inputs.indices.filter { inputs[$0].owner == partner }
    let own = byPartner.first { $0.partner == partner }
    var part = self
    part.inputs = files.map { inputs[$0] }
    part.findings = findings.narrowed(to: files)
    part.counts = own?.counts ?? Counts()
    part.byRule = own?.byRule ?? []
    part.byPartner = own.map { [$0] } ?? []
    part.notChecked = notChecked.filter { $0.partner == nil || $0.partner == partner }
    part.suppressed = own?.suppressed ?? []
    part.agree(with: self, for: partner)
    part.limits = part.limits(among: limits)
    part.verdict = (part.baseline?.new ?? part.counts).reach(severity) ? .fail : .pass
    return part
  }

  /// Counts anew what was agreed, among what is left. Why a finding of another partner's does not count is
  /// nobody else's business: a suppression is told where it keeps something from counting here, or names
  /// this partner.
  private mutating func agree(with whole: Report, for partner: String?) {
    for index in suppressions.indices { suppressions[index].count = 0 }
    var summary = BaselineSummary()
    var walk = findings.everything()
    while let glance = walk.glance() {
      if let suppression = glance.standing.suppression {
        suppressions[suppression].count += 1
      } else if glance.standing.change == .unchanged {
        summary.unchanged += 1
      } else {
        summary.new.add(1, glance.severity)
      }
    }
    let own = suppressions.indices.filter { index in
      suppressions[index].count > 0 || partner != nil && suppressions[index].partner == partner
    }
    suppressions = own.map { suppressions[$0] }
    findings.marks = findings.marks.keeping(own)
    summary.new.records = counts.records
    summary.absent = (whole.baseline?.absent ?? []).filter { $0.partner == partner }
    summary.catalogue = whole.baseline?.catalogue
    baseline = whole.baseline == nil ? nil : summary
  }

  /// Limits that cut short what is told of a rule here.
  private func limits(among limits: [LimitMet]) -> [LimitMet] {
    guard limits.contains(where: { $0.rule != nil }) else { return limits }
    var told: [RuleID: Int] = [:]
    var walk = findings.makeIterator()
    while let glance = walk.glance() { told[glance.rule, default: 0] += 1 }
    return limits.filter { limit in
      guard let rule = limit.rule else { return true }
      return byRule.contains { $0.rule == rule && $0.count > told[rule, default: 0] }
    }
  }
}
