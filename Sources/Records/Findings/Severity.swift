/// How grave a finding is, as its source says and not as we feel.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Worth knowing.
  case info
  /// A source says *should*, or *must* by hearsay.
  case warning
  /// A named source says *must*.
  case error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  /// The word that a reader sees.
  package var words: Words {
    switch self {
    case .info: Words(en: "info", cy: "nodyn")
    case .warning: Words(en: "warning", cy: "rhybudd")
    case .error: Words(en: "error", cy: "gwall")
    }
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
