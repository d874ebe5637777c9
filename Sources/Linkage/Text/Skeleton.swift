/// The consonants of a word in classes of like sound: the same for `Mohammed`, `Muhammad` and `محمد`.
///
/// Twelve symbols of five bits, the first highest, so that equal skeletons are equal numbers; the rest
/// of a long word is left out. 0 where there is nothing to compare: a word of unknown signs or digits.
package struct Skeleton: Hashable, Sendable {
  /// How many symbols are kept.
  package static let limit = 12

  /// Sounds that English tells apart: `d` is not `t`.
  package let fine: UInt64
  /// Voiced and voiceless sounds as one, a `w` that may be a vowel left out: `Ahmed` is `Ahmet`.
  package let broad: UInt64
  /// The vowel before or right behind the first consonant, where one is written there.
  package let vowel: Vowel

  /// A vowel by its place in the mouth; neighbours are spelled for one another.
  package struct Vowel: Hashable, Sendable {
    private let place: UInt8

    static let unknown = Vowel(place: 0)

    private init(place: UInt8) { self.place = place }

    init(_ letter: UInt8) {
      place =
        switch letter {
        case UInt8(ascii: "i"), UInt8(ascii: "y"): 1
        case UInt8(ascii: "e"): 2
        case UInt8(ascii: "a"): 3
        case UInt8(ascii: "o"): 5
        case UInt8(ascii: "u"): 6
        default: 0
        }
    }

    /// Whether one may be spelled for the other: `o` for `u`, `e` for `a` or `i`.
    package func mayBe(_ other: Vowel) -> Bool {
      place == 0 || other.place == 0 || max(place, other.place) - min(place, other.place) <= 1
    }
  }

  /// Of a folded word.
  package init(_ word: Span<UInt8>) {
    var maker = SkeletonMaker(word)
    maker.run()
    fine = maker.fine
    broad = maker.broad
    vowel = Skeleton.firstVowel(of: word)
  }

  /// How many symbols a skeleton has.
  package static func length(_ skeleton: UInt64) -> Int {
    (UInt64.bitWidth - skeleton.leadingZeroBitCount + 4) / 5
  }

  /// A skeleton in letters.
  package static func letters(_ skeleton: UInt64) -> [UInt8] {
    (0..<length(skeleton)).reversed().map { UInt8(skeleton >> UInt64($0 * 5) & 31) | 0x60 }
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  private static func firstVowel(of word: Span<UInt8>) -> Vowel {
    guard word.count > 1 else { return .unknown }
    if isVowel(word[0]) {
      // Scripts without vowels write an `a` for any of them at the beginning.
      var hasMore = word[0] != UInt8(ascii: "a") || word.count < 3
      for index in 1..<word.count where isVowel(word[index]) || word[index] == UInt8(ascii: "y") {
        hasMore = true
      }
      return hasMore ? Vowel(word[0]) : .unknown
    }
    // Behind the letters that are one sound with the first.
    let second = word[1]
    let isPair = second == UInt8(ascii: "h") && word.count > 2 || second == word[0]
    return Vowel(isPair ? word[min(2, word.count - 1)] : second)
  }
}
