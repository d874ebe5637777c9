import Records
import Rules

/// Sums the batches of one file, in their order.
struct FileTally {
  private(set) var findings: [Finding] = []
  private(set) var counts: [RuleID: Int] = [:]
  private(set) var severities: [RuleID: [Severity: Int]] = [:]
  private(set) var asked = Array(repeating: 0, count: Catalogue.all.count)
  private(set) var records = 0
  private(set) var cut: Set<RuleID> = []
  private var folded: [BatchResult.FoldedFault] = []
  private let limit: Int

  /// `limit` findings of a rule are kept; the counts stay exact.
  init(limit: Int) { self.limit = limit }

  mutating func add(_ result: BatchResult) {
    records += result.records
    for (index, count) in result.asked.enumerated() { asked[index] += count }
    for finding in result.findings { add(finding) }
    for fault in result.folded { fold(fault) }
  }

  mutating func add(_ finding: Finding, times: Int = 1) {
    counts[finding.rule, default: 0] += times
    severities[finding.rule, default: [:]][finding.severity, default: 0] += times
    guard counts[finding.rule, default: 0] <= limit || times > 1 else {
      cut.insert(finding.rule)
      return
    }
    findings.append(finding)
  }

  private mutating func fold(_ fault: BatchResult.FoldedFault) {
    let same = folded.firstIndex { $0.fault == fault.fault && $0.path == fault.path }
    guard let index = same else {
      folded.append(fault)
      return
    }
    folded[index].count += fault.count
    let room = max(0, BatchResult.placesOfAFault - folded[index].places.count)
    folded[index].places += fault.places.prefix(room)
  }

  /// Makes the folded faults into findings: the first place, the others beside it, the count.
  mutating func finish(with maker: FindingMaker) {
    // A missing column is missing in every record.
    let missing = Catalogue.byFault[.missingColumn]?.id
    for index in findings.indices where findings[index].rule == missing {
      findings[index].count = records
    }
    for fault in folded {
      guard let rule = Catalogue.byFault[fault.fault], let first = fault.places.first else {
        continue
      }
      let finding = maker.finding(
        rule, arguments: fault.arguments, field: nil, key: fault.path, place: first,
        related: Array(fault.places.dropFirst()), count: fault.count)
      add(finding)
    }
    folded = []
  }
}
