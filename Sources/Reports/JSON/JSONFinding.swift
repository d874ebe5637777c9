import Records

extension JSONWriter {
  mutating func finding(_ finding: Finding, of report: Report, as style: ReportStyle) {
    let rule = report.rules[finding.rule]
    object { json in
      json.member("id", finding.id.description)
      json.member("rule", finding.rule.description)
      json.member("severity", finding.severity.rawValue)
      json.member("fixBy", rule?.fixBy.rawValue)
      json.member("message", report.message(finding, as: style))
      json.optionalMember("count", finding.count)
      json.key("place")
      json.place(finding.place, of: report, as: style)
      json.member("related", array: finding.related) { $0.place($1, of: report, as: style) }
      json.optionalMember("field", finding.field)
      json.arguments(finding.arguments, style.disclosure)
      json.effective(rule?.effective ?? .always)
    }
  }

  private mutating func arguments(_ arguments: Arguments, _ disclosure: Disclosure?) {
    member("arguments") { json in
      for entry in arguments.entries {
        json.member(entry.name, entry.argument.value(disclosure: disclosure))
      }
    }
  }

  /// Left out for a rule that always held; an open end is null.
  private mutating func effective(_ dates: EffectiveDates) {
    guard !dates.isAlways else { return }
    member("effective") {
      $0.member("from", dates.from?.description)
      $0.member("to", dates.until?.description)
    }
  }

  private mutating func place(_ place: Place, of report: Report, as style: ReportStyle) {
    object { json in
      json.member("file", report.file(place))
      json.member("line", place.line)
      json.member("column", place.column)
      json.member("byteOffset", place.byteOffset)
      json.member("record", place.record)
      json.cell(place.detail, style.disclosure)
      json.optionalMember("xpath", place.detail.xpath(disclosure: style.disclosure))
      json.optionalMember("jsonPointer", place.detail.jsonPointer(disclosure: style.disclosure))
    }
  }

  private mutating func cell(_ detail: Place.Detail, _ disclosure: Disclosure?) {
    guard case .cell(let row, let column, let header) = detail else { return }
    member("row", row)
    optionalMember("columnName", header?.text(disclosure: disclosure))
    member("columnLetter", Place.columnLetters(column))
  }
}
