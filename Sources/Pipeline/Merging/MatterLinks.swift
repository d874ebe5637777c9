import CanonicalModel
import Linkage
import Merging
import Records

/// Which records are of one matter, by the references that they share. It is never asked whether the
/// persons agree: somebody may be referred twice, and that is two matters.
///
/// Three things come of it: records that are one entity (the same referral as two partners tell it, the
/// same record in a later drop), entities of several kinds that are one matter (a referral and its
/// crime), and records that speak of one referral and so of one person.
struct MatterLinks {
  private let records: [SourceRecord]
  private let contradiction: PersonContradiction
  /// Decided pairs, which go before every reference.
  private let decided: LinkConstraints
  private var entityGroups: RecordGroups
  private var matterGroups: RecordGroups
  private var personGroups: RecordGroups
  private(set) var links: [RecordLink] = []

  init(
    _ records: [SourceRecord], names: [SourceRecordKey], _ contradiction: PersonContradiction, decided: LinkConstraints
  ) {
    self.records = records
    self.contradiction = contradiction
    self.decided = decided
    entityGroups = RecordGroups(count: records.count)
    matterGroups = entityGroups
    personGroups = entityGroups
    let parted = Set(decided.cannotLink.map { Pair($0.0, $0.1) })
    join(by: names.map { Array($0.text.utf8) }, as: .resent, parted)
    for reference in SharedReference.allCases {
      join(by: records.map { reference.value(of: $0) }, reference, parted)
    }
    joinDecided()
  }

  private struct Pair: Hashable {
    let left: Int
    let right: Int
    init(_ left: Int, _ right: Int) { (self.left, self.right) = (min(left, right), max(left, right)) }
  }

  mutating func entities() -> [Int] { entityGroups.all() }
  mutating func matters() -> [Int] { matterGroups.all() }
  /// Records that a reference of one referral holds together.
  mutating func persons() -> [Int] { personGroups.all() }

  // MARK: - By references

  private mutating func join(
    by values: [[UInt8]?], as question: RecordLink.Question, _ parted: Set<Pair>
  ) {
    for group in MatterLinks.groups(values) {
      for (first, record) in pairs(of: group, parted) {
        entityGroups.join(first, record)
        matterGroups.join(first, record)
        personGroups.join(first, record)
        add(question, first, record, "record-key", "same", .linked, "strong-key")
      }
    }
  }

  private mutating func join(
    by values: [[UInt8]?], _ reference: SharedReference, _ parted: Set<Pair>
  ) {
    for group in MatterLinks.groups(values) {
      for (first, record) in pairs(of: group, parted) {
        let isNew = matterGroups.first(first) != matterGroups.first(record)
        matterGroups.join(first, record)
        if reference.holdsPersons { personGroups.join(first, record) }
        if records[first].kind == records[record].kind, reference.isOfOneRecord(records[first].kind) {
          entityGroups.join(first, record)
        }
        if isNew { add(.matter, first, record, reference.rawValue, "same", .linked, "strong-key") }
      }
    }
  }

  /// Each record with the first of its group that it does not contradict; what contradicts all begins
  /// a group of its own, and the pair is told.
  private mutating func pairs(of group: [Int], _ parted: Set<Pair>) -> [(Int, Int)] {
    var firsts: [[Int]] = []
    var pairs: [(Int, Int)] = []
    for record in group {
      let fitting = firsts.firstIndex { members in
        members.allSatisfy {
          !contradiction.holds($0, record) && !parted.contains(Pair($0, record))
        }
      }
      if let fitting {
        pairs.append((firsts[fitting][0], record))
        firsts[fitting].append(record)
      } else {
        if let first = firsts.first?.first {
          let reason = parted.contains(Pair(first, record)) ? "cannot-link" : "contradiction"
          add(.matter, first, record, "reference", "shared by two people", .parted, reason)
        }
        firsts.append([record])
      }
    }
    return pairs
  }

  /// The records of each value that several have, by the lowest.
  private static func groups(_ values: [[UInt8]?]) -> [[Int]] {
    var groups: [[UInt8]: [Int]] = [:]
    for (record, value) in values.enumerated() {
      if let value { groups[value, default: []].append(record) }
    }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  // MARK: - By decisions

  /// Reviewers may join matters, but nobody can join a duty-to-notify report with anything else.
  private mutating func joinDecided() {
    for (left, right) in decided.mustLink
    where records[left].isDutyToNotify == records[right].isDutyToNotify {
      matterGroups.join(left, right)
      if records[left].kind == .referral, records[right].kind == .referral {
        entityGroups.join(left, right)
      }
      add(.matter, left, right, "decision", "same", .linked, "must-link")
    }
  }

  /// As sure as references make anybody; in bits.
  private static let strongWeight = 30.0

  private mutating func add(
    _ question: RecordLink.Question, _ left: Int, _ right: Int, _ comparison: String,
    _ level: String, _ answer: RecordLink.Answer, _ reason: String
  ) {
    let weight = MatterLinks.strongWeight
    links.append(
      RecordLink(
        question: question, left: min(left, right), right: max(left, right), weight: weight,
        probability: LinkProbability.of(weight),
        contributions: [.init(comparison: comparison, level: level, weight: weight)],
        answer: answer, reason: reason))
  }
}
