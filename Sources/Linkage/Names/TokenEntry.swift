/// A word of names with all that is compared of it, in one line of the cache.
package struct TokenEntry: Sendable {
  /// How many letters are compared; words that differ only behind them are still not equal.
  package static let longest = 32

  /// The letters, zero behind the last that is compared.
  package private(set) var storage: InlineArray<32, UInt8> = .init(repeating: 0)
  /// How many letters are compared.
  package let count: UInt8
  /// Whether its letters have sounds: signs of unknown sound are equal or not.
  package let isSpelled: Bool
  package let vowel: Skeleton.Vowel
  package let fine: UInt64
  package let broad: UInt64
  /// The families of short forms that it is of; 0 for none.
  package let forms: SIMD4<UInt16>
  /// Whether it is a token that stands for a word, and one that stands for more than a first letter.
  let isKeyed: Bool
  let isKeyedWord: Bool

  /// Of a folded word.
  package init(_ word: Span<UInt8>) {
    let isKeyed = word.count > 0 && word[0] == TokenEntry.keyedMark
    self = isKeyed ? TokenEntry(keyed: word) : TokenEntry(folded: word)
  }

  private init(folded word: Span<UInt8>) {
    isKeyed = false
    isKeyedWord = false
    let length = min(word.count, TokenEntry.longest)
    var isSpelled = true
    for index in 0..<length {
      storage[index] = word[index]
      if word[index] == NameAlphabet.sign { isSpelled = false }
    }
    count = UInt8(length)
    self.isSpelled = isSpelled
    let skeleton = Skeleton(word)
    fine = skeleton.fine
    broad = skeleton.broad
    vowel = skeleton.vowel
    forms = ShortForms.families(of: word)
  }

  private init(keyed text: Span<UInt8>) {
    let numbers = TokenEntry.numbers(keyed: text)
    isKeyed = true
    isKeyedWord = numbers.isWord
    count = 0
    isSpelled = false
    vowel = .unknown
    fine = numbers.fine
    broad = numbers.fine
    // The first letter's token stands where other words have their short forms.
    forms = SIMD4(
      truncatingIfNeeded: SIMD4(repeating: numbers.initial) &>> SIMD4<UInt64>(0, 16, 32, 48))
  }
}
