/// Finds the word that a misspelled one was meant to be: one letter too many, too few or another, or two
/// neighbours the wrong way round.
struct HeadingSpelling: Sendable {
  /// Shorter words are too near to each other.
  private static let least = 6
  /// The words by their first letter and length, so that few are compared.
  private var words: [Shelf: [[UInt8]]] = [:]
  private var known: Set<String> = []

  private struct Shelf: Hashable {
    let first: UInt8
    let length: Int
  }

  mutating func add(_ word: String) {
    let letters = Array(word.utf8)
    guard letters.count >= HeadingSpelling.least, known.insert(word).inserted else { return }
    words[Shelf(first: letters[0], length: letters.count), default: []].append(letters)
  }

  /// Nothing where no word is near, or more than one.
  func nearest(to word: String) -> String? {
    let letters = Array(word.utf8)
    guard let first = letters.first, (HeadingSpelling.least - 1...24).contains(letters.count) else {
      return nil
    }
    var found: [[UInt8]] = []
    for length in (letters.count - 1)...(letters.count + 1) {
      found += (words[Shelf(first: first, length: length)] ?? []).filter {
        HeadingSpelling.isNear(letters, $0)
      }
    }
    return found.count == 1 ? String(decoding: found[0], as: UTF8.self) : nil
  }

  /// Whether one slip of the hand makes one of the other.
  private static func isNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let start = zip(one, other).prefix { $0 == $1 }.count
    let (left, right) = (one[start...], other[start...])
    if left.count != right.count {
      return left.count < right.count
        ? left.elementsEqual(right.dropFirst()) : left.dropFirst().elementsEqual(right)
    }
    if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
    return left.count >= 2 && left.prefix(2).reversed().elementsEqual(right.prefix(2))
      && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }
}
