import Records

/// What a code of the 5x5x5 scheme becomes in the 3x5x2 scheme. It loses what the newer scheme does
/// not tell apart, so the original always stays beside it, and there is no way back.
package enum GradeCrosswalk {
  /// What stands for a code in the newer scheme.
  package enum Counterpart: Hashable, Sendable {
    case code(Code)
    /// More than one could: only the originator can say.
    case open
  }

  /// Nothing for a code that is not of the 5x5x5 scheme.
  package static func counterpart(of code: Code, as part: GradePart) -> Counterpart? {
    switch part {
    case .source: source(code)
    case .intelligence: intelligence(code).map { .code($0) }
    case .handling: handling(code).map { .code($0) }
    }
  }

  /// Sometimes reliable may be untested or not reliable.
  private static func source(_ code: Code) -> Counterpart? {
    switch code {
    case "5x5x5.A", "5x5x5.B": .code("3x5x2.1")
    case "5x5x5.C": .open
    case "5x5x5.D": .code("3x5x2.3")
    case "5x5x5.E": .code("3x5x2.2")
    default: nil
    }
  }

  /// What is known to be true counts as known directly. Were it corroborated too, it could be B; the
  /// older scheme has a code of its own for what was corroborated, 3, and a record says nothing else.
  private static func intelligence(_ code: Code) -> Code? {
    switch code {
    case "5x5x5.1", "5x5x5.2": "3x5x2.A"
    case "5x5x5.3": "3x5x2.B"
    case "5x5x5.4": "3x5x2.D"
    case "5x5x5.5": "3x5x2.E"
    default: nil
    }
  }

  /// Of code 4 the condition is that it stays with the originator, which the code beside it says.
  private static func handling(_ code: Code) -> Code? {
    switch code {
    case "5x5x5.1": "3x5x2.P"
    case "5x5x5.2", "5x5x5.3", "5x5x5.4", "5x5x5.5": "3x5x2.C"
    default: nil
    }
  }
}
