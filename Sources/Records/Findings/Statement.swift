/// One thing that a source says, numbered, in the project's own words: what a rule rests on.
package struct Statement: Hashable, Sendable {
  /// How binding the source is.
  package enum Force: String, CaseIterable, Sendable {
    /// It demands it. Only this makes an error.
    case must
    /// It recommends it, or expects it.
    case should
    /// It allows it: what a rule therefore does not flag.
    case may
    /// It says how things are: a date, a list, a meaning, a figure.
    case fact

    package var words: Words {
      switch self {
      case .must: Words(en: "must", cy: "rhaid")
      case .should: Words(en: "should", cy: "dylid")
      case .may: Words(en: "may", cy: "gellir")
      case .fact: Words(en: "fact", cy: "ffaith")
      }
    }
  }

  package let source: Source
  /// 100 numbers for each family, in the order of `RuleFamily`.
  package let number: Int
  package let force: Force
  /// Where in the source, such as `§2`; empty where it is short or has no parts.
  package let clause: String
  package let words: Words
  package let confidence: Authority.Confidence
  /// Why no rule can hold a drop against it; nothing for one that a rule rests on.
  package let notTestable: String?

  package init(
    _ source: Source, _ number: Int, _ force: Force, at clause: String = "",
    _ confidence: Authority.Confidence = .seen, en: String, cy: String, notTestable: String? = nil
  ) {
    self.source = source
    self.number = number
    self.force = force
    self.clause = clause
    self.confidence = confidence
    self.notTestable = notTestable
    words = Words(en: en, cy: cy)
  }

  /// The source's name and the number, such as `S01-901`.
  package var id: String { "\(source.id)-\(number.padded(3))" }

  /// The document and the place in it.
  package var citation: String { clause.isEmpty ? source.title : "\(source.title) \(clause)" }
}
