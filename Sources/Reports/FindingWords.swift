import Records

/// What a report says of its findings, in any format.
extension Report {
  /// The finding in a sentence. A finding of a rule that the report does not carry has no words.
  func message(_ finding: Finding, as style: ReportStyle) -> String {
    guard let rule = rules[finding.rule] else { return finding.rule.description }
    return finding.arguments.filled(
      into: rule.message.text(in: style.language), in: style.language, disclosure: style.disclosure)
  }

  func file(_ place: Place) -> String {
    inputs.indices.contains(place.file) ? inputs[place.file].file : "?"
  }
}
