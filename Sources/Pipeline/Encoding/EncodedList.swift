import Linkage
import Records

/// How a list of encoded people stands in CSV: the writer and the reader share it.
///
/// A cell of names has a name behind the other with `|` between, its words with a blank, and of each word
/// role, word, consonants and first letter with points between: `g.52…9e.07….b1…`. Where a variant says
/// nothing its place is empty.
enum EncodedList {
  static let keyColumn = "match_key"
  static let nameColumn = "name_tokens"
  static let clkColumn = "clk"
  private static let dayColumns = ["birth_day", "birth_month_day", "birth_digits", "birth_year"]

  /// Everything behind the id, in this order.
  static let columns: [String] =
    [keyColumn, nameColumn] + dayColumns + ["birth_is_estimated", "sex"]
    + PersonDraft.Trait.allCases.map { column(of: $0) }
    + PersonDraft.IdentifierKind.allCases.map { column(of: $0) }

  private static func column(of trait: PersonDraft.Trait) -> String { "trait_\(trait)" }
  private static func column(of kind: PersonDraft.IdentifierKind) -> String { "identifier_\(kind)" }

  // MARK: - Writing

  /// The cells of a person in the order of the columns.
  static func cells(_ person: KeyedPerson, keyID: String) -> [String] {
    var cells = [keyID, names(person.words)]
    let birth = person.birth
    cells += [birth?.day, birth?.monthAndDay, birth?.digits, birth?.year].map {
      MatchKey.hexadecimal($0 ?? [])
    }
    cells.append(birth.map { $0.isEstimated ? "1" : "0" } ?? "")
    cells.append(person.sex.map { "\($0)" } ?? "")
    for trait in PersonDraft.Trait.allCases {
      cells.append(joined(person.traits.filter { $0.kind == trait }.map(\.token)))
    }
    for kind in PersonDraft.IdentifierKind.allCases {
      cells.append(joined(person.identifiers.filter { $0.kind == kind }.map(\.token)))
    }
    return cells
  }

  private static func names(_ words: [KeyedPerson.Word]) -> String {
    var text = ""
    for (index, word) in words.enumerated() {
      if index > 0 { text += words[index - 1].name == word.name ? " " : "|" }
      let parts = [word.same, word.skeleton, word.initial].map(MatchKey.hexadecimal)
      text += ([letter(word.role)] + parts).joined(separator: ".")
    }
    return text
  }

  private static func letter(_ role: NameRole) -> String {
    switch role {
    case .given: "g"
    case .family: "f"
    case .open: "o"
    }
  }

  private static func joined(_ tokens: [KeyedPerson.Token]) -> String {
    tokens.map(MatchKey.hexadecimal).joined(separator: "|")
  }

  /// The tokens of a person by their column, for the privacy report.
  static func counted(_ person: KeyedPerson) -> [(column: String, tokens: [KeyedPerson.Token])] {
    var cells: [(String, [KeyedPerson.Token])] = [
      ("name_tokens: word", person.words.map(\.same).filter { !$0.isEmpty }),
      ("name_tokens: consonants", person.words.map(\.skeleton).filter { !$0.isEmpty }),
      ("name_tokens: first letter", person.words.map(\.initial)),
    ]
    if let birth = person.birth {
      let tokens = [birth.day, birth.monthAndDay, birth.digits, birth.year]
      cells += zip(dayColumns, tokens).map { ($0, $1.isEmpty ? [] : [$1]) }
    }
    for trait in PersonDraft.Trait.allCases {
      cells.append((column(of: trait), person.traits.filter { $0.kind == trait }.map(\.token)))
    }
    for kind in PersonDraft.IdentifierKind.allCases {
      let tokens = person.identifiers.filter { $0.kind == kind }.map(\.token)
      cells.append((column(of: kind), tokens))
    }
    return cells.map { (column: $0.0, tokens: $0.1) }
  }

  // MARK: - Reading

  /// The person of the cells, by the name of their column; nothing where a cell is no list of tokens.
  static func person(_ cell: (String) -> [UInt8]) -> KeyedPerson? {
    var person = KeyedPerson()
    guard let words = words(cell(nameColumn)) else { return nil }
    person.words = words
    let days = dayColumns.map { token(cell($0)[...]) }
    guard let day = days[0], let monthAndDay = days[1], let digits = days[2], let year = days[3]
    else { return nil }
    if !year.isEmpty {
      person.birth = KeyedPerson.Birth(
        day: day, monthAndDay: monthAndDay, digits: digits, year: year,
        isEstimated: cell("birth_is_estimated") == [UInt8(ascii: "1")])
    }
    let sex = String(decoding: cell("sex"), as: UTF8.self)
    person.sex = [PersonDraft.Sex.female, .male, .other].first { "\($0)" == sex }
    for trait in PersonDraft.Trait.allCases {
      guard let tokens = tokens(cell(column(of: trait))) else { return nil }
      person.traits += tokens.map { (trait, $0) }
    }
    for kind in PersonDraft.IdentifierKind.allCases {
      guard let tokens = tokens(cell(column(of: kind))) else { return nil }
      person.identifiers += tokens.map { (kind, $0) }
    }
    return person
  }

  private static func words(_ text: [UInt8]) -> [KeyedPerson.Word]? {
    var words: [KeyedPerson.Word] = []
    for (name, part) in text.split(separator: UInt8(ascii: "|")).enumerated() {
      for word in part.split(separator: UInt8(ascii: " ")) {
        let pieces = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard pieces.count == 4, let role = role(pieces[0]), let same = token(pieces[1]),
          let skeleton = token(pieces[2]), let initial = token(pieces[3]), !initial.isEmpty
        else { return nil }
        words.append(
          KeyedPerson.Word(
            role: role, name: name, same: same, skeleton: skeleton, initial: initial))
      }
    }
    return words
  }

  private static func role(_ text: ArraySlice<UInt8>) -> NameRole? {
    switch text.first {
    case UInt8(ascii: "g"): .given
    case UInt8(ascii: "f"): .family
    case UInt8(ascii: "o"): .open
    default: nil
    }
  }

  private static func tokens(_ text: [UInt8]) -> [KeyedPerson.Token]? {
    var tokens: [KeyedPerson.Token] = []
    for part in text.split(separator: UInt8(ascii: "|")) {
      guard let token = token(part) else { return nil }
      tokens.append(token)
    }
    return tokens
  }

  /// Sixteen bytes in hexadecimal, or none.
  private static func token(_ text: ArraySlice<UInt8>) -> KeyedPerson.Token? {
    if text.isEmpty { return [] }
    guard text.count == 32 else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text {
      guard let value = hexadecimal(digit) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
