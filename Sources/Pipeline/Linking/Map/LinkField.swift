import Linkage

/// What a column of a list of people may hold.
package enum LinkField: Hashable, Sendable {
  case given, middle, family, otherFamily, fullName, alias, initials
  case birthDate, birthYear, birthMonth, birthDay, age
  /// Whether the date of birth is only an estimate.
  case birthDateEstimated
  case sex
  case identifier(PersonDraft.IdentifierKind)
  case trait(PersonDraft.Trait)
  /// What the list has beside, each column for itself.
  case other
  /// What says nothing of who somebody is, such as `Mr`.
  case unused

  /// The field that a name means, however it is written: `given`, `First name`, `givenNames`.
  init?(name: String) {
    guard let field = LinkField.byName[LinkField.folded(name)] else { return nil }
    self = field
  }

  /// The field that a heading means by a name of its own: also where it is numbered, as in `email_2`.
  init?(heading: String) {
    let folded = LinkField.folded(heading)
    if let field = LinkField.byName[folded] ?? LinkField.byHeading[folded] {
      self = field
      return
    }
    let bare = String(folded.reversed().drop { $0.isNumber }.reversed())
    guard bare != folded, bare.utf8.count > 3, let field = LinkField.byName[bare] else {
      return nil
    }
    self = field
  }

  /// Its first name: the one that pages and messages use.
  package var name: String { LinkField.names.first { $0.field == self }?.names[0] ?? "unused" }

  /// The names that a map is written with.
  package static let canonicalNames = names.map { $0.names[0] }

  /// Small letters and digits alone.
  static func folded(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || (48...57).contains($0.value)
        }))
  }

  /// Whether the words of several columns are one text; else each column is a value of its own.
  var isJoined: Bool {
    switch self {
    case .given, .middle, .family, .otherFamily, .fullName, .initials: true
    case .trait(.street), .trait(.town), .trait(.birthplace), .trait(.occupation): true
    case .trait(.houseNumber), .trait(.region): true
    default: false
    }
  }

  /// Whether one cell may hold several values.
  var isRepeated: Bool {
    switch self {
    case .alias, .trait(.nationality), .trait(.phone), .trait(.email), .trait(.language): true
    default: false
    }
  }
}
