import Records

/// One value that one record states in one field, with where it stands.
package struct SourceStatement: Sendable {
  package let field: CanonicalField
  package let content: Content
  package let origin: ValueOrigin

  package init(field: CanonicalField, content: Content, origin: ValueOrigin) {
    self.field = field
    self.content = content
    self.origin = origin
  }

  /// What can be stated: the content of a canonical value, with its text in it.
  package enum Content: Hashable, Sendable {
    case text([UInt8])
    case date(PartialDate)
    case code(Code)
    case integer(Int)
    case missing(Missing)

    /// Whether it is a value that could be understood.
    package var isStated: Bool {
      if case .missing = self { return false }
      return true
    }
  }
}
