import Records

/// What was agreed before the run, and what this run makes of it.
extension ValidationPage {
  mutating func write(_ baseline: Report.BaselineSummary) {
    let summary = text(ValidationPhrases.baselineCounts)
      .found(baseline.new, in: language)
      .replacing("{known}", with: baseline.unchanged.grouped)
      .replacing("{gone}", with: baseline.absentCount.grouped)
    html.element("p", ["class": "lead"], summary)
    writeNew()
    writeGone(baseline)
  }

  private mutating func writeNew() {
    let rows = broken.filter { $0.new > 0 }
    guard !rows.isEmpty else { return }
    scrolling(text(ValidationPhrases.newFindings)) { page in
      let columns = [
        ValidationPhrases.rule, ValidationPhrases.severity, ValidationPhrases.new,
        ValidationPhrases.listed,
      ]
      page.head(columns.map(page.text))
      page.element("tbody") { page in
        for row in rows {
          page.row(
            { $0.rule(row.id) },
            [
              { $0.tag(row.severity) }, { $0.html.add(row.new.grouped) },
              { $0.html.add(row.listed.grouped) },
            ])
        }
      }
    }
  }

  /// What is gone is good news, and told in brief.
  private mutating func writeGone(_ baseline: Report.BaselineSummary) {
    let absent = baseline.absent
    guard !absent.isEmpty else { return }
    let byRule = Dictionary(grouping: absent, by: \.rule).sorted { $0.key < $1.key }
    let most = 20
    element("details", ["class": "data"]) { page in
      page.html.element(
        "summary", "\(page.text(ValidationPhrases.gone)): \(baseline.absentCount.grouped)")
      let columns = [ValidationPhrases.rule, ValidationPhrases.count, ValidationPhrases.ids]
      let rows = byRule.map { rule, gone in
        let title = page.report.rules[rule].map { " " + page.text($0.title) } ?? ""
        let ids = gone.prefix(most).map { page.short("\($0.id)") }.joined(separator: ", ")
        return ["\(rule)\(title)", gone.count.grouped, gone.count > most ? ids + ", …" : ids]
      }
      page.table(page.text(ValidationPhrases.gone), columns.map(page.text), rows)
    }
    html.breakLine()
  }

  mutating func writeSuppressions() {
    paragraph(ValidationPhrases.suppressionsNote)
    let columns = [
      ValidationPhrases.about, ValidationPhrases.reason, ValidationPhrases.owner,
      ValidationPhrases.until, ValidationPhrases.state, ValidationPhrases.count,
    ]
    let most = ValidationPage.mostLines
    table(
      text(ValidationPhrases.suppressions), columns.map(text),
      report.suppressions.prefix(most).map(cells))
    writeRest(report.suppressions.count - most)
  }

  private func cells(_ agreed: Report.Suppression) -> [String] {
    let target =
      switch agreed.target {
      case .finding(let id): "\(text(ValidationPhrases.finding)) \(short("\(id)"))"
      case .rule(let rule, _):
        report.rules[rule].map { "\(rule) \(text($0.title))" } ?? "\(rule)"
      }
    return [
      ([target] + (agreed.partner.map { [short($0)] } ?? [])).joined(separator: ", "),
      short(agreed.reason), short(agreed.owner),
      agreed.expires.map(day) ?? text(ValidationPhrases.noEnd),
      text(AgreedPhrases.state(agreed.state)), agreed.count.grouped,
    ]
  }
}
