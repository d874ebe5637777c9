import Records
import Rules

/// The catalogue as text: what `cyson rules` and `cyson explain` print, and its digest.
package enum CatalogueText {
  /// SHA-256 over what the rules say of themselves.
  static let digest: String = {
    let text = Catalogue.all.map { rule in
      let info = rule.info
      return [
        info.id.description, info.severity.rawValue, info.title.en, info.explanation.en,
        info.fix.en, info.message.en, info.message.cy, info.authority.source,
        info.authority.statements.map(\.id).joined(separator: " "),
        info.effective.from?.description ?? "", info.effective.until?.description ?? "",
      ].joined(separator: "\u{1F}")
    }
    return Digest.hex(Array(text.joined(separator: "\n").utf8))
  }()

  // MARK: - Lists

  /// A line a rule, or everything as JSON. `name` is a rule or a family, or several with commas.
  package static func list(_ name: String?, format: String, in language: Language)
    throws(RunError) -> String
  {
    let choice = try RuleChoice(selecting: name.map { [$0] } ?? [], ignoring: [])
    let rules = Catalogue.all.filter { choice.includes($0) }
    switch format {
    case "text": return lines(rules, language)
    case "json": return RuleJSON.text(rules)
    default: throw ReportOptions.unknown(format, of: "--format", among: ["text", "json"])
    }
  }

  private static func lines(_ rules: [Rule], _ language: Language) -> String {
    let width = Severity.allCases.map { $0.words.text(in: language).count }.max() ?? 0
    return rules.map { rule in
      let severity = rule.info.severity.words.text(in: language).padded(to: width)
      return "\(rule.id)  \(severity)  \(rule.info.title.text(in: language))\n"
    }.joined()
  }

  // MARK: - One rule, or one family

  /// A rule in full, or the rules of a family. `showsAll` prints every example and not one of each.
  package static func explanation(of name: String, in language: Language, showsAll: Bool)
    throws(RunError) -> String
  {
    if let rule = Catalogue.rule(name) {
      return RuleText(rule, language).text(showsAll: showsAll)
    }
    if let planned = Catalogue.withoutRule(name) {
      throw .configuration("\(planned.id) has no rule: \(planned.reason)")
    }
    guard let family = RuleFamily(rawValue: name.uppercased()) else {
      throw .configuration("there is no rule \(name)" + RuleChoice.hint(to: name))
    }
    let rules = Catalogue.all.filter { $0.id.family == family }
    return "\(family.rawValue)  \(family.title.text(in: language))\n\n" + lines(rules, language)
  }
}
