import Records

/// Writes the report for programs, in the shape of `schemas/report.schema.json`.
package struct JSONReporter: Reporter {
  package let name = "json"

  /// Changes when a reader of the report would have to change.
  static let version = 1

  package init() {}

  package func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput) {
    var json = JSONWriter(appendingTo: output)
    json.object { json in
      json.head(of: report, as: style)
      var findings = JSONFindings(report, as: style, in: json)
      json.member("findings", array: report.findings) { findings.write($1, to: &$0) }
    }
    json.finish()
    output = json.output
  }
}

extension JSONWriter {
  /// All that a report says but its findings.
  mutating func head(of report: Report, as style: ReportStyle) {
    origin(of: report)
    member("inputs", array: report.inputs) { $0.input($1) }
    result(of: report)
    agreed(of: report)
    gaps(in: report, as: style)
  }

  /// What the report was made with.
  private mutating func origin(of report: Report) {
    member("reportVersion", JSONReporter.version)
    tool(report.tool)
    rules(report.catalogue)
    member("codeLists", array: report.codeLists) { json, list in
      json.object {
        $0.member("id", list.id)
        $0.member("digest", list.digest)
      }
    }
    member("asOf", report.asOf?.description)
  }

  private mutating func input(_ input: InputSummary) {
    object {
      $0.member("file", input.file)
      $0.member("partner", input.partner)
      $0.member("profile", input.profile)
      $0.member("format", input.format?.rawValue)
      $0.member("encoding", input.encoding?.rawValue)
      $0.member("bytes", input.bytes)
      $0.member("sha256", input.sha256)
      $0.member("records", input.records)
      if input.isStopped { $0.member("stopped", true) }
      if input.isPrevious { $0.member("previous", true) }
    }
  }

  private mutating func result(of report: Report) {
    member("verdict", report.verdict.rawValue)
    counts(report.counts)
    counts("byRule", report.byRule)
    guard report.byPartner.count > 1 else { return }
    member("byPartner", array: report.byPartner) { json, partner in
      json.object {
        $0.member("partner", partner.partner)
        $0.member("records", partner.records)
        $0.counts("byRule", partner.byRule)
      }
    }
  }

  private mutating func counts(_ name: StaticString, _ rules: [Report.RuleCount]) {
    member(name, array: rules) { json, broken in
      json.object {
        $0.member("rule", broken.rule.description)
        $0.member("severity", broken.severity.rawValue)
        $0.member("count", broken.count)
        $0.member("records", broken.records)
      }
    }
  }

  private mutating func severityChanges(in report: Report) {
    member("severityChanges", array: report.severityChanges) { json, change in
      json.object {
        $0.member("rule", change.rule.description)
        $0.member("severity", change.severity.rawValue)
        $0.member("was", change.was.rawValue)
        $0.member("reason", change.reason)
      }
    }
  }

  /// What the report does not tell.
  private mutating func gaps(in report: Report, as style: ReportStyle) {
    member("notChecked", array: report.notChecked) { json, gap in
      json.object {
        $0.member("rule", gap.rule.description)
        $0.member("reason", gap.reason.text(in: style.language))
        $0.optionalMember("partner", gap.partner)
        if let count = gap.count { $0.member("count", count) }
      }
    }
    member("suppressed", array: report.suppressed) { json, silenced in
      json.object {
        $0.member("rule", silenced.rule.description)
        $0.member("severity", silenced.severity.rawValue)
        $0.member("count", silenced.count)
        $0.member("reason", silenced.reason)
      }
    }
    if !report.severityChanges.isEmpty { severityChanges(in: report) }
    member("limits", array: report.limits) { json, limit in
      json.object {
        $0.member("name", limit.name.text(in: style.language))
        $0.member("value", limit.value)
        $0.optionalMember("rule", limit.rule?.description)
      }
    }
  }
}
