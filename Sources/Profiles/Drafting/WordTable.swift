import CanonicalModel
import Records

/// The words of headings and what each means: forms and abbreviations of one word, English and Welsh,
/// all become the same token.
package struct WordTable: Sendable {
  /// What a word does in a heading.
  enum Role: UInt8, Sendable {
    case ordinary
    /// Says nothing, such as `of`.
    case filler
    /// The person whom the records are about.
    case subject
    /// Only holds other names together.
    case part
    /// Says how a value is written, such as `code`; a name may lack it.
    case weak
    /// Somebody else, so that a column about them is never taken for the person's.
    case other
  }

  struct Token: Hashable, Sendable {
    let text: String
    let role: Role
  }

  private var meanings: [String: [Token]] = [:]
  private var longest = 1
  /// The words of the table of names, which mean themselves.
  private var known: Set<String> = []
  /// The right spellings of its English words.
  private var spelling = HeadingSpelling()
  /// The words that are Welsh.
  private var welsh: Set<String> = []

  package init() {}

  /// `meaning` is a word or several; `-` for a filler, `!subject`, `!part`, a star before whoever is
  /// somebody else, a tilde before what says only how a value is written.
  package mutating func add(_ word: String, meaning: String, language: Language = .english) {
    let pieces = HeadingPieces.pieces(of: word)
    guard !pieces.isEmpty else { return }
    if language == .welsh { welsh.formUnion(pieces.filter { $0.utf8.count > 3 }) }
    longest = max(longest, pieces.count)
    let key = pieces.joined(separator: " ")
    guard meanings[key] == nil else { return }
    meanings[key] = WordTable.tokens(meaning)
    if language == .english { pieces.forEach { spelling.add($0) } }
  }

  private static func tokens(_ meaning: String) -> [Token] {
    switch meaning {
    case "-": return [Token(text: "-", role: .filler)]
    case "!subject": return [Token(text: "!subject", role: .subject)]
    case "!part": return [Token(text: "!part", role: .part)]
    default:
      let role: Role = meaning.hasPrefix("*") ? .other : meaning.hasPrefix("~") ? .weak : .ordinary
      let words = (role == .ordinary ? meaning[...] : meaning.dropFirst()).split(separator: " ")
      return words.map { Token(text: String($0), role: role) }
    }
  }

  /// Makes the words of a name of the table known, so that they can be found inside longer ones.
  mutating func learn(_ name: String) {
    for piece in HeadingPieces.pieces(of: name) where piece.utf8.count >= 3 { known.insert(piece) }
  }

  /// Whether neither table has the word.
  func isUnknown(_ word: String) -> Bool { meanings[word] == nil && !known.contains(word) }

  /// Whether a heading has a word of Welsh.
  func isWelsh(_ heading: String) -> Bool {
    HeadingPieces.pieces(of: heading).contains { word in
      welsh.contains(word)
        || WelshMutation.radicals(of: word).contains(where: welsh.contains)
          && meanings[word] == nil
    }
  }

  /// Whether the word only holds other names together.
  func isPart(_ word: String) -> Bool {
    meanings[word]?.first.map { $0.role == .part || $0.role == .filler } ?? false
  }

  /// The tokens of a heading. Without anything that says more, its fillers count.
  func tokens(of heading: String) -> [Token] { tokens(of: HeadingPieces.pieces(of: heading)) }

  func tokens(of pieces: [String]) -> [Token] {
    let pieces = pieces.filter { !$0.allSatisfy(\.isNumber) }.map(spelledRight)
    var found = phrases(in: pieces)
    // What stood apart only because of a filler may be a phrase.
    let kept = found.filter { !$0.isFiller }
    if kept.count != found.count { found = phrases(in: kept.map(\.text)) }
    var tokens = found.flatMap(\.tokens)
    if let last = pieces.last, ["on", "at"].contains(last), pieces.count > 1 {
      tokens.append(Token(text: "date", role: .ordinary))
    }
    let meaning = tokens.filter { [.ordinary, .other, .weak].contains($0.role) }
    if !meaning.isEmpty { return meaning }
    let subjects = tokens.filter { $0.role == .subject }
    if !subjects.isEmpty { return [subjects[0]] }
    return pieces.prefix(3).map { Token(text: $0, role: .ordinary) }
  }

  /// A word that nobody knows as the one that it nearly is: `refered`, `recieved`.
  private func spelledRight(_ word: String) -> String {
    guard isUnknown(word), !word.hasSuffix("s") || isUnknown(String(word.dropLast())),
      let right = spelling.nearest(to: word),
      WelshMutation.radicals(of: word).allSatisfy(isUnknown), divided(word) == nil
    else { return word }
    return right
  }

  private struct Phrase {
    let text: String
    let tokens: [Token]
    var isFiller: Bool { tokens.first?.role == .filler }
  }

  /// The longest phrases of the table first, from the left.
  private func phrases(in pieces: [String]) -> [Phrase] {
    var phrases: [Phrase] = []
    var index = 0
    while index < pieces.count {
      var length = min(longest, pieces.count - index)
      while length > 1, meanings[pieces[index..<(index + length)].joined(separator: " ")] == nil {
        length -= 1
      }
      let text = pieces[index..<(index + length)].joined(separator: " ")
      phrases.append(Phrase(text: text, tokens: meaning(of: text)))
      index += length
    }
    return phrases
  }

  /// The meaning of a word: as it stands, without the mutation at its beginning, without an English
  /// plural, or in pieces; else itself.
  private func meaning(of word: String) -> [Token] {
    if let meaning = meanings[word] { return meaning }
    if known.contains(word) { return [Token(text: word, role: .ordinary)] }
    for radical in WelshMutation.radicals(of: word) {
      if let meaning = meanings[radical] { return meaning }
      if known.contains(radical) { return [Token(text: radical, role: .ordinary)] }
    }
    if word.hasSuffix("s"), let meaning = meanings[String(word.dropLast())] { return meaning }
    if let pieces = divided(word) { return phrases(in: pieces).flatMap(\.tokens) }
    return [Token(text: word, role: .ordinary)]
  }

  /// A word written without gaps, such as `crimeref`, in the fewest known words.
  private func divided(_ word: String) -> [String]? {
    let letters = Array(word)
    guard (5...32).contains(letters.count) else { return nil }
    var best: [(count: Int, start: Int)?] = Array(repeating: nil, count: letters.count + 1)
    best[0] = (0, 0)
    for end in 1...letters.count {
      for start in max(0, end - 16)..<end {
        guard let before = best[start], end - start >= 2, end - start < letters.count else {
          continue
        }
        let piece = String(letters[start..<end])
        guard meanings[piece] != nil || end - start >= 4 && known.contains(piece) else { continue }
        if best[end].map({ before.count + 1 < $0.count }) ?? true {
          best[end] = (before.count + 1, start)
        }
      }
    }
    guard let whole = best[letters.count], whole.count <= 4 else { return nil }
    var pieces: [String] = []
    var end = letters.count
    while end > 0, let step = best[end] {
      pieces.insert(String(letters[step.start..<end]), at: 0)
      end = step.start
    }
    return pieces
  }
}
