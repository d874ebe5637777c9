import Records

/// What a report says of a finding of one rule, in any format: worked out once for all of them.
struct FindingWords {
  let rule: String
  let fixBy: String?
  let effective: EffectiveDates
  private let message: MessageTemplate
  private let style: ReportStyle

  /// A rule that the report does not carry has no words but its id.
  init(_ rule: RuleID, _ info: RuleInfo?, as style: ReportStyle) {
    self.rule = rule.description
    self.style = style
    fixBy = info?.fixBy.rawValue
    effective = info?.effective ?? .always
    message = MessageTemplate(info?.message.text(in: style.language) ?? rule.description)
  }

  /// The finding in a sentence.
  func message(_ finding: Finding) -> String {
    message.filled(
      with: finding.arguments, in: style.language, disclosure: style.disclosure)
  }
}

extension Report {
  /// The finding in a sentence.
  func message(_ finding: Finding, as style: ReportStyle) -> String {
    FindingWords(finding.rule, rules[finding.rule], as: style).message(finding)
  }

  func file(_ place: Place) -> String {
    inputs.indices.contains(place.file) ? inputs[place.file].file : "?"
  }
}
