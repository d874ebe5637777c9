import CanonicalModel
import Records

/// Welsh words that have lost their ŵ or ŷ, which Windows-1252 and its kin cannot hold: a question
/// mark stands there, or the bare letter.
package enum LostLetters {
  /// Whether the text shows such a word. A bare letter counts only in a file whose encoding cannot
  /// hold the right one: elsewhere somebody chose to write it so.
  package static func areSeen(in text: ArraySlice<UInt8>, of encoding: SourceEncoding) -> Bool {
    if hasQuestionMarkInWord(text) { return true }
    return TextDamage.isNarrow(encoding) && hasBareWord(text)
  }

  // MARK: - Question marks

  private static func hasQuestionMarkInWord(_ text: ArraySlice<UInt8>) -> Bool {
    for index in text.indices where text[index] == UInt8(ascii: "?") {
      let before = text[..<index].reversed().prefix { isPart($0) }.count
      let after = text[(index + 1)...].prefix { isPart($0) }.count
      guard before > 0, before + after <= 8 else { continue }
      let word = text[(index - before)..<(index + 1 + after)]
      if after > 0 ? known.contains(lowered(word)) : isHouse(word, text[word.endIndex...]) {
        return true
      }
    }
    return false
  }

  /// `T? Mawr`: at the end of a word a question mark may be one, so that what follows has to tell.
  private static func isHouse(_ word: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    guard let blank = rest.first, blank == 0x20 || blank == 0x2D else { return false }
    let next = rest.dropFirst().prefix { isPart($0) }
    return next.count <= 6 && lowered(word) == Array("t?".utf8) && houses.contains(lowered(next))
  }

  /// Part of a word: letters, and bytes of letters beyond ASCII.
  private static func isPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 97 < 26
  }

  private static func lowered(_ word: ArraySlice<UInt8>) -> [UInt8] { word.map(\.lowercasedASCII) }

  private static func words(_ words: String...) -> Set<[UInt8]> {
    Set(words.map { Array($0.utf8) })
  }

  /// Whole words, since other languages lose letters too: `K?ln`, `Bj?rn`, `don?t`.
  private static let known = words(
    "ll?n", "ll?r", "penll?n", "caerl?r", "gaerl?r", "t?r", "d?r", "th?r", "g?r", "c?n", "gr?p",
    "gr?piau", "d?r", "dd?r", "nd?r", "s?n", "si?r", "p?er", "b?er", "g?yl", "g?ydd", "camer?n")

  private static let houses = words(
    "mawr", "newydd", "gwyn", "hafan", "isaf", "uchaf", "coch", "bach", "croes", "gobaith")

  // MARK: - Bare letters

  /// Words that are nothing without their accent. Not `llyn` (a lake), `ty` (a name), `Llyr` (which
  /// many write so), and none in capitals (`GWR` is a railway).
  private static let bareWords = words(
    "grwp", "grwpiau", "gwr", "dwr", "siwr", "twr", "swn", "cwn", "pwer", "gwyl")

  private static func hasBareWord(_ text: ArraySlice<UInt8>) -> Bool {
    var index = text.startIndex
    while index < text.endIndex {
      let end = text[index...].firstIndex { !isPart($0) } ?? text.endIndex
      if 3...8 ~= end - index, isBareWord(text[index..<end]) { return true }
      index = end + 1
    }
    return false
  }

  /// Nearly every word ends at its first letter.
  private static func isBareWord(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, initials.contains(first | 0x20),
      word.dropFirst().allSatisfy({ $0 & 0x20 != 0 })
    else { return false }
    return bareWords.contains(lowered(word))
  }

  private static let initials = Set(bareWords.compactMap(\.first))
}
