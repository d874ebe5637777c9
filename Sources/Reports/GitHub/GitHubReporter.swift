import Records

/// Writes annotations for GitHub: each line is a workflow command that marks a line of a file.
///
/// A step shows ten errors, ten warnings and ten notices at most, so only so many are written: of
/// each rule the first, then of each the second, until there are ten. The last line is the verdict
/// with all counts. What is known or suppressed is left out.
package struct GitHubReporter: Reporter {
  package let name = "github"
  package let isForSharing = true

  /// As many annotations of a level as GitHub shows of a step.
  static let mostOfALevel = 10

  package init() {}

  package func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput) {
    let style = style.masked
    let groups = report.findings.groups(showing: GitHubReporter.mostOfALevel) { $0.isCounted }
    var shown = 0
    for severity in Severity.allCases.reversed() {
      // The verdict is a notice too.
      let room = GitHubReporter.mostOfALevel - (severity == .info ? 1 : 0)
      let chosen = firstOfEach(groups.filter { $0.severity == severity }, room)
      for (group, finding) in chosen {
        output.write(annotation(finding, of: group, in: report, as: style))
      }
      shown += chosen.count
    }
    let all = groups.reduce(0) { $0 + $1.count }
    output.write(verdict(of: report, unshown: all - shown, as: style))
  }

  /// One finding of each rule in turn, so that one rule does not hide the others.
  private func firstOfEach(_ groups: [FindingGroup], _ most: Int) -> [(FindingGroup, Finding)] {
    var chosen: [(FindingGroup, Finding)] = []
    for turn in 0..<most {
      for group in groups where chosen.count < most && group.findings.count > turn {
        chosen.append((group, group.findings[turn]))
      }
    }
    return chosen
  }

  private func annotation(
    _ finding: Finding, of group: FindingGroup, in report: Report, as style: ReportStyle
  ) -> String {
    let info = report.rules[finding.rule]
    let title = info.map { ": " + $0.title.text(in: style.language) } ?? ""
    let fix = info.map { [$0.fix.text(in: style.language)] } ?? []
    let place = finding.place
    let more =
      group.count > 1
      ? " (\(CountedNoun.findings.text(group.count, in: style.language)))" : ""
    return WorkflowCommand(
      name: WorkflowCommand.name(of: finding.severity),
      properties: [
        ("file", report.file(place)), ("line", String(place.line)), ("col", String(place.column)),
        ("title", "\(finding.rule)\(title)\(more)"),
      ], message: [report.message(finding, as: style)] + fix
    ).line
  }

  private func verdict(of report: Report, unshown: Int, as style: ReportStyle) -> String {
    let rest = unshown > 0 ? ["\(unshown) " + GitHubReporter.unshown.text(in: style.language)] : []
    return WorkflowCommand(
      name: "notice", properties: [("title", "cyson")],
      message: [report.verdictSentence(in: style.language)] + rest
    ).line
  }

  private static let unshown = Words(
    en: "more findings are not annotated (see --report sarif or json)",
    cy: "canfyddiad arall heb eu hanodi (gweler --report sarif neu json)")
}
