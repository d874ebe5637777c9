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
  /// Which symbols occur in it, a bit each.
  let symbols: UInt32
  package let fine: UInt64
  package let broad: UInt64
  /// The families of short forms that it is of; 0 for none.
  package let forms: SIMD4<UInt16>

  /// Of a folded word.
  package init(_ word: Span<UInt8>) {
    let length = min(word.count, TokenEntry.longest)
    var isSpelled = true
    var symbols: UInt32 = 0
    for index in 0..<length {
      storage[index] = word[index]
      symbols |= 1 << UInt32(word[index] & 31)
      if word[index] == NameAlphabet.sign { isSpelled = false }
    }
    count = UInt8(length)
    self.isSpelled = isSpelled
    self.symbols = symbols
    let skeleton = Skeleton(word)
    fine = skeleton.fine
    broad = skeleton.broad
    vowel = skeleton.vowel
    forms = ShortForms.families(of: word)
  }

  /// A number of its letters that does not depend on when it was met.
  var content: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in storage.indices { hash = (hash ^ UInt64(storage[index])) &* 0x100_0000_01B3 }
    return hash
  }
}
