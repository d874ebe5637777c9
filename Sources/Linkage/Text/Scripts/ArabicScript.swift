/// Arabic letters, with those of Persian, Urdu, Pashto, Kurdish and Sindhi.
///
/// Short vowels are not written, so a folded name is mostly consonants: the skeleton joins it with its
/// Latin forms. Long vowels stand for consonants too; between consonants they are read as vowels.
enum ArabicScript {
  static let letters =
    "ا a أ a إ i آ a ٱ a ء - ئ i ؤ u ب b پ p ت t ٹ t ث th ج j چ ch ح h خ kh د d ڈ d ذ dh ر r ڑ r "
    + "ز z ژ zh س s ش sh ص s ض d ط t ظ z ع - غ gh ف f ڤ v ق q ک k ك k ڪ k گ g ل l ڵ l م m ن n ں n "
    + "ه h ھ h ہ h ۀ h ة a ۃ a و w ۆ o ۇ u ۋ v ی i ي i ى a ێ e ې e ے e ۓ e ە e ۍ i ڕ r ګ g ځ dz څ ts "
    + "ښ sh ږ g ړ r ټ t ډ d ڼ n ۊ u ۈ u ۉ u ڭ ng ڠ ng ݢ g ڽ ny ڻ n ڄ j ڃ ny ڇ ch ڍ d ڌ dh ڊ d "
    + "\u{64E} a \u{64F} u \u{650} i \u{670} a"

  /// From U+FE80: letters in the shape that they have in a word, and how many shapes each has.
  private static let shapes: [UInt32] = {
    let counted: [(UInt32, Int)] = [
      (0x621, 1), (0x622, 2), (0x623, 2), (0x624, 2), (0x625, 2), (0x626, 4), (0x627, 2),
      (0x628, 4),
      (0x629, 2), (0x62A, 4), (0x62B, 4), (0x62C, 4), (0x62D, 4), (0x62E, 4), (0x62F, 2),
      (0x630, 2),
      (0x631, 2), (0x632, 2), (0x633, 4), (0x634, 4), (0x635, 4), (0x636, 4), (0x637, 4),
      (0x638, 4),
      (0x639, 4), (0x63A, 4), (0x641, 4), (0x642, 4), (0x643, 4), (0x644, 4), (0x645, 4),
      (0x646, 4),
      (0x647, 4), (0x648, 2), (0x649, 2), (0x64A, 4),
    ]
    return counted.flatMap { Array(repeating: $0.0, count: $0.1) }
  }()

  /// The letter that is meant by one of its shapes; of lam and alef in one the lam.
  static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFE80..<0xFEF5: shapes[Int(scalar - 0xFE80)]
    case 0xFEF5...0xFEFC: 0x644
    case 0xFB56...0xFB59: 0x67E
    case 0xFB7A...0xFB7D: 0x686
    case 0xFB8E...0xFB91: 0x6A9
    case 0xFB92...0xFB95: 0x6AF
    case 0xFBFC...0xFBFF: 0x6CC
    default: scalar
    }
  }

  /// Words that begin with the letters of the article and have none.
  private static let withoutArticle: Set<[UInt32]> = Set(
    [
      "الياس", "الیاس", "الهام", "الماس", "الطاف", "اللهيار", "الفت", "اللہ", "اللّه", "الله",
      "الناز",
    ]
    .map { $0.unicodeScalars.map(\.value) })

  private static let ayn: UInt32 = 0x639
  private static let alef: UInt32 = 0x627
  private static let alefBelow: UInt32 = 0x625
  private static let hamzaOnYeh: UInt32 = 0x626
  private static let heh: UInt32 = 0x647
  private static let lam: UInt32 = 0x644

  private static func isWaw(_ letter: UInt32) -> Bool { letter == 0x648 }
  private static func isYeh(_ letter: UInt32) -> Bool { letter == 0x64A || letter == 0x6CC }
  private static func isAlef(_ letter: UInt32) -> Bool {
    [alef, 0x622, 0x623, 0x625, 0x649, 0x670, 0x64E].contains(letter)
  }
  private static func isVowel(_ letter: UInt32) -> Bool {
    isWaw(letter) || isYeh(letter) || isAlef(letter) || (0x64F...0x650).contains(letter)
      || [0x629, 0x6C6, 0x6C7, 0x6CE, 0x6D2, 0x6D5].contains(letter)
  }

  static func fold(_ word: borrowing [UInt32], into output: inout [UInt8]) {
    var start = 0
    if word.count >= 5, word[0] == alef, word[1] == 0x644, !withoutArticle.contains(copy word) {
      output.append(contentsOf: "al ".utf8)
      start = 2
    }
    let isPersian = isPersian(word)
    for index in start..<word.count {
      let place = Place(
        letter: word[index], before: index > start ? word[index - 1] : 0,
        after: index + 1 < word.count ? word[index + 1] : 0, isPersian: isPersian)
      if let special = special(place) {
        special.withUTF8Buffer { output.append(contentsOf: $0) }
      } else {
        NameFolder.append(word[index], to: &output)
      }
      // The beginning of Suhail is not that of Shirley.
      if index == start, isHeardWithH(place.letter), [0x62D, 0x647].contains(place.after) {
        output.append(NameAlphabet.unwritten)
      }
    }
  }

  /// A letter between its neighbours, 0 where there is none.
  private struct Place {
    let letter: UInt32
    let before: UInt32
    let after: UInt32
    let isPersian: Bool
    var isFirst: Bool { before == 0 }
  }

  /// Letters that Arabic does not have say that some are read as in Persian and Urdu.
  private static func isPersian(_ word: borrowing [UInt32]) -> Bool {
    for index in 0..<word.count {
      if [0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC, 0x6BE, 0x6C1, 0x6D2].contains(word[index]) {
        return true
      }
    }
    return false
  }

  private static func special(_ place: Place) -> StaticString? {
    switch place.letter {
    case alef where place.isFirst:
      // Before a long vowel it only carries it.
      isWaw(place.after) ? "o" : isYeh(place.after) ? "i" : nil
    // Kurdish writes no vowel in front without it.
    case hamzaOnYeh where place.isFirst && isVowel(place.after): ""
    case ayn where place.isFirst: isVowel(place.after) ? "" : "a"
    case ayn where hasVowelBeside(place): "a"
    case heh where isLastVowel(place), 0x6C1 where isLastVowel(place): "a"
    case 0x648: waw(place)
    case 0x64A, 0x6CC: yeh(place)
    case 0x636 where place.isPersian, 0x630 where place.isPersian: "z"
    case 0x62B where place.isPersian: "s"
    default: nil
    }
  }

  /// Between consonants, and before a long `i`, a vowel goes with it: `Jafar`, `Saeed`.
  private static func hasVowelBeside(_ place: Place) -> Bool {
    place.after != 0 && !isVowel(place.before) && (!isVowel(place.after) || isYeh(place.after))
  }

  /// Behind a consonant the last letter of `Fatemeh` is a vowel; that of `Abdullah` is not.
  private static func isLastVowel(_ place: Place) -> Bool {
    place.after == 0 && place.before != 0 && !isVowel(place.before) && place.before != lam
  }

  /// Whether its letter and an `h` would be read as one sound.
  private static func isHeardWithH(_ letter: UInt32) -> Bool {
    [
      0x628, 0x67E, 0x62A, 0x62C, 0x62F, 0x631, 0x632, 0x633, 0x635, 0x637, 0x638, 0x642, 0x643,
      0x6A9, 0x6AF,
    ].contains(letter)
  }

  private static func waw(_ place: Place) -> StaticString {
    if place.before == alef, place.after != 0, !isAlef(place.after) {
      return place.isPersian ? "v" : "w"
    }
    if place.before == ayn, !isAlef(place.after) { return "o" }
    if place.isFirst || isVowel(place.after) || isAlef(place.before) {
      return place.isPersian ? "v" : "w"
    }
    return "u"
  }

  private static func yeh(_ place: Place) -> StaticString {
    // With the hamza below it, alef is the same vowel: Iman.
    if place.before == alefBelow { return "" }
    let isConsonant = place.isFirst || isAlef(place.before) || isVowel(place.after)
    return isConsonant && place.after != 0 ? "y" : "i"
  }
}
