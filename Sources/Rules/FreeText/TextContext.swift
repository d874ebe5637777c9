import CanonicalModel
import Records

/// What the words just passed speak of: some numbers are only sure behind the word that names them.
struct TextContext {
  enum Subject: Int, CaseIterable { case health, insurance, vehicle }

  /// How many words ago each subject was named.
  private var passed: InlineArray<3, Int> = [reach + 1, reach + 1, reach + 1]
  /// How far such a word reaches: "NHS number is".
  private static let reach = 3

  func names(_ subject: Subject) -> Bool { passed[subject.rawValue] < TextContext.reach }

  mutating func pass(_ word: Range<Int>, of text: Span<UInt8>) {
    for subject in Subject.allCases { passed[subject.rawValue] &+= 1 }
    guard word.count <= 14, let subject = text.subject(of: word) else { return }
    passed[subject.rawValue] = 0
  }
}

extension Span<UInt8> {
  fileprivate func subject(of word: Range<Int>) -> TextContext.Subject? {
    // `gig` is also a kind of work.
    if isWord("NHS", at: word) || isWord("GIG", at: word) && self[word.lowerBound] == 0x47 {
      return .health
    }
    for name in ["NI", "NINO", "INSURANCE", "YSWIRIANT"] as [StaticString]
    where isWord(name, at: word) {
      return .insurance
    }
    for name in vehicles where isWord(name, at: word) { return .vehicle }
    return nil
  }
}

private let vehicles: [StaticString] = [
  "REG", "REGISTRATION", "VRM", "VRN", "INDEX", "PLATE", "PLATES", "VEHICLE", "CAR", "VAN",
  "COFRESTRU", "CERBYD", "FAN",
]
