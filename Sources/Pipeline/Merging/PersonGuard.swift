import CanonicalModel
import Linkage
import Records

/// The last word on who is one person: no score unites what a person reading both records would not.
///
/// A record without a name is united with others by a reference or a decision alone: initials and an
/// age are shared by many. Two exact dates of birth that are no slip of one another are of two people, and
/// so are two names of which no more than a part agrees, unless the births are the same. What is held back
/// for such a reason is left for review, so that nothing of it is lost.
struct PersonGuard {
  /// What is asked of a record.
  private struct Facts {
    let hasName: Bool
    /// Nothing but the birth, and nothing but the names, for comparing these alone.
    let birth: MatterPerson
    let names: MatterPerson
    let bornOn: PartialDate?
  }

  private let facts: [Facts]

  /// `members` are the records that have a person, by their number among persons.
  init(_ records: [SourceRecord], _ members: [Int]) {
    facts = members.map { member in
      let record = records[member]
      let fields: [CanonicalField] = [.givenNames, .familyName, .fullName]
      let isNamed = fields.contains { record.text($0) != nil }
      let names = MatterDraft(record, partner: 0).person
      var (birth, alone) = (MatterPerson(), names)
      birth.birthDate = names.birthDate
      (alone.birthDate, alone.sex) = (nil, nil)
      return Facts(hasName: isNamed, birth: birth, names: alone, bornOn: names.birthDate)
    }
  }

  /// Why a score may not unite two records; nothing where it may.
  func objection(_ left: Int, _ right: Int) -> String? {
    if !facts[left].hasName || !facts[right].hasName { return "no-name" }
    if areBornApart(left, right) { return "births-differ" }
    let names = facts[left].names.agreement(with: facts[right].names)
    let isSameBirth = facts[left].bornOn != nil && facts[left].bornOn == facts[right].bornOn
    if !isSameBirth, names == .doubtful || names == .contradicts { return "names-differ" }
    return nil
  }

  func areBornApart(_ left: Int, _ right: Int) -> Bool {
    facts[left].birth.agreement(with: facts[right].birth) == .contradicts
  }
}

/// Persons as they are joined, pair by pair, the surest first.
struct GuardedPersons {
  private var groups: RecordGroups
  private var members: [Int: [Int]]
  private let guarding: PersonGuard

  init(count: Int, _ guarding: PersonGuard) {
    groups = RecordGroups(Array(0..<count))
    members = [:]
    self.guarding = guarding
  }

  /// Joins two records whatever their births.
  mutating func hold(_ left: Int, _ right: Int) {
    let (one, other) = (groups.first(left), groups.first(right))
    guard one != other else { return }
    let all = members(of: one) + members(of: other)
    members[one] = nil
    members[other] = nil
    groups.join(one, other)
    members[min(one, other)] = all
  }

  /// Joins two records unless somebody beside them is plainly somebody else; says whether it did.
  mutating func join(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (groups.first(left), groups.first(right))
    if one == other { return true }
    let (here, there) = (members(of: one), members(of: other))
    for mine in here where there.contains(where: { guarding.areBornApart(mine, $0) }) {
      return false
    }
    hold(left, right)
    return true
  }

  private func members(of first: Int) -> [Int] { members[first] ?? [first] }

  mutating func all() -> [Int] { groups.all() }
}
