import Records

/// Partner by rule, with rates and what they are out of; for one partner a plain table.
extension ValidationPage {
  mutating func writePartners() {
    guard report.byPartner.count > 1 else { return writeOneSource() }
    paragraph(ValidationPhrases.matrixNote)
    html.element("p", ["class": "narrow"], text(ValidationPhrases.narrowNote))
    let columns = report.byPartner.map(MatrixColumn.init)
    scrolling(text(ValidationPhrases.matrix), ["class": "matrix", "role": "table"]) { page in
      page.writeMatrixHead()
      page.element("tbody", ["role": "rowgroup"]) { page in
        for rule in page.broken { page.write(rule, columns) }
      }
    }
  }

  private mutating func writeMatrixHead() {
    html.open("thead", ["role": "rowgroup"])
    html.open("tr", ["role": "row"])
    head(text(ValidationPhrases.rule), nil)
    head(text(ValidationPhrases.allPartners), report.counts.records)
    for partner in report.byPartner { head(name(partner), partner.records) }
    html.close("tr")
    html.close("thead")
  }

  private func name(_ counts: Report.PartnerCounts) -> String {
    counts.partner.map(short) ?? text(ValidationPhrases.noPartner)
  }

  private mutating func head(_ name: String, _ records: Int?) {
    html.open("th", ["scope": "col", "role": "columnheader"])
    html.add(name)
    if let records {
      html.add(" ")
      html.element("span", ["class": "of"], count(records, .records))
    }
    html.close("th")
  }

  private mutating func write(_ broken: BrokenRule, _ columns: [MatrixColumn]) {
    html.open("tr", ["role": "row"])
    html.open("th", ["scope": "row", "role": "rowheader"])
    tag(broken.severity)
    html.add(" ")
    rule(broken.id)
    html.close("th")
    cell(text(ValidationPhrases.allPartners), broken.total, broken.count)
    for (column, partner) in zip(columns, report.byPartner) {
      let isAsked = broken.total.map { $0.records == report.counts.records } ?? false
      cell(name(partner), column.count(of: broken, isAskedOfAll: isAsked), nil)
    }
    html.close("tr")
    html.breakLine()
  }

  private mutating func cell(_ label: String, _ share: Report.RuleCount?, _ fallback: Int?) {
    let look = share.map(MatrixColumn.look) ?? (fallback == nil ? "unasked" : "t1")
    html.open("td", ["role": "cell", "class": look, "data-label": label])
    if let share {
      html.element("span", ["class": "n"], share.count.grouped)
      if share.records > 0 {
        html.add(" ")
        html.element("span", ["class": "of"], rate(share))
      }
    } else if let fallback {
      html.add(fallback.grouped)
    } else {
      html.element("span", ["aria-hidden": "true"], "–")
      html.element("span", ["class": "unseen"], text(ValidationPhrases.unasked))
    }
    html.close("td")
  }

  /// `of 480, 2.5%`; a rule that can be broken twice in a record has no percentage.
  private func rate(_ share: Report.RuleCount) -> String {
    let percentage = Percentage(share.count, of: share.records)
    let joint = text(percentage == nil ? TextPhrases.within : TextPhrases.outOf)
    let all = "\(joint) \(share.records.grouped)"
    return share.count > 0 ? percentage.map { "\(all), \($0)" } ?? all : all
  }

  private mutating func writeOneSource() {
    let columns = [
      ValidationPhrases.rule, ValidationPhrases.severity, ValidationPhrases.count,
      ValidationPhrases.outOf, ValidationPhrases.shareOf,
    ]
    let rows = broken
    scrolling(text(ValidationPhrases.oneSource)) { page in
      page.head(columns.map(page.text))
      page.element("tbody") { page in for rule in rows { page.write(one: rule) } }
    }
  }

  private mutating func write(one broken: BrokenRule) {
    let records = broken.total?.records ?? 0
    let share = Percentage(broken.count, of: records)
    let all = records > 0 ? count(records, .records) : "–"
    row(
      { $0.rule(broken.id) },
      [
        { $0.tag(broken.severity) }, { $0.html.add(broken.count.grouped) },
        { $0.html.add(all) }, { $0.html.add(share.map { "\($0)" } ?? "–") },
      ])
  }
}

/// What one partner's records came to, by rule.
private struct MatrixColumn {
  private let records: Int
  private let counts: [RuleID: Report.RuleCount]

  init(_ partner: Report.PartnerCounts) {
    records = partner.records
    counts = Dictionary(partner.byRule.map { ($0.rule, $0) }) { first, _ in first }
  }

  /// Nothing where the rule was not asked. A report lists faults of reading only where there are some: such a
  /// rule is asked of every record of the run, and is no gap where it found nothing.
  func count(of broken: BrokenRule, isAskedOfAll: Bool) -> Report.RuleCount? {
    if let count = counts[broken.id] { return count }
    guard isAskedOfAll, records > 0 else { return nil }
    return Report.RuleCount(
      rule: broken.id, severity: broken.severity, count: 0, records: records)
  }

  /// The darker the larger the share; what has no share is as light as what is rare.
  static func look(_ share: Report.RuleCount) -> String {
    guard share.count > 0 else { return "zero" }
    guard share.records > 0 else { return "t1" }
    switch Double(share.count) / Double(share.records) {
    case ..<0.01: return "t1"
    case ..<0.1: return "t2"
    case ..<0.5: return "t3"
    default: return "t4"
    }
  }
}
