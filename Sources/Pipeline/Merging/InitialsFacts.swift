import CanonicalModel
import Linkage
import Records

/// What is compared of records of which one has initials alone.
struct InitialsFacts {
  /// The record by its number among persons.
  let member: Int
  /// Of each of its names, ascending.
  private let initials: [[UInt8]]
  private let nations: [Code]
  private let sex: Code?
  /// In which the person can have been born.
  private let years: ClosedRange<Int>
  private let event: PartialDate?

  /// Nothing for a record of which too little is known to ask.
  init?(_ record: SourceRecord, _ member: Int, isNamed: Bool) {
    let person = MatterDraft(record, partner: 0).person
    let initials =
      isNamed
      ? person.names.map { name in name.compactMap(\.first).sorted() } : [person.initials]
    let nations = record.contents(of: .nationalities).compactMap { content -> Code? in
      guard case .code(let code) = content else { return nil }
      return code
    }
    guard let years = GuardedFacts(record).years, !nations.isEmpty,
      initials.contains(where: { 2...6 ~= $0.count })
    else { return nil }
    self.member = member
    self.initials = initials.filter { 2...6 ~= $0.count }
    self.nations = nations
    sex = person.sex
    self.years = years
    event = record.event
  }

  /// By nation and any two of the initials.
  var keys: Set<[UInt8]> {
    var keys: Set<[UInt8]> = []
    for letters in initials {
      for first in letters.indices {
        for second in letters[(first + 1)...] {
          for nation in nations {
            keys.insert(Array(nation.description.utf8) + [0, letters[first], second])
          }
        }
      }
    }
    return keys
  }

  /// How the initials agree where nothing that is known of both says no; nothing where something does.
  func agreement(with other: InitialsFacts) -> (letters: Int, isWhole: Bool)? {
    guard years.overlaps(other.years), sex == nil || other.sex == nil || sex == other.sex,
      days(to: other) ?? 0 <= InitialsQuestions.longest
    else { return nil }
    var best: (letters: Int, isWhole: Bool)?
    for here in initials {
      for there in other.initials
      where InitialsFacts.isPart(here, of: there) || InitialsFacts.isPart(there, of: here) {
        let letters = min(here.count, there.count)
        let isWhole = here.count == there.count
        guard letters > best?.letters ?? 0 || isWhole && letters == best?.letters else { continue }
        best = (letters, isWhole)
      }
    }
    return best
  }

  /// Between the events of both.
  func days(to other: InitialsFacts) -> Int? {
    guard let here = event?.earliest.dayNumber, let there = other.event?.earliest.dayNumber else {
      return nil
    }
    return abs(Int(here) - Int(there))
  }

  /// Whether all of the letters are among the others. Both are ascending.
  private static func isPart(_ letters: [UInt8], of others: [UInt8]) -> Bool {
    var rest = others[...]
    for letter in letters {
      rest = rest.drop { $0 < letter }
      guard rest.first == letter else { return false }
      rest.removeFirst()
    }
    return true
  }
}

extension SourceRecord {
  /// Whether it says more of a name than its initials.
  var isNamed: Bool {
    [CanonicalField.givenNames, .familyName, .fullName].contains { text($0) != nil }
  }
}
