import Records

extension JSONWriter {
  /// What was agreed before the run, and what the run makes of it; nothing where nothing was.
  mutating func agreed(of report: Report) {
    if let baseline = report.baseline { write(baseline) }
    guard !report.suppressions.isEmpty else { return }
    member("suppressions", array: report.suppressions) { json, suppression in
      json.object { $0.write(suppression) }
    }
  }

  private mutating func write(_ baseline: Report.BaselineSummary) {
    member("baseline") { json in
      json.member("sha256", baseline.sha256)
      json.member("toolVersion", baseline.toolVersion)
      if let catalogue = baseline.catalogue { json.rules(catalogue) }
      json.member("new") {
        $0.member("error", baseline.new.error)
        $0.member("warning", baseline.new.warning)
        $0.member("info", baseline.new.info)
      }
      json.member("unchanged", baseline.unchanged)
      json.member("absentCount", baseline.absentCount)
      json.member("notLookedFor", baseline.notLookedFor)
      json.member("absent", array: baseline.absent) { json, absent in
        json.object {
          $0.member("id", absent.id.description)
          $0.member("rule", absent.rule.description)
          $0.optionalMember("partner", absent.partner)
        }
      }
    }
  }

  private mutating func write(_ suppression: Report.Suppression) {
    switch suppression.target {
    case .finding(let id): member("finding", id.description)
    case .rule(let rule, _): member("rule", rule.description)
    }
    optionalMember("partner", suppression.partner)
    member("reason", suppression.reason)
    member("owner", suppression.owner)
    member("expires", suppression.expires?.description)
    member("state", suppression.state.rawValue)
    member("count", suppression.count)
  }
}
