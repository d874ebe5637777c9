/// What two records are compared in. Fields that depend on one another are one comparison, so that
/// nothing counts twice: a street is in its town, and most are of the country of their birth.
package enum PersonComparison: UInt8, CaseIterable, Sendable {
  case given, family, nameOrder, birthDate, sex, country, birthplace, address, phone, email
  case occupation, language, other1, other2, other3, identifier

  /// Its word in reports and in `schemas/linkage.json`.
  package var word: String {
    switch self {
    case .given: "given-name"
    case .family: "family-name"
    case .nameOrder: "name-order"
    case .birthDate: "birth-date"
    default: String(describing: self)
    }
  }

  /// The words of its levels; the first one is level 1. Level 0 is: nothing to compare.
  package var levels: [String] {
    switch self {
    case .given, .family: NameLevel.words
    case .nameOrder: ["straight", "swapped"]
    case .birthDate: BirthLevel.words
    case .sex: ["equal", "differs"]
    case .country: ["equal", "one-equal", "differs"]
    case .address: AddressLevel.words
    case .identifier: ["equal", "near", "equal-and-different", "differs"]
    default: ["equal", "near", "differs"]
    }
  }

  static let count = allCases.count
  /// The most levels of one comparison, level 0 among them.
  static let levelCount = 16

  /// Whether people who live together are alike in it.
  var isShared: Bool {
    switch self {
    case .family, .address, .phone, .email, .country, .language, .birthplace: true
    default: false
    }
  }

  /// What it is evidence of: agreement in several of these is needed for a link.
  var evidence: Evidence? {
    switch self {
    case .given: .given
    case .family: .family
    case .birthDate: .birth
    case .identifier: .identifier
    case .address, .birthplace: .place
    case .phone, .email: .contact
    case .occupation, .other1, .other2, .other3: .circumstance
    case .nameOrder, .sex, .country, .language: nil
    }
  }

  enum Evidence: UInt8 {
    case given, family, birth, identifier, place, contact, circumstance
  }
}

/// How parts of names agree.
enum NameLevel {
  static let equal: UInt8 = 1
  /// All words of one side are among those of the other.
  static let contained: UInt8 = 2
  /// One slip of a key, or nearly so.
  static let near: UInt8 = 3
  /// Written otherwise and sounding alike: the same skeleton.
  static let sound: UInt8 = 4
  static let partial: UInt8 = 5
  static let similar: UInt8 = 6
  static let initial: UInt8 = 7
  static let weak: UInt8 = 8
  static let differs: UInt8 = 9
  static let words = [
    "equal", "contained", "near", "sound", "partial", "similar", "initial", "weak", "differs",
  ]

  /// The level of two different words.
  @inline(never)
  static func level(_ left: TokenEntry, _ right: TokenEntry) -> UInt8 {
    let rung = TokenLadder.rung(left, right)
    return switch rung.level {
    // What a script does not write cannot differ.
    case .equal, .bare: equal
    // A slip in a vowel leaves the skeleton as it is, and is a slip.
    case .variant, .sameSkeleton:
      right.count + left.count > 6 && isOneEdit(left, right) ? near : sound
    case .oneEdit, .veryAlike: near
    case .alike, .prefix: similar
    case .initial: initial
    case .contradicts:
      isOneEdit(left, right) ? similar : isWeak(left, right, rung.likeness) ? weak : differs
    }
  }

  private static func isOneEdit(_ left: TokenEntry, _ right: TokenEntry) -> Bool {
    if left.count > right.count { return isOneEdit(right, left) }
    guard left.count >= 3, left.isSpelled, right.isSpelled else { return false }
    return TokenLadder.isOneEdit(
      left.storage.span.extracting(first: Int(left.count)),
      right.storage.span.extracting(first: Int(right.count)))
  }

  private static func isWeak(
    _ left: TokenEntry, _ right: TokenEntry, _ likeness: Double
  ) -> Bool {
    likeness >= 0.78 && left.count > 2 && right.count > 2
  }
}

/// How dates of birth agree.
enum BirthLevel {
  static let equal: UInt8 = 1
  /// Both are 1 January, as estimates are.
  static let newYear: UInt8 = 2
  /// What both know is equal, and one does not know all.
  static let partial: UInt8 = 3
  static let swapped: UInt8 = 4
  static let oneDigit: UInt8 = 5
  /// The same digits in another order.
  static let sameDigits: UInt8 = 6
  static let twoDigits: UInt8 = 7
  /// Month and day are the same.
  static let sameDay: UInt8 = 8
  static let sameMonth: UInt8 = 9
  static let estimated: UInt8 = 10
  static let sameYear: UInt8 = 11
  static let nearYear: UInt8 = 12
  static let differs: UInt8 = 13
  static let words = [
    "equal", "new-year", "partial", "day-month-swapped", "one-digit", "same-digits", "two-digits",
    "same-day-of-year", "same-month", "estimated", "same-year", "near-year", "differs",
  ]
}

/// How addresses agree.
enum AddressLevel {
  static let equal: UInt8 = 1
  static let street: UInt8 = 2
  static let postcode: UInt8 = 3
  static let nearPostcode: UInt8 = 4
  static let area: UInt8 = 5
  static let town: UInt8 = 6
  static let region: UInt8 = 7
  static let differs: UInt8 = 8
  static let words = [
    "equal", "street", "postcode", "near-postcode", "postcode-area", "town", "region", "differs",
  ]
}
