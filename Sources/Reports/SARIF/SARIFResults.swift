import Records

/// The findings worst first and otherwise in the order of the report, and behind them those of the
/// baseline that are gone. The list is walked once for each severity, so that nothing is sorted and
/// no copy is kept.
struct SARIFResults: Sequence {
  enum Result {
    case found(Finding)
    case gone(Report.AbsentFinding)
  }

  private let findings: FindingList
  private let gone: [Report.AbsentFinding]
  /// How many there are.
  let count: Int

  init(_ report: Report) {
    findings = report.findings
    gone = report.baseline?.absent ?? []
    var walk = findings.makeIterator()
    var count = gone.count
    while walk.glance() != nil { count += 1 }
    self.count = count
  }

  func makeIterator() -> Iterator { Iterator(findings, gone) }

  struct Iterator: IteratorProtocol {
    private let findings: FindingList
    private var severities = Severity.allCases.sorted(by: >)[...]
    private var gone: ArraySlice<Report.AbsentFinding>
    /// Looks at what comes next, one step before the other goes there.
    private var ahead: FindingList.Iterator
    private var walk: FindingList.Iterator

    init(_ findings: FindingList, _ gone: [Report.AbsentFinding]) {
      self.findings = findings
      self.gone = gone[...]
      ahead = findings.makeIterator()
      walk = ahead
    }

    mutating func next() -> Result? {
      while let severity = severities.first {
        if let finding = next(severity) { return .found(finding) }
        severities.removeFirst()
        ahead = findings.makeIterator()
        walk = ahead
      }
      return gone.popFirst().map(Result.gone)
    }

    private mutating func next(_ severity: Severity) -> Finding? {
      while let glance = ahead.glance() {
        if glance.severity == severity { return walk.next() }
        _ = walk.glance()
      }
      return nil
    }
  }
}
