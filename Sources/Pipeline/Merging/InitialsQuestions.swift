import CanonicalModel
import Linkage
import Records

/// Who somebody may be of whom nothing but initials and an age is known. No score unites such a record, and
/// yet a caseworker who knows the case can tell; so the likeliest are asked of.
struct InitialsQuestions {
  /// Of a record without a name and one with it, by their numbers among persons.
  struct Question {
    let nameless: Int
    let named: Int
    /// How many initials agree, and whether they are all that both have.
    let initials: (letters: Int, isWhole: Bool)
    /// Whether the events lie near each other.
    let isNear: Bool
  }

  /// So many people are asked of for one record: more would be a guess among namesakes.
  static let most = 3
  /// Where more people of a nation share two initials, they say nothing.
  private static let mostOfInitials = 500
  /// How many questions are weighed for one record before the best are taken.
  private static let mostWeighed = 60
  /// Farther apart than this (days), two records are hardly of one referral and its support.
  static let longest = 183
  /// Events within so many days are near.
  static let nearDays = 60

  /// By nation and two initials: those of whom the name is known.
  private var named: [[UInt8]: [InitialsFacts]] = [:]
  private var nameless: [InitialsFacts] = []

  /// `clusters` has the lowest number of each person among persons.
  init(_ records: [SourceRecord], _ members: [Int], clusters: [Int]) {
    var isNamed = [Bool](repeating: false, count: members.count)
    for (number, member) in members.enumerated() where records[member].isNamed {
      isNamed[clusters[number]] = true
    }
    var wanted: Set<[UInt8]> = []
    for (number, member) in members.enumerated() where !isNamed[clusters[number]] {
      guard records[member].text(.initials) != nil,
        let facts = InitialsFacts(records[member], number, isNamed: false)
      else { continue }
      nameless.append(facts)
      wanted.formUnion(facts.keys)
    }
    guard !wanted.isEmpty else { return }
    for (number, member) in members.enumerated() where records[member].isNamed {
      guard let facts = InitialsFacts(records[member], number, isNamed: true) else { continue }
      for key in facts.keys where wanted.contains(key) { named[key, default: []].append(facts) }
    }
  }

  /// The questions of each record without a name, all that may be.
  func each(_ body: ([Question]) -> Void) {
    for one in nameless {
      var seen: Set<Int> = []
      var found: [(days: Int, question: Question)] = []
      for key in one.keys {
        guard let others = named[key], others.count <= Self.mostOfInitials else { continue }
        for other in others where seen.insert(other.member).inserted {
          guard let initials = one.agreement(with: other) else { continue }
          let days = one.days(to: other) ?? Self.longest
          let question = Question(
            nameless: one.member, named: other.member, initials: initials,
            isNear: days <= Self.nearDays)
          found.append((days, question))
        }
      }
      found.sort { ($0.days, $0.question.named) < ($1.days, $1.question.named) }
      if !found.isEmpty { body(found.prefix(Self.mostWeighed).map(\.question)) }
    }
  }
}
