import CanonicalModel
import Linkage
import Records

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
