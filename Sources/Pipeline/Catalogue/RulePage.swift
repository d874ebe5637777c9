import CanonicalModel
import Records
import Rules

/// The page of one rule: first in English, then in Welsh, then the examples, which are both's.
struct RulePage {
  private let rule: Rule
  private let facts: RuleFacts

  init(_ rule: Rule) {
    self.rule = rule
    facts = RuleFacts(rule)
  }

  func text() -> String {
    let title = rule.info.title
    return """
      # \(rule.id) \(title.en)

      \(RulePages.note) [All rules](../rules.md#\(rule.id.family.rawValue.lowercased()))

      \(section(.english))
      ## \(title.cy)

      \(section(.welsh))
      ## Examples

      \(examples())
      """
  }

  // MARK: - In one language

  private func section(_ language: Language) -> String {
    func say(_ words: Words) -> String { words.text(in: language) }
    let info = rule.info
    let list = statements(language)
    return """
      \(say(info.explanation))

      **\(say(RuleFacts.fix)):** \(say(info.fix))

      **\(say(RuleFacts.message)):** \(say(info.message))

      \(table(language))
      **\(say(RuleFacts.authority)):**

      \(list)
      """
  }

  private func table(_ language: Language) -> String {
    func say(_ words: Words) -> String { words.text(in: language) }
    let family = rule.id.family
    var rows: [(Words, String)] = [
      (RuleFacts.severity, say(rule.info.severity.words)), (RuleFacts.dates, facts.dates(language)),
      (RuleFacts.level, say(rule.info.level.words)), (RuleFacts.fixer, say(rule.info.fixBy.words)),
      (RuleFacts.family, "\(family.rawValue), \(say(family.title))"),
    ]
    if !rule.kinds.isEmpty { rows.append((RuleFacts.kinds, facts.kinds(language))) }
    if !rule.needs.isEmpty {
      rows.append((RuleFacts.needs, rule.needs.map { "`\($0.name)`" }.joined(separator: ", ")))
    }
    let related = facts.related.map { "[\($0.id)](\($0.id).md)" }.joined(separator: ", ")
    if !related.isEmpty { rows.append((RuleFacts.related, related)) }
    return "| | |\n|---|---|\n" + rows.map { "| \(say($0.0)) | \($0.1.asCell) |\n" }.joined()
  }

  private func statements(_ language: Language) -> String {
    let authority = rule.info.authority
    return authority.statements.map { statement in
      let address = "../sources/\(statement.source.id).md#\(statement.id.lowercased())"
      let force = statement.force.words.text(in: language)
      let confidence = statement.confidence.words.text(in: language)
      return "- [\(statement.id)](\(address)) (*\(force)*, \(confidence)): "
        + "\(statement.words.text(in: language)) \(statement.citation).\n"
    }.joined()
  }

  // MARK: - Examples

  private func examples() -> String {
    if rule.examples.isEmpty { return "None: only a real profile or a great file can show it.\n" }
    return rule.examples.map { example in
      let verdict = example.isFlagged ? RuleFacts.flagged.en : RuleFacts.passes.en
      let lines = ExampleText.lines(of: example, in: .english).joined(separator: "\n")
      return "**\(verdict): \(example.title)**\n\n```text\n\(lines)\n```\n"
    }.joined(separator: "\n")
  }
}
