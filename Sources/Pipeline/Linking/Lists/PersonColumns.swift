import Linkage
import Records

/// Where in the rows of one file each field stands: columns by their number, counted from 1.
struct PersonColumns: Sendable {
  struct Date: Sendable {
    let column: Int
    var order: DateOrder?
  }

  struct Texts<Kind: Sendable>: Sendable {
    let kind: Kind
    let columns: [Int]
    var isJoined = false
    /// Between several values of one cell; none where a cell is one value.
    var separators: [UInt8] = []
  }

  let id: Int
  var source: Int?
  var given: [Int] = []
  var family: [Int] = []
  var otherFamily: [Int] = []
  var fullName: [Int] = []
  var initials: [Int] = []
  var aliases: [Texts<Void>] = []
  var dates: [Date] = []
  var year: Int?
  var month: Int?
  var day: Int?
  var age: Int?
  var ageYear: Int?
  var estimated: Int?
  var sex: Int?
  var identifiers: [Texts<PersonDraft.IdentifierKind>] = []
  var traits: [Texts<PersonDraft.Trait>] = []
  /// The columns for which no room is left.
  private(set) var refused: [Int] = []

  private var others = 0

  init(id: Int) { self.id = id }

  /// Adds what stands in the columns of a field, in their order.
  mutating func add(_ entry: LinkMap.Entry, _ columns: [Int]) {
    guard let first = columns.first else { return }
    switch entry.field {
    case .given, .middle, .family, .otherFamily, .fullName, .initials:
      addName(entry.field, columns)
    case .alias:
      aliases.append(
        Texts(
          kind: (), columns: columns, separators: entry.separators ?? PersonColumns.separators))
    case .birthDate:
      dates += columns.map { Date(column: $0, order: entry.order) }
    case .birthYear: year = year ?? first
    case .birthMonth: month = month ?? first
    case .birthDay: day = day ?? first
    case .age:
      age = age ?? first
      ageYear = entry.ageYear
    case .birthDateEstimated: estimated = estimated ?? first
    case .sex: sex = sex ?? first
    case .identifier(let kind):
      identifiers.append(Texts(kind: kind, columns: columns, separators: entry.separators ?? []))
    case .trait(let kind): addTrait(kind, entry, columns)
    case .other: for column in columns { addOther(column) }
    case .unused: break
    }
  }

  private static let separators = Array(";|".utf8)

  private mutating func addName(_ field: LinkField, _ columns: [Int]) {
    switch field {
    case .given: given = columns + given
    case .middle: given += columns
    case .family: family += columns
    case .otherFamily: otherFamily += columns
    case .initials: initials += columns
    default: fullName += columns
    }
  }

  private mutating func addTrait(
    _ kind: PersonDraft.Trait, _ entry: LinkMap.Entry, _ columns: [Int]
  ) {
    let separators = entry.separators ?? (entry.field.isRepeated ? PersonColumns.separators : [])
    traits.append(
      Texts(kind: kind, columns: columns, isJoined: entry.field.isJoined, separators: separators))
  }

  private static let rooms: [PersonDraft.Trait] = [.other1, .other2, .other3]

  private mutating func addOther(_ column: Int) {
    guard others < PersonColumns.rooms.count else { return refused.append(column) }
    traits.append(Texts(kind: PersonColumns.rooms[others], columns: [column]))
    others += 1
  }

  /// A day without a year is what some call a birthday: the whole date.
  mutating func settle() {
    guard let column = day, year == nil, month == nil, dates.isEmpty else { return }
    dates = [Date(column: column)]
    day = nil
  }

  /// All columns that are looked at.
  var used: [Int] {
    let names = given + family + otherFamily + fullName + initials + aliases.flatMap(\.columns)
    let days = dates.map(\.column) + [year, month, day, age, estimated].compactMap { $0 }
    let rest = identifiers.flatMap(\.columns) + traits.flatMap(\.columns)
    return Set([id] + [source, sex].compactMap { $0 } + names + days + rest).sorted()
  }

  /// Whether anything is compared at all.
  var isEmpty: Bool { used.count == [id, source].compactMap { $0 }.count }
}

extension PersonColumns {
  /// Whether there are names besides the usual ones.
  var hasOtherNames: Bool { !(aliases.isEmpty && otherFamily.isEmpty && initials.isEmpty) }
}
