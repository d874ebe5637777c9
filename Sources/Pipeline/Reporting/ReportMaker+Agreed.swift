import Records
import Rules

/// What was agreed of findings before the run: suppressions and the baseline.
extension ReportMaker {
  // MARK: - Suppressions

  /// The suppressions as the report numbers them, before anybody knows which are needed.
  func suppressions() -> [Report.Suppression] {
    request.suppressions.map { setting in
      Report.Suppression(
        target: target(of: setting), partner: setting.partner, reason: setting.reason,
        owner: setting.owner, expires: setting.expires, state: state(of: setting))
    }
  }

  /// The last day counts; today is what the run takes for it, and never the clock.
  private func state(of setting: SuppressionSetting) -> Report.Suppression.State {
    guard let today = report.asOf else { return .undated }
    return today <= setting.expires ? .used : .expired
  }

  private func target(of setting: SuppressionSetting) -> FindingMarks.Target {
    if let finding = setting.finding { return .finding(finding) }
    let files = setting.partner.map { partner in
      Set(
        report.inputs.indices.filter {
          report.inputs[$0].partner == partner || report.inputs[$0].owner == partner
        })
    }
    return .rule(setting.rule ?? RuleID(.output, 0), files: files)
  }

  /// What holds today, and the findings that the baseline knows.
  func marks() -> FindingMarks {
    FindingMarks(
      known: request.baseline?.findings,
      suppressions: report.suppressions.enumerated().compactMap { number, suppression in
        suppression.state == .used ? (suppression.target, number) : nil
      })
  }

  /// Says of those that hold, and that nothing needed, whether anything could have.
  mutating func judgeSuppressions() {
    for (number, setting) in request.suppressions.enumerated() {
      guard report.suppressions[number].state == .used, report.suppressions[number].count == 0
      else { continue }
      report.suppressions[number].state = isLookedFor(setting) ? .unused : .unasked
    }
  }

  private func isLookedFor(_ setting: SuppressionSetting) -> Bool {
    let isThere =
      setting.partner.map { partner in
        report.inputs.contains { $0.partner == partner || $0.owner == partner }
      } ?? true
    guard let rule = setting.rule else { return isThere }
    guard let rank = AgreedCounts.rank(of: rule) else { return false }
    return setting.partner.map { looked.holds(rank, partner: $0) } ?? looked.holds(rank)
  }

  // MARK: - The baseline

  private static let made = Words(
    en: "findings that are held against what was agreed; those beyond count as new",
    cy:
      "canfyddiadau a gymherir â'r hyn y cytunwyd arno; mae'r rhai y tu hwnt yn cyfrif fel rhai newydd"
  )

  /// Says that some findings were only counted.
  mutating func noteUnmade(_ agreed: AgreedCounts) {
    let silenced = request.settings.silenced
    let isWhole = Severity.allCases.allSatisfy {
      totals.found.sum($0, without: silenced)
        == agreed.made.sum($0, without: silenced) - agreed.suppressed.sum($0, without: silenced)
    }
    guard !isWhole else { return }
    report.limits.append(
      Report.LimitMet(name: ReportMaker.made, value: request.findingTotal, rule: nil))
  }

  /// Whatever is not known is new, also what was only counted.
  func summary(of baseline: Baseline, _ agreed: AgreedCounts) -> Report.BaselineSummary {
    let silenced = request.settings.silenced
    func new(_ severity: Severity) -> Int {
      totals.found.sum(severity, without: silenced) - agreed.known.sum(severity, without: silenced)
    }
    var summary = Report.BaselineSummary()
    summary.sha256 = baseline.sha256
    summary.toolVersion = baseline.toolVersion
    summary.catalogue = baseline.catalogue
    summary.new.error = new(.error)
    summary.new.warning = new(.warning)
    summary.new.info = new(.info)
    summary.new.records = totals.records
    summary.unchanged = Severity.allCases.reduce(0) {
      $0 + agreed.known.sum($1, without: silenced)
    }
    addAbsent(baseline, agreed, to: &summary)
    return summary
  }

  /// What the run did not find: gone where it looked for it, else not known.
  private func addAbsent(
    _ baseline: Baseline, _ agreed: AgreedCounts, to summary: inout Report.BaselineSummary
  ) {
    let isLookedFor = baseline.groups.map { looked.holds($0, of: baseline) }
    for (entry, isMet) in zip(baseline.findings.entries, agreed.met) where !isMet {
      guard isLookedFor[Int(entry.group)], report.limits.isEmpty else {
        summary.notLookedFor += 1
        continue
      }
      if summary.absent.count < request.maxFindings {
        let group = baseline.groups[Int(entry.group)]
        summary.absent.append(
          Report.AbsentFinding(id: entry.id, rule: group.rule, partner: group.origin.partner))
      } else {
        summary.unlistedAbsent += 1
      }
    }
  }
}
