import Records

/// What the findings of a report have in common, as it stands in the report. There may be a hundred
/// thousand of them, so it is spelled once for a rule or a file and not for each finding.
struct JSONFindings {
  private let report: Report
  private let style: ReportStyle
  private let files: [String]
  private var rules: [RuleID: JSONRule] = [:]

  init(_ report: Report, as style: ReportStyle) {
    self.report = report
    self.style = style
    files = report.inputs.map { JSONWriter.quoted($0.file) }
  }

  mutating func write(_ finding: Finding, to json: inout JSONWriter) {
    let rule = rule(finding.rule, json)
    json.object { json in
      json.member("id", finding.id.description)
      json.write(members: rule.head(finding.severity))
      json.member("message", rule.words.message(finding))
      json.optionalMember("count", finding.count)
      json.key("place")
      write(finding.place, to: &json)
      json.member("related", array: finding.related) { write($1, to: &$0) }
      json.optionalMember("field", finding.field)
      json.member("arguments") { json in
        for entry in finding.arguments.entries {
          json.member(named: entry.name, entry.argument.value(disclosure: style.disclosure))
        }
      }
      json.write(members: rule.end)
    }
  }

  private mutating func rule(_ id: RuleID, _ json: JSONWriter) -> JSONRule {
    if let rule = rules[id] { return rule }
    let rule = JSONRule(FindingWords(id, report.rules[id], as: style), in: json)
    rules[id] = rule
    return rule
  }

  private func write(_ place: Place, to json: inout JSONWriter) {
    json.object { json in
      json.key("file")
      json.write(
        quoted: files.indices.contains(place.file) ? files[place.file] : "\"?\"")
      json.member("line", place.line)
      json.member("column", place.column)
      json.member("byteOffset", place.byteOffset)
      json.member("record", place.record)
      switch place.detail {
      case .none: break
      case .cell(let row, let column, let header):
        json.member("row", row)
        json.optionalMember("columnName", header?.text(disclosure: style.disclosure))
        json.member("columnLetter", Place.columnLetters(column))
      case .xpath:
        json.optionalMember("xpath", place.detail.xpath(disclosure: style.disclosure))
      case .jsonPointer:
        json.optionalMember("jsonPointer", place.detail.jsonPointer(disclosure: style.disclosure))
      }
    }
  }
}

/// What all findings of a rule have in common.
private struct JSONRule {
  let words: FindingWords
  /// The members in front of the message, for each severity.
  private let heads: [String]
  /// The members at the end.
  let end: String

  init(_ words: FindingWords, in json: JSONWriter) {
    self.words = words
    heads = Severity.allCases.map { severity in
      json.members { json in
        json.member("rule", words.rule)
        json.member("severity", severity.rawValue)
        json.member("fixBy", words.fixBy)
      }
    }
    end = json.members { $0.effective(words.effective) }
  }

  func head(_ severity: Severity) -> String {
    switch severity {
    case .info: heads[0]
    case .warning: heads[1]
    case .error: heads[2]
    }
  }
}

extension JSONWriter {
  /// Left out for a rule that always held; an open end is null.
  fileprivate mutating func effective(_ dates: EffectiveDates) {
    guard !dates.isAlways else { return }
    member("effective") {
      $0.member("from", dates.from?.description)
      $0.member("to", dates.until?.description)
    }
  }
}
