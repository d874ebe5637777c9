import Records

/// Writes results. What those of a rule have in common is worked out once.
struct SARIFWriting {
  private let run: SARIFRun
  private let words: [RuleID: FindingWords]
  /// Whether findings of the run are suppressed: then each says whether it is, as the standard asks.
  private let tellsSuppressions: Bool

  init(_ run: SARIFRun) {
    self.run = run
    let report = run.report
    words = Dictionary(
      uniqueKeysWithValues: run.rules.ids.map {
        ($0, FindingWords($0, report.rules[$0], as: run.style))
      })
    tellsSuppressions = !report.suppressions.isEmpty
  }

  func write(_ result: SARIFResults.Result, to json: inout JSONWriter) {
    json.object { json in
      switch result {
      case .found(let finding): write(finding, to: &json)
      case .gone(let gone): write(gone, to: &json)
      }
    }
  }

  private func write(_ finding: Finding, to json: inout JSONWriter) {
    head(finding.rule, finding.severity, to: &json)
    json.member("message", message: words[finding.rule]?.message(finding) ?? "")
    json.member("locations", array: [finding.place]) { run.write($1, to: &$0) }
    if !finding.related.isEmpty {
      json.member("relatedLocations", array: finding.related.enumerated()) { json, related in
        run.write(related.element, id: related.offset + 1, to: &json)
      }
    }
    fingerprints(finding.id, to: &json)
    json.optionalMember("baselineState", finding.standing.change?.sarifState)
    suppressions(finding.standing.suppression, to: &json)
    json.optionalMember("occurrenceCount", finding.count)
    json.member("rank", finding.severity.sarifRank)
    if let field = finding.field { json.member("properties") { $0.member("field", field) } }
  }

  /// Its place is in a file of another day.
  private func write(_ gone: Report.AbsentFinding, to json: inout JSONWriter) {
    head(gone.rule, run.rules.severity(of: gone.rule), to: &json)
    json.member("message", message: run.text(SARIFWords.gone))
    fingerprints(gone.id, to: &json)
    json.member("baselineState", "absent")
    suppressions(nil, to: &json)
  }

  private func head(_ rule: RuleID, _ severity: Severity, to json: inout JSONWriter) {
    json.member("ruleId", rule.description)
    if let index = run.rules.index(of: rule) { json.member("ruleIndex", index) }
    json.member("kind", "fail")
    json.member("level", severity.sarifLevel)
  }

  /// Our own, and the one by which GitHub knows a result again, in the form that it has there: a hash
  /// and the number of the occurrence. Without it GitHub would hash the lines of the file.
  private func fingerprints(_ id: FindingID, to json: inout JSONWriter) {
    json.member("partialFingerprints") { json in
      json.member("cysonFinding/v1", id.description)
      guard case .fingerprint = id.name else { return }
      var first = id
      first.occurrence = 1
      json.member("primaryLocationLineHash", "\(first):\(id.occurrence)")
    }
  }

  private func suppressions(_ number: Int?, to json: inout JSONWriter) {
    guard tellsSuppressions else { return }
    let suppressions = number.map { [$0] } ?? []
    json.member("suppressions", array: suppressions) { json, number in
      let suppression = run.report.suppressions[number]
      json.object { json in
        json.member("kind", "external")
        json.member("status", "accepted")
        json.member("justification", suppression.reason.visible)
        json.member("properties") { json in
          json.member("owner", suppression.owner.visible)
          json.optionalMember("expires", suppression.expires?.description)
        }
      }
    }
  }
}

extension BaselineChange {
  fileprivate var sarifState: String {
    switch self {
    case .new: "new"
    case .grown: "updated"
    case .unchanged: "unchanged"
    }
  }
}

extension Severity {
  /// How much a finding matters, of 100; only the order means anything.
  fileprivate var sarifRank: Int {
    switch self {
    case .error: 90
    case .warning: 50
    case .info: 10
    }
  }
}
