import Records

/// What the findings of a report have in common, as it stands in the report. There may be a hundred
/// thousand of them, so it is spelled once for a rule or a file and not for each finding.
struct JSONFindings {
  private let infos: [RuleID: RuleInfo]
  private let style: ReportStyle
  private let keys: JSONPlaceKeys
  private let relatedKeys: JSONPlaceKeys
  private var rules: [RuleID: JSONRule] = [:]

  /// For the array that is written next.
  init(_ report: Report, as style: ReportStyle, in json: JSONWriter) {
    self.style = style
    infos = report.rules
    let files = report.inputs.map(\.file)
    keys = JSONPlaceKeys(files, in: json, levels: 3)
    relatedKeys = JSONPlaceKeys(files, in: json, levels: 4)
  }

  mutating func write(_ finding: Finding, to json: inout JSONWriter) {
    let rule = rule(finding.rule, json)
    json.open()
    json.member("id", finding.id.description)
    json.write(part: rule.head(finding.severity))
    json.member("message", rule.words.message(finding))
    json.optionalMember("count", finding.count)
    json.optionalMember("baseline", finding.standing.change?.rawValue)
    json.optionalMember("suppression", finding.standing.suppression)
    json.key("place")
    write(finding.place, keys, to: &json)
    json.member("related", array: finding.related) { write($1, relatedKeys, to: &$0) }
    json.optionalMember("field", finding.field)
    json.key("arguments")
    json.open()
    for entry in finding.arguments.entries {
      json.member(named: entry.name, entry.argument.value(disclosure: style.disclosure))
    }
    json.close()
    json.write(part: rule.end)
    json.close()
  }

  private mutating func rule(_ id: RuleID, _ json: JSONWriter) -> JSONRule {
    if let rule = rules[id] { return rule }
    let rule = JSONRule(FindingWords(id, infos[id], as: style), in: json)
    rules[id] = rule
    return rule
  }

  private func write(_ place: Place, _ keys: JSONPlaceKeys, to json: inout JSONWriter) {
    json.open()
    json.write(part: keys.file(place.file))
    json.write(part: keys.line, place.line)
    json.write(part: keys.column, place.column)
    json.write(part: keys.byteOffset, place.byteOffset)
    json.write(part: keys.record, place.record)
    switch place.detail {
    case .none: break
    case .cell(let row, let column, let header):
      json.write(part: keys.row, row)
      json.optionalMember("columnName", header?.text(disclosure: style.disclosure))
      json.member("columnLetter", Place.columnLetters(column))
    case .xpath:
      json.optionalMember("xpath", place.detail.xpath(disclosure: style.disclosure))
    case .jsonPointer:
      json.optionalMember("jsonPointer", place.detail.jsonPointer(disclosure: style.disclosure))
    }
    json.close()
  }
}

/// What all findings of a rule have in common.
private final class JSONRule {
  let words: FindingWords
  /// The members in front of the message, for each severity.
  private let heads: [String]
  /// The members at the end.
  let end: String

  init(_ words: FindingWords, in json: JSONWriter) {
    self.words = words
    heads = Severity.allCases.map { severity in
      json.part(1) { json in
        json.member("rule", words.rule)
        json.member("severity", severity.rawValue)
        json.member("fixBy", words.fixBy)
      }
    }
    end = json.part(1) { $0.effective(words.effective) }
  }

  func head(_ severity: Severity) -> String {
    switch severity {
    case .info: heads[0]
    case .warning: heads[1]
    case .error: heads[2]
    }
  }
}

/// What all places of a report have in common: their numbers' names, each with what stands before
/// it, and the files.
private final class JSONPlaceKeys {
  let line, column, byteOffset, record, row: String
  private let files: [String]
  private let unknown: String

  init(_ names: [String], in json: JSONWriter, levels: Int) {
    func key(_ name: StaticString) -> String { json.part(levels) { $0.key(name) } }
    func file(_ name: String) -> String {
      json.part(levels, isFirst: true) { $0.member("file", name) }
    }
    line = key("line")
    column = key("column")
    byteOffset = key("byteOffset")
    record = key("record")
    row = key("row")
    files = names.map(file)
    unknown = file("?")
  }

  func file(_ index: Int) -> String { files.indices.contains(index) ? files[index] : unknown }
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
