import Records
import Rules

/// The page of what no rule tests, each with the reason, so that nobody takes silence for a check.
enum NotTestablePage {
  static let path = "docs/not-testable.md"

  static func text() -> String {
    """
    # What no rule tests

    \(RulePages.note)

    Cyson reads what partners send. What shows only in a merged dataset, in a release, in a published table or in the text of an
    agreement is not checked, and no rule pretends to.

    ## Ids without a rule

    These ids were given when the catalogue was planned, and are given to no other rule. `cyson explain` tells the reason too.

    | id | what it was to hold a drop against | why no rule |
    |---|---|---|
    \(table(Catalogue.withoutRule.map { ($0.id.description, $0.statement) }))

    ## Other demands without a rule

    Documents, and people of the field, ask for these as well.

    | statement | what it says | why no rule |
    |---|---|---|
    \(table(others.map { (link(to: $0), $0) }))

    """
  }

  /// Statements that no id was ever planned for.
  private static var others: [Statement] {
    let planned = Set(Catalogue.withoutRule.map(\.statement))
    return Statements.all.filter { $0.notTestable != nil && !planned.contains($0) }
  }

  private static func link(to statement: Statement) -> String {
    "[\(statement.id)](sources/\(statement.source.id).md#\(statement.id.lowercased()))"
  }

  private static func table(_ rows: [(name: String, statement: Statement)]) -> String {
    rows.map { name, statement in
      let cells = [name, statement.words.en, statement.notTestable ?? ""]
      return "| " + cells.map(\.asCell).joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }
}
