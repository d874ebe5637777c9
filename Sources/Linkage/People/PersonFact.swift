/// A trait or an identifier of a record: its kind and the number of its value.
struct PersonFact: Comparable, Sendable {
  let packed: UInt32

  init(kind: UInt8, value: UInt32) { packed = UInt32(kind) << 27 | value & 0x7ff_ffff }

  var kind: UInt8 { UInt8(truncatingIfNeeded: packed >> 27) }
  var value: UInt32 { packed & 0x7ff_ffff }

  var isIdentifier: Bool { kind >= Self.firstIdentifier }
  var isContact: Bool {
    kind == PersonDraft.Trait.phone.rawValue || kind == PersonDraft.Trait.email.rawValue
  }

  static func < (left: PersonFact, right: PersonFact) -> Bool { left.packed < right.packed }

  /// The part of a postcode that many share, made of the postcode.
  static let postcodeArea: UInt8 = 15
  static let firstIdentifier: UInt8 = 16
  /// All kinds: fifteen traits, the area of a postcode, the identifiers.
  static let kinds = 32

  static func kind(_ trait: PersonDraft.Trait) -> UInt8 { trait.rawValue }
  static func kind(_ identifier: PersonDraft.IdentifierKind) -> UInt8 {
    firstIdentifier + identifier.rawValue
  }
}

/// One name of a record. The words of a part are numbers of the table's pool of names; a part of one
/// word has the number of that word, and one of several the number of them all written as one.
struct NameForm: Sendable {
  var given: UInt32 = 0
  var family: UInt32 = 0
  /// Where the words of both parts stand: the given ones first.
  var words: UInt32 = 0
  var givenCount: UInt8 = 0
  var familyCount: UInt8 = 0
  /// Whether the source does not say which part is which.
  var isUnordered = false

  var isSimple: Bool { givenCount <= 1 && familyCount <= 1 }
}

/// What is always asked of a record, in one place.
struct PersonLine: Sendable {
  /// The hash of its key.
  var key: UInt64 = 0
  var names: UInt32 = 0
  var facts: UInt32 = 0
  var birth = BirthDay()
  var source: UInt16 = 0
  var nameCount: UInt8 = 0
  var factCount: UInt8 = 0
  var sex: UInt8 = 0
}
