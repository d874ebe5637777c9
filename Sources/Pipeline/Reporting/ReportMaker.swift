import CanonicalModel
import Profiles
import Records
import Rules

/// Gathers what the files came to into one report.
struct ReportMaker {
  let request: ValidationRequest
  var report: Report
  private(set) var looked: LookedFor
  private(set) var totals = RuleTotals()
  /// The same by partner; files that no profile fits have none.
  private var byPartner: [String?: RuleTotals] = [:]
  private var undecided = Array(repeating: 0, count: Catalogue.all.count)
  private var notChecked: Set<Report.NotChecked> = []
  private var cut: Set<Int> = []

  init(request: ValidationRequest, schemas: SchemaFolder, asOf: CivilDate?) {
    self.request = request
    looked = LookedFor(request)
    report = Report(
      tool: Report.Tool(name: "cyson", version: Cyson.version),
      catalogue: Report.CatalogueDigest(
        version: Catalogue.version, digest: CatalogueText.digest))
    report.codeLists = schemas.digests
    report.profiles = schemas.profileDigests
    report.asOf = asOf
    report.failOn = request.failOn
  }

  mutating func add(_ outcome: FileCheck.Outcome, _ summary: InputSummary) {
    report.inputs.append(summary.counting(outcome.tally, request))
    report.findings.append(outcome.tally.findings)
    totals.add(outcome.tally)
    byPartner[summary.owner, default: RuleTotals()].add(outcome.tally)
    for (index, count) in outcome.tally.undecided.enumerated() { undecided[index] += count }
    cut.formUnion(outcome.tally.cut)
    guard !outcome.isStopped else { return }
    looked.add(summary.origin, outcome.tally)
    noteUnasked(outcome, of: summary.owner)
  }

  // MARK: - What was not checked

  private mutating func noteUnasked(_ outcome: FileCheck.Outcome, of partner: String?) {
    for (rule, lacking) in outcome.rules?.notAsked ?? [] {
      let isColumn = lacking.contains { outcome.absent.contains($0) }
      notChecked.insert(
        Report.NotChecked(
          rule: rule.id, reason: ReportMaker.reason(lacking, isColumn: isColumn),
          partner: partner))
    }
    for rule in outcome.rules?.alone ?? [] {
      notChecked.insert(
        Report.NotChecked(
          rule: rule.id,
          reason: Words(
            en: "there is one file, and no other to compare it with",
            cy: "dim ond un ffeil sydd, heb un arall i'w chymharu â hi"),
          partner: partner))
    }
    if let rules = outcome.rules, outcome.tally.records > 0 {
      for question in rules.questions where outcome.tally.asked[question.index] == 0 {
        notChecked.insert(
          Report.NotChecked(
            rule: Catalogue.all[question.index].id,
            reason: Words(
              en: "not in force on the day of any record",
              cy: "nid yw mewn grym ar ddiwrnod unrhyw gofnod"), partner: partner))
      }
    }
  }

  /// Notes how many records asked for others that could not have been in the run, by rule.
  mutating func note(unheard: [Int: Int]) {
    for (rank, count) in unheard {
      notChecked.insert(
        Report.NotChecked(
          rule: RuleHead.all[rank].id,
          reason: Words(
            en: "the drop of the other party is not in this run",
            cy: "nid yw pecyn y parti arall yn y rhediad hwn"), partner: nil, count: count))
    }
  }

  /// Notes what could not be held against the last drop.
  mutating func note(_ unanswered: [Report.NotChecked]) { notChecked.formUnion(unanswered) }

  /// Comparisons that the precision of the dates leaves open: neither passed nor failed.
  private func leftOpen() -> [Report.NotChecked] {
    undecided.indices.filter { undecided[$0] > 0 }.map {
      Report.NotChecked(
        rule: RuleHead.all[$0].id,
        reason: Words(
          en: "the dates are not known well enough",
          cy: "nid yw'r dyddiadau'n hysbys yn ddigon manwl"), partner: nil,
        count: undecided[$0])
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

  private static let listed = Words(
    en: "findings listed for a rule and file", cy: "canfyddiadau a restrir i reol a ffeil")

  mutating func finish() -> Report {
    report.findings.numberShared()
    settle()
    var report = report
    report.counts = totals.counts(request.settings)
    report.byRule = totals.byRule(request.settings)
    report.byPartner = partnerCounts()
    report.suppressed = suppressed(totals)
    report.severityChanges = severityChanges()
    report.notChecked = notChecked.union(leftOpen()).union(ignored()).sorted {
      ($0.rule.description, $0.partner ?? "", $0.reason.en)
        < ($1.rule.description, $1.partner ?? "", $1.reason.en)
    }
    report.limits += cut.sorted().map {
      Report.LimitMet(
        name: ReportMaker.listed, value: request.maxFindings,
        rule: RuleHead.all[$0].id)
    }
    for rule in Catalogue.all { report.rules[rule.id] = rule.info }
    report.verdict = (report.baseline?.new ?? report.counts).reach(request.failOn) ? .fail : .pass
    return report
  }

  // MARK: - What was agreed

  /// Takes what is suppressed out of the counts, and holds the rest against the baseline.
  private mutating func settle() {
    guard request.makesAll else { return }
    report.suppressions = suppressions()
    report.findings.marks = marks()
    report.findings.listed = request.maxFindings
    let agreed = AgreedCounts(
      report.findings, request.baseline?.findings, listing: request.maxFindings)
    cut.formUnion(agreed.cut)
    totals.remove(agreed.suppressed)
    for (file, counts) in agreed.suppressedOf {
      byPartner[report.inputs[file].owner]?.remove(counts)
    }
    for (number, count) in agreed.bySuppression { report.suppressions[number].count = count }
    judgeSuppressions()
    noteUnmade(agreed)
    if let baseline = request.baseline { report.baseline = summary(of: baseline, agreed) }
  }

  private func partnerCounts() -> [Report.PartnerCounts] {
    let partners = byPartner.keys.sorted {
      ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "")
    }
    return partners.compactMap { partner in
      guard let totals = byPartner[partner] else { return nil }
      var counts = Report.PartnerCounts(
        partner: partner, counts: totals.counts(request.settings),
        byRule: totals.byRule(request.settings))
      counts.suppressed = suppressed(totals)
      let isTold = partner != nil || report.hasUnrecognisedFiles || !totals.found.isEmpty
      return isTold ? counts : nil
    }
  }

  // MARK: - What the configuration changed

  /// Rules that were asked, and whose findings are not told.
  private func suppressed(_ totals: RuleTotals) -> [Report.Suppressed] {
    chosen().compactMap { rank, setting in
      guard setting.severity == nil else { return nil }
      let head = RuleHead.all[rank]
      return Report.Suppressed(
        rule: head.id, severity: head.severity, count: totals.found[rank], reason: setting.reason)
    }
  }

  private func severityChanges() -> [Report.SeverityChange] {
    chosen().compactMap { rank, setting in
      let head = RuleHead.all[rank]
      guard let severity = setting.severity, severity != head.severity else { return nil }
      return Report.SeverityChange(
        rule: head.id, severity: severity, was: head.severity, reason: setting.reason)
    }
  }

  /// The settings of rules that this run asks, in the order of the catalogue.
  private func chosen() -> [(Int, RuleSettings.Setting)] {
    request.settings.settings.sorted { $0.key < $1.key }
      .filter { request.choice.includes(Catalogue.all[$0.key]) }.map { ($0.key, $0.value) }
  }

  /// Rules that the user left out by name.
  private func ignored() -> [Report.NotChecked] {
    Catalogue.all.filter { request.choice.isIgnored($0) }.map {
      Report.NotChecked(
        rule: $0.id, reason: Words(en: "left out by --ignore", cy: "hepgorwyd gan --ignore"),
        partner: nil)
    }
  }
}
