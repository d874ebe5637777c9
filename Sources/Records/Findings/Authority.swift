/// What a rule rests on.
package struct Authority: Hashable, Sendable {
  /// How well the source is known.
  package enum Confidence: String, CaseIterable, Sendable {
    /// The document was read.
    case seen
    /// Known in the field, not looked up again.
    case recalled
    /// Believed; a pattern or a date that may be otherwise.
    case unsure

    /// How it is said to a reader.
    package var words: Words {
      switch self {
      case .seen: Words(en: "read", cy: "darllenwyd")
      case .recalled: Words(en: "recalled", cy: "o'r cof")
      case .unsure: Words(en: "unsure", cy: "ansicr")
      }
    }
  }

  package let source: String
  package let confidence: Confidence
  package let statements: [Statement]

  private init(statements: [Statement], confidence: Confidence) {
    var citations: [String] = []
    for statement in statements where !citations.contains(statement.citation) {
      citations.append(statement.citation)
    }
    source = citations.joined(separator: "; ")
    self.confidence = confidence
    self.statements = statements
  }

  /// Numbered statements. The first carries the rule's severity, and the rule is as sure as it; the
  /// others say from when, which, or what is left out.
  package static func statements(_ chief: Statement, _ others: Statement...) -> Authority {
    Authority(statements: [chief] + others, confidence: chief.confidence)
  }
}
