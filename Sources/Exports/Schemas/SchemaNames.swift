import CanonicalModel

extension ValueKind {
  /// The definition in both published schemas that says what a value of the kind looks like.
  var schemaName: String {
    switch self {
    case .text: "text"
    case .date: "date"
    case .code: "code"
    case .integer: "integer"
    }
  }
}

extension Missing {
  /// The reasons that an export states.
  static var exported: [Missing] { allCases.filter { $0 != .notSupplied } }
}
