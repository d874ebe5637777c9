import CanonicalModel
import Records

/// Name and day of birth of somebody as hashes: enough to see that two people are not one, too little to
/// say who they are.
package struct PersonPrint: Hashable, Sendable {
  /// Four words of the name in the order of their hashes, 16 bits each, 0 where there are fewer.
  package let words: UInt64
  /// Of the day of birth.
  package let birth: UInt32

  package init(words: UInt64, birth: UInt32) {
    self.words = words
    self.birth = birth
  }

  /// Whether both the day of birth and the name differ. A name all of whose words the other one has is the
  /// same, whatever their order.
  package func isAnother(than other: PersonPrint) -> Bool {
    birth != other.birth && !holds(other) && !other.holds(self)
  }

  private func holds(_ other: PersonPrint) -> Bool {
    PersonPrint.parts(of: other.words).allSatisfy { part in
      PersonPrint.parts(of: words).contains(part)
    }
  }

  private static func parts(of words: UInt64) -> [UInt16] {
    (0..<4).map { UInt16(truncatingIfNeeded: words >> ($0 * 16)) }.filter { $0 != 0 }
  }
}

extension CanonicalRecord {
  /// Who the record is about; nothing where the day of birth or the name is not certain, and for a report
  /// that names nobody.
  package var personPrint: PersonPrint? {
    guard !isDutyToNotify, birthDate?.isFirstOfJanuary == false else { return nil }
    let birth = birthHash
    var words: [UInt16] = []
    let fields: [CanonicalField] =
      isStated(.fullName) ? [.fullName] : [.givenNames, .familyName]
    for field in fields {
      guard let own = nameWords(field) else { return nil }
      words += own
    }
    guard birth != 0, words.count > 1 else { return nil }
    let packed = Set(words).sorted().prefix(4).reduce(UInt64(0)) { $0 << 16 | UInt64($1) }
    return PersonPrint(words: packed, birth: UInt32(truncatingIfNeeded: birth >> 32))
  }

  /// The words of a name; nothing for one with letters that systems spell in several ways.
  private func nameWords(_ field: CanonicalField) -> [UInt16]? {
    withText(field) { text -> [UInt16]? in
      if isPlaceholderName(text) { return nil }
      var words: [UInt16] = []
      var start = 0
      for index in 0...text.count {
        let isEnd = index == text.count || text[index].isBlank || text[index].endsName
        guard isEnd else { continue }
        if index > start {
          let hash = hashOfName(text.extracting(start..<index))
          if hash == 0 { return nil }
          words.append(max(1, UInt16(truncatingIfNeeded: hash >> 48)))
        }
        start = index + 1
      }
      return words
    } ?? nil
  }
}

extension UInt8 {
  /// Whether it stands between the words of a name.
  fileprivate var endsName: Bool {
    self == UInt8(ascii: ",") || self == UInt8(ascii: "-") || self == UInt8(ascii: ";")
  }
}
