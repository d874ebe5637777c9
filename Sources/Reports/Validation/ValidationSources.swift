import Records

/// What was checked, with which rules, and what stood in the way.
extension ValidationPage {
  mutating func writeSources() {
    writeFacts()
    writeInputs()
    writeLimits()
    writeSettings()
    writeDigests()
  }

  private mutating func writeFacts() {
    html.open("dl", ["class": "facts"])
    fact(ValidationPhrases.tool, "\(report.tool.name) \(report.tool.version)")
    fact(ValidationPhrases.catalogue, report.catalogue.version)
    fact(ValidationPhrases.asOf, report.asOf.map(day) ?? text(ValidationPhrases.noDay))
    fact(
      ValidationPhrases.records,
      "\(count(report.counts.records, .records)), "
        + count(report.inputs.count { !$0.isManifest }, .files))
    fact(ValidationPhrases.notAsked, Set(report.notChecked.map(\.rule)).count.grouped)
    fact(ValidationPhrases.limits, report.limits.count.grouped)
    fact(
      ValidationPhrases.suppressedCount, report.suppressedCount.grouped)
    fact(ValidationPhrases.silencedCount, report.suppressed.count.grouped)
    html.close("dl")
  }

  private mutating func writeInputs() {
    guard !report.inputs.isEmpty else { return }
    let columns = [
      ValidationPhrases.file, ValidationPhrases.partner, ValidationPhrases.profile,
      ValidationPhrases.format, ValidationPhrases.records, ValidationPhrases.bytes,
    ]
    let most = ValidationPage.mostLines
    let rows = report.inputs.prefix(most).map(cells)
    // A long list is opened by who wants it, and by paper.
    folded(rows.count > 8, count(report.inputs.count, .files)) { page in
      page.table(
        page.text(ValidationPhrases.files), columns.map(page.text) + ["SHA-256"], rows,
        ["class": "hashes"])
      page.writeRest(page.report.inputs.count - most, ValidationPhrases.moreFiles)
    }
  }

  private func cells(_ input: InputSummary) -> [String] {
    let unknown = text(ValidationPhrases.notKnown)
    let notes = [
      input.isManifest ? text(ValidationPhrases.manifest) : nil,
      input.isStopped ? text(ValidationPhrases.notToTheEnd) : nil,
    ]
    let format = [input.format?.rawValue, input.encoding?.rawValue].compactMap(\.self)
    let name = [short(input.file)] + notes.compactMap(\.self).map { "(\($0))" }
    return [
      name.joined(separator: " "), input.partner.map(short) ?? unknown,
      input.profile.map(short) ?? (input.isManifest ? "–" : unknown),
      format.isEmpty ? unknown : format.joined(separator: ", "),
      input.isManifest ? "–" : input.records.grouped, input.bytes.grouped, input.sha256,
    ]
  }

  /// As it is, or behind a line that opens it.
  private mutating func folded(
    _ isLong: Bool, _ summary: String, _ body: (inout ValidationPage) -> Void
  ) {
    guard isLong else { return body(&self) }
    element("details", ["class": "data"]) { page in
      page.html.element("summary", summary)
      body(&page)
    }
    html.breakLine()
  }

  private mutating func writeLimits() {
    guard !report.limits.isEmpty else { return }
    let most = ValidationPage.mostLines
    let columns = [RulePhrases.limit, RulePhrases.value, ValidationPhrases.rule]
    table(
      text(ValidationPhrases.limits), columns.map(text),
      report.limits.prefix(most).map {
        [text($0.name), $0.value.grouped, $0.rule.map { "\($0)" } ?? "–"]
      })
    writeRest(report.limits.count - most)
  }

  /// What the user's configuration changed.
  private mutating func writeSettings() {
    if !report.suppressed.isEmpty {
      let columns = [
        ValidationPhrases.rule, ValidationPhrases.severity, ValidationPhrases.count,
        ValidationPhrases.reason,
      ]
      table(
        text(RulePhrases.silenced), columns.map(text),
        report.suppressed.map {
          [name($0.rule), text($0.severity.words), $0.count.grouped, short($0.reason)]
        })
    }
    guard !report.severityChanges.isEmpty else { return }
    let columns = [
      ValidationPhrases.rule, RulePhrases.was, RulePhrases.now, ValidationPhrases.reason,
    ]
    table(
      text(RulePhrases.changed), columns.map(text),
      report.severityChanges.map {
        [name($0.rule), text($0.was.words), text($0.severity.words), short($0.reason)]
      })
  }

  private func name(_ rule: RuleID) -> String {
    report.rules[rule].map { "\(rule) \(text($0.title))" } ?? "\(rule)"
  }

  private mutating func writeDigests() {
    let catalogue = [
      "\(text(ValidationPhrases.ruleCatalogue)) \(report.catalogue.version)",
      report.catalogue.digest,
    ]
    let lists = report.codeLists.map { [$0.id, $0.digest] }
    folded(true, text(ValidationPhrases.digests)) { page in
      page.table(
        page.text(ValidationPhrases.digests), [page.text(ValidationPhrases.list), "SHA-256"],
        [catalogue] + lists, ["class": "hashes"])
    }
  }
}
