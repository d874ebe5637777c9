import CanonicalModel

extension RecordSheet {
  /// Writes the record of a case down with what its source says of the person. A report under the duty
  /// to notify keeps what the story tells: nothing of who it is.
  mutating func tell(
    _ part: PeopleCase, _ statement: inout PersonStatement, seed: UInt64, turn: Int
  ) {
    // What all records of a case have in common: the form's own id and its wording.
    var ofCase = RandomSource(seed: seed &+ 31, record: part.story.number)
    tell(part.story, as: part.kind, random: &ofCase)
    guard part.role != .notified else { return }
    var random = RandomSource(seed: seed &+ 63, record: part.story.number << 5 | turn)
    tellName(statement.nameCells(part.source, part.kind, &random))
    set(.aliases, statement.aliases.joined(separator: [UInt8(ascii: "|")]))
    set(.dateOfBirth, statement.born)
    set(.gender, statement.sex)
    set(.nationalities, statement.nationality)
    set(.pncID, statement.pncID)
    set(.nhsNumber, statement.nhsNumber)
    set(.homeOfficeReference, statement.homeOfficeReference)
    set(.passportNumber, statement.passport)
    set(.postcode, statement.postcode)
    set(.phone, statement.phone)
    set(.currentTown, Locality.all[statement.town].town)
    clear(.statedAge)
    let isHidden = !statement.phone.isEmpty || !statement.postcode.isEmpty
    if isHidden { set(.onwardSharingAllowed, Phrases.no) }
    tellReferences(part, &random)
  }

  private mutating func tellName(_ cells: NameCells) {
    set(.givenNames, cells.given)
    set(.familyName, cells.family)
    set(.fullName, cells.whole)
    set(.initials, cells.initials)
  }

  /// Of the references of a case each source knows some, and its own.
  private mutating func tellReferences(_ part: PeopleCase, _ random: inout RandomSource) {
    let isNational = part.role == .national
    if !isNational, !random.isOne(inHundred: part.source.caseShare) { clear(.nrmReference) }
    if !isNational, !random.isOne(inHundred: 30) { clear(.externalID) }
    switch part.role {
    case .national: clear(.localReference)
    case .passedOn:
      write(.localReference) {
        $0.append(contentsOf: part.source.code.prefix(2))
        $0.append(contentsOf: "/P/".utf8)
        $0.append(UniqueNumber.sevenDigits(part.story.number), width: 7)
      }
    case .support, .otherSupport: set(.supportProvider, part.source.provider)
    default: break
    }
  }

  /// What a story does not tell and these records do.
  static let ofPeople: [CanonicalField] = [
    .fullName, .initials, .aliases, .dateOfBirth, .homeOfficeReference, .passportNumber, .pncID,
    .nhsNumber, .postcode, .phone, .currentTown,
  ]
}

/// A name as the columns of a source hold it.
struct NameCells: Sendable {
  var given: [UInt8] = []
  var family: [UInt8] = []
  var whole: [UInt8] = []
  var initials: [UInt8] = []
}

extension PersonStatement {
  /// Parts in two columns, the whole in one, or initials alone.
  fileprivate mutating func nameCells(
    _ source: PeopleSource, _ kind: RecordKind, _ random: inout RandomSource
  ) -> NameCells {
    guard !given.isEmpty else { return NameCells() }
    if source.tellsInitials, kind == .supportContact, script == .latin,
      random.isOne(inHundred: 35)
    {
      slips.insert(.initialsOnly)
      aliases = []
      return NameCells(initials: PersonStatement.initials(of: given + [0x20] + family))
    }
    guard source.tellsWholeNames, random.isOne(inHundred: 50) else {
      return NameCells(given: given, family: family)
    }
    let isFamilyFirst = random.isOne(inHundred: 40)
    let whole = isFamilyFirst ? family + Array(", ".utf8) + given : given + [0x20] + family
    return NameCells(whole: whole)
  }

  /// `T.L.A.N.`
  private static func initials(of name: [UInt8]) -> [UInt8] {
    String(decoding: name, as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "-" })
      .flatMap { Array($0.prefix(1).uppercased().utf8) + [UInt8(ascii: ".")] }
  }
}

extension PeopleSource {
  /// How many of a hundred records tell the national reference of the case.
  fileprivate var caseShare: Int {
    switch kind {
    case .force: 55
    case .national: 100
    case .council: 50
    case .ngo: 25
    }
  }

  fileprivate var tellsInitials: Bool { code == PeopleSource.bawso.code }
  fileprivate var tellsWholeNames: Bool { code.starts(with: "dyfed".utf8) }

  /// What the list of support providers calls it.
  fileprivate var provider: [UInt8] {
    code.starts(with: "victim".utf8) ? Array("victim-support".utf8) : code
  }
}
