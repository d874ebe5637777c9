/// Whether one word is another without the vowels that its script does not write: `mhmd` is `mohammed`.
///
/// Of the longer word only vowels, doubled consonants and a silent `h` may be left over, and one at least is a
/// vowel between two consonants that stand side by side in the shorter one. What vowels the shorter word has are near
/// those of the longer: `u` may be `o`, not `a`. Two vowels together are a long one, which is written: `hsn` is `hassan`
/// and not `hussein`.
enum BareSpelling {
  static func isBare(_ bare: Span<UInt8>, of full: Span<UInt8>) -> Bool {
    guard full.count >= bare.count + 1 else { return false }
    var (place, gaps) = (0, 0)
    var (index, hasLeftVowel) = (0, false)
    while index < full.count {
      if place < bare.count, bare[place] == NameAlphabet.unwritten { place += 1 }
      if place < bare.count, agree(bare[place], full[index], isFirst: index == 0) {
        place += 1
        hasLeftVowel = false
      } else {
        let isVowel = self.place(full[index]) != 0
        guard isLeftOut(full, index), !(isVowel && hasLeftVowel) else { return false }
        hasLeftVowel = isVowel
        if isVowel, isGap(bare, place) { gaps += 1 }
      }
      index += 1
    }
    return gaps > 0 && isAtEnd(bare, place)
  }

  /// A last `h` only says that a vowel went before.
  private static func isAtEnd(_ bare: Span<UInt8>, _ place: Int) -> Bool {
    place == bare.count || place == bare.count - 1 && bare[place] == UInt8(ascii: "h")
  }

  /// Scripts without vowels write an `a` for any of them at the beginning.
  private static func agree(_ bare: UInt8, _ full: UInt8, isFirst: Bool) -> Bool {
    if bare == full { return true }
    let (left, right) = (place(bare), place(full))
    if left != 0, right != 0 {
      return isFirst && bare == UInt8(ascii: "a") || max(left, right) - min(left, right) <= 1
    }
    return isThroat(bare) && isThroat(full) || isLip(bare) && isLip(full)
  }

  private static func isLip(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "v") || letter == UInt8(ascii: "w")
  }

  private static func isThroat(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "k") || letter == UInt8(ascii: "q")
  }

  /// A vowel by its place in the mouth, 0 for a consonant.
  private static func place(_ letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "i"), UInt8(ascii: "y"): 1
    case UInt8(ascii: "e"): 2
    case UInt8(ascii: "a"): 3
    case UInt8(ascii: "o"): 5
    case UInt8(ascii: "u"), UInt8(ascii: "w"): 6
    default: 0
    }
  }

  private static func isLeftOut(_ full: Span<UInt8>, _ index: Int) -> Bool {
    place(full[index]) != 0 || full[index] == UInt8(ascii: "h")
      || index > 0 && full[index] == full[index - 1]
  }

  /// Whether two consonants stand side by side.
  private static func isGap(_ bare: Span<UInt8>, _ place: Int) -> Bool {
    place > 0 && place < bare.count && self.place(bare[place]) == 0
      && self.place(bare[place - 1]) == 0
  }
}
