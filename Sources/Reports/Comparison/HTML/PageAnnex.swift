import Records

/// What stands behind the indicators: what is not there, what it was made with.
extension ComparisonPage {
  mutating func writeNotCompared() {
    let gaps = report.notCompared(in: language)
    guard !gaps.isEmpty else { return paragraph(ComparisonPhrases.nothing) }
    table(
      text(ComparisonPhrases.notCompared),
      [text(ComparisonPhrases.reason), text(ComparisonPhrases.indicator)],
      gaps.map { [$0.reason, $0.places.joined(separator: "; ")] })
  }

  mutating func writeSettings() {
    table(
      text(ComparisonPhrases.settings),
      [ComparisonPhrases.setting, ComparisonPhrases.value, ComparisonPhrases.meaning].map(text),
      report.settings.map { [$0.name, $0.value, text($0.meaning)] })
    if !report.settingsDigest.isEmpty {
      html.element("p", ["class": "digest"], "SHA-256: " + report.settingsDigest)
    }
  }

  mutating func writeInputs() {
    let unknown = text(ComparisonPhrases.notKnown)
    table(
      text(ComparisonPhrases.inputs),
      [ComparisonPhrases.file, ComparisonPhrases.partner, ComparisonPhrases.records].map(text),
      report.inputs.filter { !$0.isManifest }.map {
        [$0.file, $0.partner ?? unknown, String($0.records)]
      })
  }

  mutating func writeWithheld() {
    report.withheld.isEmpty ? paragraph(ComparisonPhrases.nothing) : list(report.withheld)
  }
}
