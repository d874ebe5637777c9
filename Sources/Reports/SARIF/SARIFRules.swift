import Records

/// The rules that a report speaks of, each with its number in the run.
struct SARIFRules {
  let ids: [RuleID]
  private let numbers: [RuleID: Int]
  private let infos: [RuleID: RuleInfo]
  private let language: Language
  private let tool: Report.Tool

  init(_ report: Report, as style: ReportStyle) {
    var rules = Set(report.byRule.map(\.rule))
    rules.formUnion(report.notChecked.map(\.rule))
    rules.formUnion(report.suppressed.map(\.rule))
    rules.formUnion(report.severityChanges.map(\.rule))
    rules.formUnion(report.limits.compactMap(\.rule))
    rules.formUnion((report.baseline?.absent ?? []).map(\.rule))
    var walk = report.findings.makeIterator()
    while let glance = walk.glance() { rules.insert(glance.rule) }
    ids = rules.sorted()
    numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($0.element, $0.offset) })
    infos = report.rules
    language = style.language
    tool = report.tool
  }

  func index(of rule: RuleID) -> Int? { numbers[rule] }

  func severity(of rule: RuleID) -> Severity { infos[rule]?.severity ?? .warning }

  func reference(to rule: RuleID, in json: inout JSONWriter) {
    json.member("id", rule.description)
    json.optionalMember("index", numbers[rule])
  }

  func write(_ rule: RuleID, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.description)
      guard let info = infos[rule] else { return }
      json.member("name", info.title.en.inCamelCase)
      describe(info, in: language, to: &json)
      json.member("defaultConfiguration") { $0.member("level", info.severity.sarifLevel) }
      json.member("properties") { json in
        json.member("tags", texts: tags(of: info))
        json.member(
          "problem.severity", info.severity == .info ? "recommendation" : info.severity.sarifLevel)
      }
    }
  }

  /// What the rules say in the other language, in the same order.
  func write(translation other: Language, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", tool.name)
      json.member("semanticVersion", tool.version)
      json.member("language", other.sarifTag)
      json.member("contents", texts: ["localizedData"])
      json.member("associatedComponent") { $0.member("name", tool.name) }
      json.member("translationMetadata") {
        $0.member("name", other == .welsh ? "Cymraeg" : "English")
      }
      json.member("rules", array: ids) { json, rule in
        json.object { json in
          json.member("id", rule.description)
          if let info = infos[rule] { describe(info, in: other, to: &json) }
        }
      }
    }
  }

  private func describe(_ info: RuleInfo, in language: Language, to json: inout JSONWriter) {
    let help = SARIFHelp(info, in: language)
    json.member("shortDescription", message: info.title.text(in: language))
    json.member("fullDescription", message: info.explanation.text(in: language))
    json.member("help") { json in
      json.member("text", help.text)
      json.member("markdown", help.markdown)
    }
  }

  /// Few words by which results can be picked out; GitHub takes twenty.
  private func tags(of info: RuleInfo) -> [String] {
    [
      info.id.family.rawValue, "level:\(info.level.rawValue)", "fix-by:\(info.fixBy.rawValue)",
      "source:\(info.authority.confidence.rawValue)",
    ]
  }
}

extension String {
  /// The words as one name, `DecisionBeforeTheReferral`.
  fileprivate var inCamelCase: String {
    let words = split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
