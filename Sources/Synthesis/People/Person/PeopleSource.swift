/// A body that sends records of people, and how well it knows their numbers.
struct PeopleSource: Sendable {
  enum Kind: String, Sendable { case force, national, council, ngo }

  let code: [UInt8]
  let kind: Kind
  /// How many of a hundred records of those who have the number tell it.
  let pncShare: Int
  let nhsShare: Int
  let homeOfficeShare: Int
  let referenceShare: Int

  private init(_ code: String, _ kind: Kind) {
    self.code = Array(code.utf8)
    self.kind = kind
    (pncShare, nhsShare, homeOfficeShare, referenceShare) =
      switch kind {
      case .force: (60, 4, 6, 22)
      case .national: (8, 10, 30, 60)
      case .council: (4, 45, 12, 30)
      case .ngo: (0, 20, 12, 15)
      }
  }

  static let forces = ["gwent", "south-wales", "north-wales", "dyfed-powys"].map {
    PeopleSource("\($0)-police", .force)
  }
  static let national = PeopleSource("national-return", .national)
  static let council = PeopleSource("cardiff-council", .council)
  static let bawso = PeopleSource("bawso", .ngo)
  static let newPathways = PeopleSource("new-pathways", .ngo)
  static let salvationArmy = PeopleSource("salvation-army", .ngo)
  static let barnardos = PeopleSource("barnardos", .ngo)
  static let victimSupport = PeopleSource("victim-support-wales", .ngo)

  static let all =
    forces + [national, council, bawso, newPathways, salvationArmy, barnardos, victimSupport]

  /// Where a record of a list comes from: so many of twenty.
  static let twenty: [PeopleSource] =
    forces + forces + Array(repeating: national, count: 5)
    + [council, bawso, bawso, newPathways, salvationArmy, barnardos, victimSupport]
}
