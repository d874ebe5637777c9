import CanonicalModel
import Records

/// Matters as they grow, and what keeps two of them apart. Records are numbered in the order of ties.
struct MatterClusters {
  enum Obstacle {
    /// One of them is a duty-to-notify report and the other is none. Not even told of.
    case anonymity
    case decision
    /// Two NRM references: two referrals, whatever else agrees.
    case twoReferrals
    /// The persons contradict each other.
    case twoPeople
    /// The same person, it seems, and nothing that says it was the same referral.
    case referredTwice
  }

  private let facts: [MatterFacts]
  private let comparison: MatterComparison
  private var sets: DisjointSets
  private var members: [Int32: [Int]] = [:]
  private var foes: [Int: [Int]] = [:]
  /// How many records of a matter are looked at when two are compared.
  private static let looked = 24

  init(_ facts: [MatterFacts], _ comparison: MatterComparison, partings: [(Int, Int)]) {
    self.facts = facts
    self.comparison = comparison
    sets = DisjointSets(count: facts.count)
    for (left, right) in partings {
      foes[left, default: []].append(right)
      foes[right, default: []].append(left)
    }
  }

  mutating func name(_ record: Int) -> Int { Int(sets.find(Int32(truncatingIfNeeded: record))) }

  mutating func members(of record: Int) -> [Int] {
    members[sets.find(Int32(truncatingIfNeeded: record))] ?? [record]
  }

  mutating func unite(_ left: Int, _ right: Int) {
    let both = members(of: left) + members(of: right)
    let (here, there) = (Int32(truncatingIfNeeded: left), Int32(truncatingIfNeeded: right))
    guard sets.find(here) != sets.find(there) else { return }
    members[sets.find(here)] = nil
    members[sets.find(there)] = nil
    sets.unite(here, there)
    members[sets.find(here)] = both
  }

  /// The NRM references of its records.
  mutating func referrals(of record: Int) -> Set<[UInt8]> {
    Set(members(of: record).flatMap { facts[$0].values(.nrmReference) })
  }

  /// Why two matters may not be one by a reference of the kind, or by their score where none is given.
  mutating func obstacle(
    _ left: Int, _ right: Int, by kind: MatterDraft.ReferenceKind?
  ) -> Obstacle? {
    let (here, there) = (members(of: left), members(of: right))
    guard facts[left].draft.isDutyToNotify == facts[right].draft.isDutyToNotify,
      !facts[left].draft.isDutyToNotify || kind?.joinsReports == true
    else { return .anonymity }
    if here.contains(where: { foes[$0]?.contains(where: there.contains) ?? false }) {
      return .decision
    }
    let (mine, yours) = (referrals(of: left), referrals(of: right))
    if !mine.isEmpty, !yours.isEmpty, mine.isDisjoint(with: yours) { return .twoReferrals }
    for left in here.prefix(MatterClusters.looked) {
      for right in there.prefix(MatterClusters.looked) {
        if let obstacle = obstacle(between: left, and: right, by: kind) { return obstacle }
      }
    }
    return nil
  }

  private func obstacle(
    between left: Int, and right: Int, by kind: MatterDraft.ReferenceKind?
  ) -> Obstacle? {
    let (here, there) = (facts[left].draft, facts[right].draft)
    let agreement = here.person.agreement(with: there.person)
    if agreement == .contradicts { return .twoPeople }
    guard here.kind == .referral, there.kind == .referral else { return nil }
    switch kind {
    case .nrmReference, .externalID, .localReference, .intelligenceReference, .exchangeReference:
      return nil
    case .supportReference, .maracReference, .homeOfficeReference:
      return isNear(here, there) ? nil : .referredTwice
    case .crimeReference:
      // Several people may have suffered one crime.
      return agreement == .agrees && isNear(here, there) ? nil : .referredTwice
    case nil:
      let weight = comparison.weight(facts[left], facts[right])
      return weight >= comparison.weights.threshold ? nil : .referredTwice
    }
  }

  private func isNear(_ left: MatterDraft, _ right: MatterDraft) -> Bool {
    (comparison.daysApart(left, right) ?? 0) <= 42
  }
}
