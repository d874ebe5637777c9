import CanonicalModel
import Records

/// Words that point at the source of a report, as a message may name them.
struct SourceMarker {
  let words: String
  /// Whether somebody tells of themselves, which an officer may do too.
  var isOwnWords = false

  /// The first marker of the list that stands in the text.
  static func first(in text: Span<UInt8>) -> SourceMarker? {
    if text.holdsCovertSource { return SourceMarker(words: "CHIS") }
    for (marker, phrase) in zip(all, phrases) where text.holds(phrase: phrase.span) {
      return marker
    }
    return nil
  }

  private static let all: [SourceMarker] =
    [
      "informant", "covert human intelligence source", "source states he lives with",
      "source states she lives with", "source states they live with", "source lives with",
      "source works with", "source is related to", "source is a friend of",
      "source is a neighbour of", "source is a relative of", "source is the partner of",
      "hysbysydd", "hysbyswr", "ffynhonnell yn byw gyda", "ffynhonnell yn gweithio gyda",
    ].map { SourceMarker(words: $0) }
    + [
      "I live with", "I work with", "my neighbour", "my husband", "my wife", "my boyfriend",
      "my girlfriend", "rwy'n byw gyda", "dywedodd wrthyf", "fy ngwraig", "fy nghymydog",
    ].map { SourceMarker(words: $0, isOwnWords: true) }

  private static let phrases = all.map { Array($0.words.utf8) }
}

extension Span<UInt8> {
  /// Whether the phrase stands in the text between other words, whatever its case.
  func holds(phrase: Span<UInt8>) -> Bool {
    guard phrase.count > 0, phrase.count <= count else { return false }
    let first = phrase[0].lowercasedASCII
    for start in 0...count - phrase.count
    where self[start].lowercasedASCII == first && isWord(start, phrase.count) {
      if spells(phrase, at: start) { return true }
    }
    return false
  }

  /// Whether no letter or digit stands at either side of the range.
  private func isWord(_ start: Int, _ length: Int) -> Bool {
    let end = start + length
    return (start == 0 || !self[start - 1].isPartOfWord)
      && (end == count || !self[end].isPartOfWord)
  }

  private func spells(_ phrase: Span<UInt8>, at start: Int) -> Bool {
    for index in phrase.indices {
      let (here, wanted) = (self[start + index], phrase[index])
      if here.lowercasedASCII != wanted.lowercasedASCII, !(here.isBlank && wanted.isBlank) {
        return false
      }
    }
    return true
  }

  /// Whether `CHIS` stands there as the abbreviation: behind an article or another small word, for
  /// it is a surname too.
  fileprivate var holdsCovertSource: Bool {
    let word: StaticString = "CHIS"
    guard count >= 4 else { return false }
    for start in 0...count - 4 where self[start] == word.utf8Start[0] {
      guard self[start + 1] == word.utf8Start[1], self[start + 2] == word.utf8Start[2],
        self[start + 3] == word.utf8Start[3], isWord(start, 4)
      else { continue }
      if start == 0 || isBehindSmallWord(start) { return true }
    }
    return false
  }

  /// Whether the word in front of the index is `a`, `the`, `by` and the like, or there is none in the
  /// sentence.
  private func isBehindSmallWord(_ start: Int) -> Bool {
    var end = start
    while end > 0, self[end - 1].isBlank { end -= 1 }
    var begin = end
    while begin > 0, self[begin - 1].isPartOfWord { begin -= 1 }
    if begin == end { return true }
    for word in smallWords where word.count == end - begin {
      if spells(word.span, at: begin) { return true }
    }
    return false
  }
}

private let smallWords = ["a", "the", "by", "from", "this", "our", "of", "per", "gan", "y", "via"]
  .map { Array($0.utf8) }

extension UInt8 {
  /// Whether it is a letter or a digit; what is beyond ASCII counts as a letter.
  fileprivate var isPartOfWord: Bool { isLetterOrDigit || self > 0x7F }
}
