import Records
import Rules

/// What a configuration says of rules, each time with a reason that the report repeats.
package struct RuleSettings: Sendable {
  /// What one rule is to be.
  struct Setting: Sendable {
    /// Nothing for a rule that is silenced: it is asked and counted, and its findings are not told.
    let severity: Severity?
    let reason: String
  }

  /// By rank, which is the index into the catalogue.
  private(set) var settings: [Int: Setting] = [:]
  /// The rules as the run takes them.
  private(set) var heads = RuleHead.all

  package static let none = RuleSettings()

  mutating func set(_ rank: Int, _ setting: Setting) {
    settings[rank] = setting
    let head = RuleHead.all[rank]
    heads[rank] = RuleHead(id: head.id, severity: setting.severity ?? head.severity)
  }

  /// The ranks of the rules whose findings are not told.
  var silenced: Set<Int> { Set(settings.filter { $0.value.severity == nil }.keys) }

  /// The gravest that a rule can be made: nobody can make a source say *must*.
  static func ceiling(_ rule: Rule) -> Severity {
    let authority = rule.info.authority
    let isMust = authority.statements.first?.force == .must
    let source: Severity =
      switch authority.confidence {
      case .seen where isMust: .error
      case .seen, .recalled: .warning
      case .unsure: .info
      }
    return max(source, rule.info.severity)
  }
}
