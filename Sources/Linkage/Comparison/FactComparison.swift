/// Which comparison a trait or an identifier belongs to, and how its values are compared.
enum FactComparison {
  enum Relation: UInt8 { case missing, equal, near, differs }

  static func comparison(_ kind: UInt8) -> PersonComparison { comparisons[Int(kind)] }

  private static let comparisons: [PersonComparison] = (0..<UInt8(PersonFact.kinds)).map { kind in
    guard let trait = PersonDraft.Trait(rawValue: kind) else {
      return kind == PersonFact.postcodeArea ? .address : .identifier
    }
    switch trait {
    case .nationality, .countryOfBirth: return .country
    case .birthplace: return .birthplace
    case .postcode, .town, .region, .street, .houseNumber: return .address
    case .phone: return .phone
    case .email: return .email
    case .occupation: return .occupation
    case .language: return .language
    case .other1: return .other1
    case .other2: return .other2
    case .other3: return .other3
    }
  }

  /// Whether only a single slip makes two values of this kind nearly equal.
  @inline(__always)
  static func isStrict(_ kind: UInt8) -> Bool {
    kind >= PersonFact.firstIdentifier || kind == PersonDraft.Trait.postcode.rawValue
      || kind == PersonDraft.Trait.phone.rawValue
  }

  /// Whether a slip in a value of this kind is looked for. Not in NRM references: they are given out one after
  /// the other, and brothers who are referred together have neighbours.
  @inline(__always)
  static func hasNear(_ kind: UInt8) -> Bool { kindsWithNear >> UInt32(kind) & 1 == 1 }

  private static let kindsWithNear: UInt32 = (0..<UInt8(PersonFact.kinds)).reduce(0) {
    $0 | (looksForNear($1) ? 1 << UInt32($1) : 0)
  }

  private static func looksForNear(_ kind: UInt8) -> Bool {
    guard let trait = PersonDraft.Trait(rawValue: kind) else {
      return kind != PersonFact.postcodeArea && kind != PersonFact.kind(.nrmReference)
    }
    switch trait {
    case .nationality, .countryOfBirth, .region, .houseNumber, .language: return false
    default: return true
    }
  }
}
