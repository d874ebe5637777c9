import Records
import Rules

/// A page for each source, with its numbered statements and the rules that rest on them.
enum SourcePages {
  static func all() -> [(path: String, text: String)] {
    let sources = Source.all.filter { !Statements.of($0).isEmpty }
    return [("docs/sources/README.md", index(sources))]
      + sources.map { ("docs/sources/\($0.id).md", page($0)) }
  }

  private static func citing(_ statement: Statement) -> [Rule] {
    Catalogue.all.filter { $0.info.authority.statements.contains(statement) }
  }

  // MARK: - One source

  private static func page(_ source: Source) -> String {
    var text = """
      # \(source.id) \(source.title)

      \(RulePages.note) [All sources](README.md)

      \(source.publisher), \(source.edition).\(source.address.map { " <\($0)>" } ?? "")

      """
    for statement in Statements.of(source) { text += section(statement) }
    return text
  }

  private static func section(_ statement: Statement) -> String {
    let rules = citing(statement)
    let links = rules.map { "[\($0.id)](../rules/\($0.id).md)" }.joined(separator: ", ")
    let ground = rules.isEmpty ? "No rule: \(statement.notTestable ?? "")" : "Rules: \(links)"
    let clause = statement.clause.isEmpty ? "" : ", \(statement.clause)"
    return """

      ## \(statement.id)

      *\(statement.force.words.en)*, \(statement.confidence.words.en)\(clause)

      \(statement.words.en)

      *\(statement.words.cy)*

      \(ground)

      """
  }

  // MARK: - All sources

  private static let withoutRule = """
    What no rule tests is listed with its reasons on [a page of its own](../not-testable.md).
    """

  private static func index(_ sources: [Source]) -> String {
    var text = """
      # Sources

      \(RulePages.note)

      Every rule rests on numbered statements: one thing that one document says, in our own words. *Must*, *should*, *may* and *fact* tell
      how binding the document is; *read*, *recalled* and *unsure* how well it is known. An error rests on a *must* that was read.

      | source | title | publisher, edition | statements | rules |
      |---|---|---|---|---|

      """
    for source in sources { text += row(source) }
    return text + "\n\(withoutRule)\n"
  }

  private static func row(_ source: Source) -> String {
    let statements = Statements.of(source)
    let rules = Set(statements.flatMap { citing($0).map(\.id) }).count
    let cells = [
      "[\(source.id)](\(source.id).md)", source.title, "\(source.publisher), \(source.edition)",
      String(statements.count), String(rules),
    ]
    return "| " + cells.map(\.asCell).joined(separator: " | ") + " |\n"
  }
}
