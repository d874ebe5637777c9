import CanonicalModel
import Records
import Rules

/// One rule in full, as `cyson explain` prints it.
struct RuleText {
  private let rule: Rule
  private let language: Language

  init(_ rule: Rule, _ language: Language) {
    self.rule = rule
    self.language = language
  }

  func text(showsAll: Bool) -> String {
    let head = "\(rule.id)  \(say(rule.info.title))\n\n"
    let explanation = say(rule.info.explanation).wrapped().joined(separator: "\n") + "\n\n"
    return head + explanation + table() + "\n" + ground() + examples(showsAll)
  }

  private func say(_ words: Words) -> String { words.text(in: language) }

  // MARK: - Facts

  private func table() -> String {
    let facts = RuleFacts(rule)
    var rows: [(Words, String)] = [
      (RuleFacts.fix, say(rule.info.fix)), (RuleFacts.fixer, say(rule.info.fixBy.words)),
      (RuleFacts.message, say(rule.info.message)),
      (RuleFacts.severity, say(rule.info.severity.words)), (RuleFacts.dates, facts.dates(language)),
      (RuleFacts.level, say(rule.info.level.words)),
      (RuleFacts.family, "\(rule.id.family.rawValue), \(say(rule.id.family.title))"),
    ]
    if !rule.kinds.isEmpty { rows.append((RuleFacts.kinds, facts.kinds(language))) }
    if !rule.needs.isEmpty { rows.append((RuleFacts.needs, facts.needs)) }
    if !facts.related.isEmpty { rows.append((RuleFacts.related, facts.relatedIDs)) }
    let width = rows.map { say($0.0).count }.max() ?? 0
    return rows.map { row($0.0, $0.1, width) }.joined()
  }

  private func row(_ label: Words, _ text: String, _ width: Int) -> String {
    let lines = text.wrapped(indent: width + 2)
    let margin = String(repeating: " ", count: width + 2)
    return say(label).padded(to: width) + "  " + lines.joined(separator: "\n" + margin) + "\n"
  }

  // MARK: - What it rests on

  private func ground() -> String {
    let authority = rule.info.authority
    var text = say(RuleFacts.authority) + "\n"
    for statement in authority.statements { text += lines(of: statement) }
    return text
  }

  private func lines(of statement: Records.Statement) -> String {
    let source = statement.source
    let head =
      "\(statement.id) (\(say(statement.force.words)), \(say(statement.confidence.words))): "
      + say(statement.words)
    let citation = "\(statement.citation); \(source.publisher), \(source.edition)"
    let lines =
      head.wrapped(indent: 2).map { "  " + $0 } + citation.wrapped(indent: 6).map { "      " + $0 }
      + (source.address.map { ["      " + $0] } ?? [])
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: - Examples

  private func examples(_ showsAll: Bool) -> String {
    let flagged = rule.examples.filter(\.isFlagged)
    let passed = rule.examples.filter { !$0.isFlagged }
    let shown = showsAll ? flagged + passed : Array(flagged.prefix(1) + passed.prefix(1))
    var text = shown.map(example).joined()
    let rest = rule.examples.count - shown.count
    if rest > 0 { text += "\n" + say(RuleFacts.more).replacing("{count}", with: "\(rest)") + "\n" }
    return text
  }

  private func example(_ example: Example) -> String {
    let verdict = say(example.isFlagged ? RuleFacts.flagged : RuleFacts.passes)
    let lines = ExampleText.lines(of: example, in: language).map { "  \($0)\n" }
    return "\n\(verdict): \(example.title)\n" + lines.joined()
  }
}
