import Records

/// What the suites of a report say, worked out once for all of them.
struct JUnitWords {
  let report: Report
  /// Whether findings may be known or suppressed.
  let hasAgreement: Bool
  private let style: ReportStyle
  private let page: TextPage
  private let rules: [RuleID: FindingWords]

  init(_ report: Report, as style: ReportStyle) {
    self.report = report
    self.style = style
    hasAgreement = report.baseline != nil || !report.suppressions.isEmpty
    page = TextPage(report, as: style, appendingTo: ReportOutput())
    rules = report.rules.reduce(into: [:]) { words, rule in
      words[rule.key] = FindingWords(rule.key, rule.value, as: style)
    }
  }

  func text(_ words: Words) -> String { words.text(in: style.language) }

  /// Whether such a finding fails the run.
  func isFailing(_ severity: Severity) -> Bool { report.failOn.map { severity >= $0 } ?? false }

  /// One schema asks for the time of a test. No clock is asked, so it is the day that counts as today
  /// in the run.
  var timestamp: String { "\(report.asOf?.description ?? "1970-01-01")T00:00:00" }

  func name(of rule: RuleID) -> String {
    report.rules[rule].map { "\(rule) \(text($0.title))" } ?? rule.description
  }

  /// `12 findings in 480 records. Fix (the partner): …`
  func message(_ count: Int, of records: Int, rule: RuleID) -> String {
    let found = CountedNoun.findings.text(count, in: style.language)
    let within =
      records > 0
      ? " \(text(TextPhrases.within)) \(CountedNoun.records.text(records, in: style.language))" : ""
    guard let info = report.rules[rule] else { return found + within }
    return found + within
      + ". \(text(TextPhrases.fix)) (\(text(info.fixBy.words))): \(text(info.fix))"
  }

  /// A line each, and one for those that are not told.
  func lines(_ findings: [Finding], of count: Int) -> [String] {
    let rest = count - findings.count
    return findings.map(line) + (rest > 0 ? [line("\(rest) \(text(TextPhrases.more))")] : [])
  }

  func line(_ text: String) -> String { text.escapedForXML }

  private func line(_ finding: Finding) -> String {
    let message = rules[finding.rule]?.message(finding) ?? ""
    let times = finding.count.map { ", " + CountedNoun.times.text($0, in: style.language) } ?? ""
    let head = "\(page.address(finding.place)): \(text(finding.severity.words)) \(finding.rule)"
    let tail = "\(page.terms(finding.place))\(standing(finding.standing)) [\(finding.id)]"
    return line("\(head) \(message)\(times)\(tail)")
  }

  /// Why a finding does not count.
  private func standing(_ standing: FindingStanding) -> String {
    if let number = standing.suppression, report.suppressions.indices.contains(number) {
      let suppression = report.suppressions[number]
      return "; \(text(AgreedPhrases.suppressed)) (\(suppression.owner): \(suppression.reason))"
    }
    return standing.change == .unchanged ? "; \(text(JUnitWords.known))" : ""
  }

  static let reading = Words(en: "The file is read to its end", cy: "Darllenir y ffeil i'w diwedd")
  private static let known = Words(
    en: "known to the baseline", cy: "yn hysbys i'r waelodlin")
}
