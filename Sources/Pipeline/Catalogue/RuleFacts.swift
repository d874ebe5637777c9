import CanonicalModel
import Records
import Rules

/// What the text and the page of a rule say alike.
struct RuleFacts {
  private let rule: Rule

  init(_ rule: Rule) { self.rule = rule }

  /// When it holds, and by which day that is measured.
  func dates(_ language: Language) -> String {
    let dates = rule.info.effective
    let words =
      switch (dates.from, dates.until) {
      case (nil, nil): Words(en: "always", cy: "bob amser")
      case (let from?, nil): Words(en: "from \(from)", cy: "o \(from)")
      case (nil, let until?): Words(en: "until \(until)", cy: "tan \(until)")
      case (let from?, let until?):
        Words(en: "from \(from) to \(until)", cy: "o \(from) tan \(until)")
      }
    let field = rule.datedBy.map { " (\($0.definition.label.text(in: language)))" } ?? ""
    return words.text(in: language) + field
  }

  func kinds(_ language: Language) -> String {
    rule.kinds.map { $0.label.text(in: language) }.joined(separator: ", ")
  }

  var needs: String { rule.needs.map(\.name).joined(separator: ", ") }

  /// Rules that rest on one of its statements.
  var related: [Rule] {
    let statements = Set(rule.info.authority.statements)
    return Catalogue.all.filter { other in
      other.id != rule.id && other.info.authority.statements.contains { statements.contains($0) }
    }
  }

  var relatedIDs: String { related.map(\.id.description).joined(separator: ", ") }

  // MARK: - Labels

  static let fix = Words(en: "What to do", cy: "Beth i'w wneud")
  static let fixer = Words(en: "Who can do it", cy: "Pwy all ei wneud")
  static let message = Words(en: "Message", cy: "Neges")
  static let severity = Words(en: "Severity", cy: "Difrifoldeb")
  static let dates = Words(en: "In force", cy: "Mewn grym")
  static let level = Words(en: "Looks at", cy: "Yn edrych ar")
  static let family = Words(en: "Family", cy: "Teulu")
  static let kinds = Words(en: "Kinds of record", cy: "Mathau o gofnod")
  static let needs = Words(en: "Needs", cy: "Angen")
  static let related = Words(en: "See also", cy: "Gweler hefyd")
  static let authority = Words(en: "What it rests on", cy: "Ar beth y mae'n seiliedig")
  static let flagged = Words(en: "Flagged", cy: "Nodir")
  static let asOf = Words(en: "as of", cy: "fel ar")
  static let passes = Words(en: "Passes", cy: "Yn iawn")
  static let more = Words(
    en: "{count} more examples: --all", cy: "{count} enghraifft arall: --all")
}
