import CanonicalModel
import Profiles
import Records
import Rules

/// Gathers what the files came to into one report.
struct ReportMaker {
  private let request: ValidationRequest
  private var report: Report
  private var counts: [RuleID: Int] = [:]
  private var severities: [RuleID: [Severity: Int]] = [:]
  private var asked = Array(repeating: 0, count: Catalogue.all.count)
  private var notChecked: Set<Report.NotChecked> = []
  private var cut: Set<RuleID> = []

  init(request: ValidationRequest, schemas: SchemaFolder, asOf: CivilDate?) {
    self.request = request
    report = Report(
      tool: Report.Tool(name: "cyson", version: Cyson.version),
      catalogue: Report.CatalogueDigest(
        version: Catalogue.version, digest: CatalogueText.digest))
    report.codeLists = schemas.digests
    report.asOf = asOf
  }

  mutating func add(_ outcome: FileCheck.Outcome, _ summary: InputSummary) {
    report.inputs.append(summary)
    report.findings += outcome.tally.findings
    report.counts.records += outcome.tally.records
    counts.merge(outcome.tally.counts, uniquingKeysWith: +)
    for (rule, bySeverity) in outcome.tally.severities {
      severities[rule, default: [:]].merge(bySeverity, uniquingKeysWith: +)
    }
    for (index, count) in outcome.tally.asked.enumerated() { asked[index] += count }
    cut.formUnion(outcome.tally.cut)
    noteUnasked(outcome)
  }

  // MARK: - What was not checked

  private mutating func noteUnasked(_ outcome: FileCheck.Outcome) {
    for (rule, lacking) in outcome.rules?.notAsked ?? [] {
      let isColumn = lacking.contains { outcome.absent.contains($0) }
      notChecked.insert(
        Report.NotChecked(
          rule: rule.id, reason: ReportMaker.reason(lacking, isColumn: isColumn),
          partner: outcome.partner))
    }
    if let rules = outcome.rules, outcome.tally.records > 0 {
      for question in rules.questions where outcome.tally.asked[question.index] == 0 {
        notChecked.insert(
          Report.NotChecked(
            rule: Catalogue.all[question.index].id,
            reason: Words(
              en: "not in force on the day of any record",
              cy: "nid yw mewn grym ar ddiwrnod unrhyw gofnod"), partner: outcome.partner))
      }
    }
  }

  private static func reason(_ lacking: [CanonicalField], isColumn: Bool) -> Words {
    let en = lacking.map(\.definition.label.en).joined(separator: ", ")
    let cy = lacking.map(\.definition.label.cy).joined(separator: ", ")
    return isColumn
      ? Words(en: "a column is missing: \(en)", cy: "mae colofn ar goll: \(cy)")
      : Words(en: "the export does not supply: \(en)", cy: "nid yw'r allforiad yn cyflenwi: \(cy)")
  }

  // MARK: - The report

  func finish() -> Report {
    var report = report
    let places = report.findings.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if Place.isEarlier(a.place, b.place) { return true }
      if Place.isEarlier(b.place, a.place) { return false }
      return (a.rule.description, left.offset) < (b.rule.description, right.offset)
    }
    report.findings = ReportMaker.withOwnIDs(places.map(\.element))
    for bySeverity in severities.values {
      report.counts.error += bySeverity[.error, default: 0]
      report.counts.warning += bySeverity[.warning, default: 0]
      report.counts.info += bySeverity[.info, default: 0]
    }
    report.byRule = ruleCounts()
    report.notChecked = notChecked.sorted {
      ($0.rule.description, $0.partner ?? "", $0.reason.en)
        < ($1.rule.description, $1.partner ?? "", $1.reason.en)
    }
    report.limits = cut.sorted().map {
      Report.LimitMet(
        name: "findings listed for a rule and file", value: request.maxFindings, rule: $0)
    }
    for rule in Catalogue.all { report.rules[rule.id] = rule.info }
    report.verdict = isFailed(report.counts) ? .fail : .pass
    return report
  }

  private func isFailed(_ counts: Report.Counts) -> Bool {
    switch request.failOn {
    case nil: false
    case .error: counts.error > 0
    case .warning: counts.error + counts.warning > 0
    case .info: counts.error + counts.warning + counts.info > 0
    }
  }

  /// Rules that were asked, or that explained a fault.
  private func ruleCounts() -> [Report.RuleCount] {
    Catalogue.all.enumerated().compactMap { index, rule in
      let count = counts[rule.id, default: 0]
      let isFault = if case .fault = rule.check { true } else { false }
      let records = isFault ? report.counts.records : asked[index]
      guard count > 0 || (!isFault && records > 0) else { return nil }
      return Report.RuleCount(
        rule: rule.id, severity: rule.info.severity, count: count, records: records)
    }
  }

  /// Findings that share rule, field and record are told apart by their order.
  private static func withOwnIDs(_ findings: [Finding]) -> [Finding] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      var finding = finding
      let count = seen[finding.id, default: 0] + 1
      seen[finding.id] = count
      if count > 1 { finding.id += "-\(count)" }
      return finding
    }
  }
}
