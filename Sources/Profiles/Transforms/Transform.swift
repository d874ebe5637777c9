import CanonicalModel
import Records

/// How a source value becomes a canonical one. The list is closed: a profile chooses by name, and
/// what needs logic is a new case here with its test.
package enum Transform: Sendable {
  case text
  case texts(separator: UInt8)
  case date([DatePattern], acceptsSerials: Bool)
  case code(CodeReading)
  case codes(CodeReading, separator: UInt8)
  /// A code whose field depends on the record's own date.
  case datedCode(CodeReading, DatedMeaning)
  /// Adds a code when the value is one of the ticks.
  case tick(Code, ticks: SpellingTable)
  case integer
  case identifier(digits: Int?)
  case familyName(NameOrder)
  case givenNames(NameOrder)
  case join(separator: String)
  case constant(CanonicalConstant)
  /// A part of a grade of intelligence, out of a cell that holds the whole of it or this part alone.
  case grade(GradeReading)
  /// A word that says why there is no value, in a place of its own beside it.
  case missing

  /// The names in profiles.
  package static let names = [
    "text", "texts", "date", "code", "codes", "dated-code", "tick", "integer", "identifier",
    "family-name", "given-names", "join", "constant", "grade",
  ]

  /// What each takes beside `from` and `as`.
  private static let ownKeys: [String: [String]] = [
    "text": [], "texts": ["separator"], "date": ["pattern", "serials"], "code": ["codes"],
    "codes": ["codes", "separator"], "dated-code": ["codes", "datedBy", "since", "earlier"],
    "tick": ["code", "ticks"], "integer": [], "identifier": ["digits"], "family-name": ["order"],
    "given-names": ["order"], "join": ["separator"], "constant": ["value"],
    "grade": ["part", "scheme"],
  ]

  /// The keys of a source with the transform; those of all where the name says nothing.
  static func keys(of name: String?) -> [String] {
    guard let own = name.flatMap({ ownKeys[$0] }) else {
      return ["from", "as"] + Set(ownKeys.values.joined()).sorted()
    }
    return (name == "constant" ? [] : ["from"]) + ["as"] + own
  }
}

/// A value that a profile states for all its records.
package enum CanonicalConstant: Sendable {
  case code(Code)
  case text([UInt8])
}

/// Which part of a grade is read, and by which scheme.
package struct GradeReading: Sendable {
  /// Nothing where it is the scheme that is read.
  package let part: GradePart?
  /// The only scheme that the export grades by; nothing where the shape of each grade tells.
  package let scheme: GradingScheme?

  package init(_ part: GradePart?, scheme: GradingScheme? = nil) {
    self.part = part
    self.scheme = scheme
  }
}

/// The spellings by which a code field is read: the profile's own first, then the list's.
package struct CodeReading: Sendable {
  package let list: CodeListID
  package let own: SpellingTable
  /// Spellings that say why there is no code.
  package let ownMissing: SpellingTable
  package let general: SpellingTable
  package let doubts: SpellingDoubts

  package init(
    list: CodeListID, own: SpellingTable, ownMissing: SpellingTable, general: SpellingTable,
    doubts: SpellingDoubts = .none
  ) {
    self.list = list
    self.own = own
    self.ownMissing = ownMissing
    self.general = general
    self.doubts = doubts
  }

  /// The spellings of a loaded list, and what is in doubt about them in the vocabulary.
  package init(
    _ list: CodeListID, in lists: CodeLists, _ vocabulary: ValueVocabulary = .own,
    own: SpellingTable = SpellingTable(), ownMissing: SpellingTable = SpellingTable()
  ) {
    let general = lists[list]?.spellings ?? SpellingTable()
    self.init(
      list: list, own: own, ownMissing: ownMissing, general: general,
      doubts: SpellingDoubts(
        lists[list]?.doubts ?? [], in: vocabulary, readBy: general, without: [own, ownMissing]))
  }

  package func code(for text: ArraySlice<UInt8>) -> Code? {
    if !own.isEmpty, let code = own.code(for: text) { return code }
    if !ownMissing.isEmpty, ownMissing.code(for: text) != nil { return nil }
    return general.code(for: text)
  }
}

/// How a source writes a whole name.
package enum NameOrder: String, CaseIterable, Sendable {
  case familyCommaGiven = "family-comma-given"
  case familyGiven = "family-given"
  case givenFamily = "given-family"

  /// The ranges of the family name and of the given names.
  package func split(_ text: Span<UInt8>) -> (family: Range<Int>, given: Range<Int>) {
    let all = 0..<text.count
    switch self {
    case .familyCommaGiven:
      guard let comma = text.index(where: { $0 == UInt8(ascii: ",") }) else { return (all, 0..<0) }
      return (text.trimmedSlowly(0..<comma), text.trimmedSlowly(comma + 1..<text.count))
    case .familyGiven:
      guard let blank = text.index(where: \.isBlank) else { return (all, 0..<0) }
      return (0..<blank, text.trimmedSlowly(blank..<text.count))
    case .givenFamily:
      guard let blank = text.lastIndex(where: \.isBlank) else { return (all, 0..<0) }
      return (blank + 1..<text.count, text.trimmedSlowly(0..<blank))
    }
  }
}

extension Span<UInt8> {
  fileprivate func index(where isWanted: (UInt8) -> Bool) -> Int? {
    for index in indices where isWanted(self[index]) { return index }
    return nil
  }

  fileprivate func lastIndex(where isWanted: (UInt8) -> Bool) -> Int? {
    var index = count
    while index > 0 {
      index -= 1
      if isWanted(self[index]) { return index }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks at either end, no-break spaces included.
  package var trimmed: ArraySlice<UInt8> {
    let range = span.trimmed(0..<count)
    return self[(startIndex + range.lowerBound)..<(startIndex + range.upperBound)]
  }
}
