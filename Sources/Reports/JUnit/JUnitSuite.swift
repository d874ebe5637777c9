import Records

/// What one file came to, as a suite of tests.
struct JUnitSuite {
  /// Its number among the suites.
  private let number: Int
  private let words: JUnitWords
  private let input: InputSummary
  private var cases: [RuleID: JUnitCase] = [:]

  init(_ index: Int, number: Int, _ words: JUnitWords) {
    self.number = number
    self.words = words
    input = words.report.inputs[index]
    for outcome in input.byRule { cases[outcome.rule] = JUnitCase(asked: outcome) }
    for gap in words.report.notChecked where gap.partner == nil || gap.partner == input.owner {
      note(gap.rule, words.text(gap.reason), count: gap.count)
    }
    for silenced in words.report.suppressed where cases[silenced.rule] == nil {
      note(silenced.rule, "\(words.text(TextPhrases.silenced)): \(silenced.reason)", count: nil)
    }
  }

  /// A rule that was not asked of any record is skipped; of one that some records left open it is
  /// said beside the result.
  private mutating func note(_ rule: RuleID, _ reason: String, count: Int?) {
    guard !input.isManifest else { return }
    if var known = cases[rule] {
      known.note(reason)
      cases[rule] = known
    } else if count == nil {
      cases[rule] = JUnitCase(skipped: rule, reason)
    }
  }

  mutating func add(_ finding: Finding) {
    let isFailing = finding.standing.isCounted && words.isFailing(finding.severity)
    cases[finding.rule, default: JUnitCase(rule: finding.rule)].add(finding, isFailing: isFailing)
  }

  // MARK: - XML

  func write(to output: inout ReportOutput) {
    let cases = cases.values.sorted { $0.rule < $1.rule }
    let hasAgreement = words.hasAgreement
    let results = cases.map { $0.result(words, hasAgreement: hasAgreement) }
    let failures = results.count { if case .failed = $0 { true } else { false } }
    let skipped = results.count { if case .skipped = $0 { true } else { false } }
    let errors = input.isStopped ? 1 : 0
    let partner = input.partner ?? words.text(TextPhrases.notKnown)
    let head = attributes([
      ("id", String(number)), ("name", input.file), ("package", partner),
      ("hostname", "localhost"), ("timestamp", words.timestamp),
      ("tests", String(cases.count + errors)), ("failures", String(failures)),
      ("errors", String(errors)), ("skipped", String(skipped)), ("time", "0"),
    ])
    output.write("  <testsuite\(head)>\n")
    writeProperties(to: &output)
    if input.isStopped { writeStopped(partner, to: &output) }
    for (testCase, result) in zip(cases, results) {
      write(testCase, result, partner, to: &output)
    }
    writeRest(cases, to: &output)
    output.write("  </testsuite>\n" as StaticString)
  }

  private func attributes(_ list: [(String, String)]) -> String {
    list.map { " \($0.0)=\"\($0.1.escapedForXML)\"" }.joined()
  }

  private func writeProperties(to output: inout ReportOutput) {
    let report = words.report
    let all: [(String, String?)] = [
      ("tool", "\(report.tool.name) \(report.tool.version)"),
      ("rules", "\(report.catalogue.version) \(report.catalogue.digest)"),
      ("asOf", report.asOf?.description), ("verdict", report.verdict.rawValue),
      ("failOn", report.failOn?.rawValue ?? "never"), ("profile", input.profile),
      ("format", input.format?.rawValue), ("encoding", input.encoding?.rawValue),
      ("bytes", String(input.bytes)), ("sha256", input.sha256), ("records", String(input.records)),
    ]
    output.write("    <properties>\n" as StaticString)
    for case (let name, let value?) in all {
      output.write("      <property\(attributes([("name", name), ("value", value)]))/>\n")
    }
    output.write("    </properties>\n" as StaticString)
  }

  /// What nobody could expect of a test: the file was not read to its end.
  private func writeStopped(_ partner: String, to output: inout ReportOutput) {
    let head = attributes([
      ("classname", partner), ("name", words.text(JUnitWords.reading)), ("time", "0"),
    ])
    let error = attributes([
      ("type", "stopped"), ("message", words.text(TextPhrases.stopped)),
    ])
    output.write("    <testcase\(head)>\n      <error\(error)/>\n    </testcase>\n")
  }

  private func write(
    _ testCase: JUnitCase, _ result: JUnitCase.Result, _ partner: String,
    to output: inout ReportOutput
  ) {
    let name = words.name(of: testCase.rule)
    let head =
      "    <testcase" + attributes([("classname", partner), ("name", name), ("time", "0")])
    switch result {
    case .passed: output.write("\(head)/>\n")
    case .skipped(let reason):
      // As text: one of the schemas knows no message here.
      output.write("\(head)>\n      <skipped>\(words.line(reason))</skipped>\n    </testcase>\n")
    case .failed(let message, let severity):
      let list = [("type", severity.rawValue), ("message", message)]
      output.write("\(head)>\n      <failure\(attributes(list))>")
      output.write(words.lines(testCase.failing, of: testCase.failingCount).joined(separator: "\n"))
      output.write("</failure>\n    </testcase>\n" as StaticString)
    }
  }

  /// What fails nothing: milder findings, and those that are known or suppressed.
  private func writeRest(_ cases: [JUnitCase], to output: inout ReportOutput) {
    let lines = cases.flatMap { testCase in
      testCase.notes.map { words.line("\(testCase.rule): \($0)") }
        + words.lines(testCase.others, of: testCase.otherCount)
    }
    output.write("    <system-out>\(lines.joined(separator: "\n"))</system-out>\n")
    output.write("    <system-err/>\n" as StaticString)
  }
}
