import CanonicalModel
import Records

/// Words that point at the source of a report, as a message may name them.
struct SourceMarker {
  let phrase: StaticString
  /// Whether somebody tells of themselves, which an officer may do too.
  var isOwnWords = false

  var words: String { phrase.description }

  /// The first marker of the list that stands in the text.
  static func first(in text: Span<UInt8>) -> SourceMarker? {
    if text.holdsCovertSource { return SourceMarker(phrase: "CHIS") }
    return all.first { text.holds(phrase: $0.phrase) }
  }

  private static let all: [SourceMarker] =
    [
      "informant", "covert human intelligence source", "source states he lives with",
      "source states she lives with", "source states they live with", "source lives with",
      "source works with", "source is related to", "source is a friend of",
      "source is a neighbour of", "source is a relative of", "source is the partner of",
      "hysbysydd", "hysbyswr", "ffynhonnell yn byw gyda", "ffynhonnell yn gweithio gyda",
    ].map { SourceMarker(phrase: $0) }
    + [
      "I live with", "I work with", "my neighbour", "my husband", "my wife", "my boyfriend",
      "my girlfriend", "rwy'n byw gyda", "dywedodd wrthyf", "fy ngwraig", "fy nghymydog",
    ].map { SourceMarker(phrase: $0, isOwnWords: true) }
}

extension Span<UInt8> {
  /// Whether `CHIS` stands there as the abbreviation: behind an article or another small word, for
  /// it is a surname too.
  fileprivate var holdsCovertSource: Bool {
    for start in indices where self[start] == UInt8(ascii: "C") && isStartOfWord(start) {
      let word = start..<endOfWord(from: start)
      guard isWord("CHIS", at: word), allSatisfy(in: word, \.isCapital) else { continue }
      if isBehindSmallWord(start) { return true }
    }
    return false
  }

  /// Whether the word in front of the index is `a`, `the`, `by` and the like, or there is none in the
  /// sentence.
  private func isBehindSmallWord(_ start: Int) -> Bool {
    var end = start
    while end > 0, self[end - 1].isBlank { end -= 1 }
    let word = startOfWord(before: end)..<end
    return word.isEmpty || smallWords.contains { isWord($0, at: word) }
  }
}

private let smallWords: [StaticString] = [
  "A", "THE", "BY", "FROM", "THIS", "OUR", "OF", "PER", "GAN", "Y", "VIA",
]
