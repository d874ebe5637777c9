import Records

/// What one rule came to in one file.
struct JUnitCase {
  enum Result {
    case passed
    case skipped(reason: String)
    case failed(message: String, Severity)
  }

  /// How many findings of a rule one can take in.
  private static let mostFindings = 20

  let rule: RuleID
  private var asked: InputSummary.RuleOutcome?
  private var skipped: String?
  /// What is said beside the result.
  private(set) var notes: [String] = []
  /// The first findings that fail the run, and how many there are.
  private(set) var failing: [Finding] = []
  private(set) var failingCount = 0
  /// The first of those that do not.
  private(set) var others: [Finding] = []
  private(set) var otherCount = 0
  private var severity = Severity.info

  init(rule: RuleID) { self.rule = rule }

  init(asked: InputSummary.RuleOutcome) {
    rule = asked.rule
    self.asked = asked
  }

  init(skipped rule: RuleID, _ reason: String) {
    self.rule = rule
    skipped = reason
  }

  /// Reasons may be several: of two partners' worth of files, or of two fields.
  mutating func note(_ reason: String) {
    if let skipped {
      self.skipped = "\(skipped); \(reason)"
    } else {
      notes.append(reason)
    }
  }

  mutating func add(_ finding: Finding, isFailing: Bool) {
    if isFailing {
      failingCount += 1
      severity = max(severity, finding.severity)
      if failing.count < JUnitCase.mostFindings { failing.append(finding) }
    } else {
      otherCount += 1
      if others.count < JUnitCase.mostFindings { others.append(finding) }
    }
  }

  /// Where nothing was agreed of findings before the run, the file's own count is exact, also of those
  /// that are not listed; else all were walked over, and those that count are counted.
  func result(_ words: JUnitWords, hasAgreement: Bool) -> Result {
    if hasAgreement || asked == nil {
      guard failingCount > 0 else { return skipped.map { .skipped(reason: $0) } ?? .passed }
      return failed(failingCount, severity, words)
    }
    guard let asked, asked.failing > 0 else { return .passed }
    return failed(asked.failing, max(severity, words.report.failOn ?? .info), words)
  }

  private func failed(_ count: Int, _ severity: Severity, _ words: JUnitWords) -> Result {
    .failed(
      message: words.message(count, of: asked?.records ?? 0, rule: rule), severity)
  }
}
