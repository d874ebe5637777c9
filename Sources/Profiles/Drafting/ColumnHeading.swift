import CanonicalModel
import Records

/// A heading in the ways in which it can be read: its parts in two languages, its steps with and
/// without those above them.
struct ColumnHeading: Sendable {
  struct Token: Hashable, Sendable {
    let text: String
    /// 0 for the last step, 1 for the one above it, and so on.
    let level: Int
    /// Whether it means somebody else than the person.
    let isOther: Bool
    /// Whether it says only how a value is written.
    let isWeak: Bool
  }

  struct Reading: Sendable {
    let tokens: [Token]
    /// What a name that fits this reading is worth.
    let share: Double
  }

  /// What a token that a name lacks costs, by the level of its step.
  static let costs = [1.0, 0.35, 0.2, 0.1]

  let path: String
  /// What can be compared letter by letter with a name.
  let keys: Set<String>
  let readings: [Reading]
  /// A number in it, as in `City 2`.
  let number: Int?

  /// `separator` stands between the steps; nothing where the heading is one.
  init(
    _ path: String, words: WordTable, steps separator: String?, leavingOut usual: Set<String>
  ) {
    self.path = path
    let isTable = separator == nil
    let steps =
      separator.map { path.split(separator: $0).filter { $0 != "*" }.map(String.init) } ?? [path]
    var keys: Set<String> = []
    var readings: [Reading] = []
    let parts =
      isTable
      ? ColumnHeading.parts(of: ColumnHeading.bare(path))
      : [(ColumnHeading.bare(steps.last ?? path), 1.0)]
    for (part, share) in parts {
      let pieces = HeadingPieces.pieces(of: part).filter { !usual.contains($0) || steps.count > 1 }
      if share > 0.9, !isTable || !pieces.isEmpty { keys.insert(pieces.joined(separator: " ")) }
      readings.append(
        Reading(tokens: ColumnHeading.tokens(words.tokens(of: pieces), level: 0), share: share))
      if isTable { readings += ColumnHeading.withoutSystem(part, pieces, words, share) }
    }
    if steps.count > 1 {
      keys = []
      readings = ColumnHeading.nested(steps, words, usual, &keys)
    }
    self.keys = keys
    self.readings = readings
    let digits = path.reversed().drop { $0 == "_" || $0 == "c" }.prefix { $0.isNumber }
    number = Int(String(digits.reversed()))
  }

  /// Without what a customer database puts behind names that are its user's own.
  private static func bare(_ step: String) -> String {
    step.hasSuffix("__c") || step.hasSuffix("__r") ? String(step.dropLast(3)) : step
  }

  /// The same without the short name of a system or a body before it: `GLA Case No`.
  private static func withoutSystem(
    _ part: String, _ pieces: [String], _ words: WordTable, _ share: Double
  ) -> [Reading] {
    guard pieces.count > 2, let first = pieces.first, (2...4).contains(first.utf8.count),
      words.isUnknown(first), part.hasPrefix(first.uppercased()), part != part.uppercased()
    else { return [] }
    let rest = words.tokens(of: Array(pieces.dropFirst()))
    return [Reading(tokens: tokens(rest, level: 0), share: share * 0.9)]
  }

  private static func tokens(_ tokens: [WordTable.Token], level: Int) -> [Token] {
    var seen: Set<String> = []
    return tokens.filter { seen.insert($0.text).inserted }.map {
      Token(
        text: $0.text, level: level, isOther: $0.role == .other, isWeak: $0.role == .weak)
    }
  }

  /// `Cyfenw / Surname`, `Surname (Cyfenw)`: the whole and each part.
  static func parts(of heading: String) -> [(String, Double)] {
    var parts = [(heading, 1.0)]
    for sign in [" / ", " | ", " - ", "\n", " – "] {
      let pieces = heading.split(separator: sign)
      if pieces.count == 2 { parts += pieces.map { (String($0), 0.96) } }
    }
    if let open = heading.firstIndex(of: "("), open > heading.startIndex {
      parts.append((String(heading[..<open]), 0.93))
    }
    // `A: Signed by`, `Client: surname`.
    if let colon = heading.firstIndex(of: ":"), heading.index(after: colon) < heading.endIndex {
      parts.append((String(heading[heading.index(after: colon)...]), 0.97))
    }
    return parts
  }

  /// The last step alone, with the one above it on either side, and all others as company.
  private static func nested(
    _ steps: [String], _ words: WordTable, _ usual: Set<String>, _ keys: inout Set<String>
  ) -> [Reading] {
    let pieces = steps.enumerated().map { index, step in
      let pieces = HeadingPieces.pieces(of: bare(step))
      return index == steps.count - 1 ? pieces : pieces.filter { !usual.contains($0) }
    }
    let leaf = pieces[pieces.count - 1]
    let parent = ColumnHeading.meant(pieces[pieces.count - 2], above: leaf, words)
    func above(_ count: Int, from level: Int) -> [Token] {
      var all: [Token] = []
      for (distance, step) in pieces.dropLast(count).reversed().enumerated() {
        let step = meant(step, above: leaf, words)
        guard !step.isEmpty, !isPart(step, words) else { continue }
        all += tokens(words.tokens(of: step), level: level + distance).filter {
          $0.text != "!subject"
        }
      }
      return all
    }
    let joined = [parent + leaf, leaf + parent]
    keys.formUnion(joined.map { $0.joined(separator: " ") })
    // A leaf alone is letter by letter a name only where nothing above it says something else.
    if above(1, from: 1).isEmpty { keys.insert(leaf.joined(separator: " ")) }
    return [
      Reading(tokens: merged(tokens(words.tokens(of: leaf), level: 0), above(1, from: 1)), share: 1)
    ]
      + joined.map {
        Reading(tokens: merged(tokens(words.tokens(of: $0), level: 0), above(2, from: 1)), share: 1)
      }
  }

  /// The step above a leaf, where it says something of it: that a force stands in a referral does not
  /// make it the referring force, but a date there is the referral's.
  private static func meant(_ parent: [String], above leaf: [String], _ words: WordTable)
    -> [String]
  {
    let leaf = Set(words.tokens(of: leaf).map(\.text))
    let isHolder = words.tokens(of: parent).map(\.text) == ["refer"]
    return isHolder && !leaf.isSubset(of: general) ? [] : parent
  }

  /// What a leaf may be that only its parent explains.
  private static let general: Set<String> = [
    "date", "id", "type", "status", "reason", "route", "form", "organisation", "submit", "send",
    "receive",
  ]

  /// Whether a step only holds others together.
  private static func isPart(_ pieces: [String], _ words: WordTable) -> Bool {
    let text = pieces.joined(separator: " ")
    return words.isPart(text)
  }

  private static func merged(_ own: [Token], _ above: [Token]) -> [Token] {
    var seen = Set(own.map(\.text))
    return own + above.filter { seen.insert($0.text).inserted }
  }
}
