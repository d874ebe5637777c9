import CanonicalModel
import Merging
import Records

/// Whether two records that share a reference are plainly of two people: a reference that was given twice
/// or mistyped must not make one person of them.
struct PersonContradiction {
  /// What is looked at of a record.
  private struct Facts {
    var words: Set<[UInt8]> = []
    var births: PartialDate?
  }

  private let facts: [Facts]

  init(_ records: [SourceRecord]) {
    facts = records.map { record in
      var facts = Facts()
      guard !record.isDutyToNotify else { return facts }
      for field in [CanonicalField.givenNames, .familyName, .fullName, .aliases] {
        for text in record.texts(field) {
          facts.words.formUnion(NameWords.words(text).filter { $0.count > 1 })
        }
      }
      if case .date(let date)? = record.first(.dateOfBirth)?.content,
        !BirthDate(date).isFirstOfJanuary
      {
        facts.births = date
      }
      return facts
    }
  }

  /// No word of their names in common or nearly so, and no birth that could be the same.
  func holds(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (facts[left], facts[right])
    guard !one.words.isEmpty, !other.words.isEmpty, let here = one.births,
      let there = other.births, PersonContradiction.differ(here, there)
    else { return false }
    return !one.words.contains { word in
      other.words.contains { PersonContradiction.resemble(word, $0) }
    }
  }

  /// Not where one may be a slip of the other: one part differs, or day and month are turned.
  private static func differ(_ left: PartialDate, _ right: PartialDate) -> Bool {
    if left.latest >= right.earliest, right.latest >= left.earliest { return false }
    guard let one = left.day?.parts, let other = right.day?.parts else { return true }
    if one.year == other.year, one.month == other.day, one.day == other.month { return false }
    let same = [one.year == other.year, one.month == other.month, one.day == other.day]
    return same.count { $0 } < 2
  }

  /// Words that begin alike: `ERJON` and `ERYON`.
  private static func resemble(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    if left == right { return true }
    let shared = zip(left, right).prefix { $0 == $1 }.count
    return shared >= 3 && abs(left.count - right.count) <= 2
  }
}
