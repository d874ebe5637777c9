import Records

/// Something about a profile that its author should know: what, where, and how to mend it.
package struct ProfileRemark: Hashable, Sendable {
  /// How grave it is.
  package enum Gravity: String, Sendable {
    /// The profile does not do what it says.
    case mistake
    /// It works; a look at it is worth the time.
    case hint

    package var label: Words {
      switch self {
      case .mistake: Words(en: "mistake", cy: "camgymeriad")
      case .hint: Words(en: "hint", cy: "awgrym")
      }
    }
  }

  package let gravity: Gravity
  /// What programs call it, such as `unknown-key`.
  package let name: String
  package let position: TextPosition
  package let what: Words
  package let mend: Words

  package init(
    _ gravity: Gravity, _ name: String, at position: TextPosition, what: Words, mend: Words
  ) {
    self.gravity = gravity
    self.name = name
    self.position = position
    self.what = what
    self.mend = mend
  }

  /// The order of the text, then mistakes first.
  package static func isBefore(_ one: ProfileRemark, _ other: ProfileRemark) -> Bool {
    (one.position.byteOffset, one.gravity == .hint ? 1 : 0, one.name, one.what.en)
      < (other.position.byteOffset, other.gravity == .hint ? 1 : 0, other.name, other.what.en)
  }
}
