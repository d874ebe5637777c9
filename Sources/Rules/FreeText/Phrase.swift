import CanonicalModel
import Records

/// A phrase that a free text may hold, in ASCII letters with single blanks, and the code that it
/// speaks of.
///
/// It is found as whole words, whatever the case, with blanks or a hyphen between them.
/// Welsh words begin otherwise in the middle of a sentence: each beginning is a phrase of its own.
struct Phrase: Sendable {
  let text: StaticString
  let meaning: Code

  init(_ text: StaticString, _ meaning: Code) {
    self.text = text
    self.meaning = meaning
  }
}

extension Span<UInt8> {
  /// The meaning of the first phrase in the text that is wanted; nothing where there is none.
  func meaning(amongst phrases: [Phrase], where isWanted: (Code) -> Bool = { _ in true }) -> Code? {
    var index = 0
    while index < count {
      if isStartOfWord(index) {
        for phrase in phrases
        where holds(phrase.text, at: index) && isWanted(phrase.meaning) {
          return phrase.meaning
        }
      }
      index += 1
    }
    return nil
  }

  /// Whether the text holds the phrase as whole words.
  func holds(phrase: StaticString) -> Bool {
    for index in indices where isStartOfWord(index) && holds(phrase, at: index) { return true }
    return false
  }

  /// Whether the whole words of the phrase stand at `index`.
  func holds(_ phrase: StaticString, at index: Int) -> Bool {
    var place = index
    for offset in 0..<phrase.utf8CodeUnitCount {
      let wanted = phrase.utf8Start[offset]
      if wanted == UInt8(ascii: " ") {
        guard let next = startOfWord(behind: place) else { return false }
        place = next
      } else {
        guard place < count, self[place].lowercasedASCII == wanted.lowercasedASCII else {
          return false
        }
        place += 1
      }
    }
    return place == count || !self[place].isWordByte
  }

  /// Whether a word begins at `index`.
  func isStartOfWord(_ index: Int) -> Bool {
    self[index].isWordByte && (index == 0 || !self[index - 1].isWordByte)
  }

  /// Whether the text is the phrase and nothing else.
  func isPhrase(_ phrase: StaticString) -> Bool {
    count == phrase.utf8CodeUnitCount && holds(phrase, at: 0)
  }

  /// Where the next word begins, if blanks or a hyphen stand at `index`, and few of them.
  private func startOfWord(behind index: Int) -> Int? {
    var place = index
    while place < count, place < index + 4, self[place].isBlank || self[place] == UInt8(ascii: "-")
    {
      place += 1
    }
    return place > index && place < count ? place : nil
  }
}
