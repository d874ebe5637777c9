/// Hebrew letters. Points are left out before; what no letter writes, a skeleton does without.
enum HebrewScript {
  static let letters =
    "א - ב b ג g ד d ה h ו v ז z ח h ט t י y ך k כ k ל l ם m מ m ן n נ n ס s ע - ף f פ p ץ ts צ ts "
    + "ק k ר r ש sh ת t"

  /// Whether its letter and an `h` would be read as one sound.
  private static func isHeardWithH(_ letter: UInt32) -> Bool {
    [0x5D2, 0x5D3, 0x5D6, 0x5D8, 0x5DB, 0x5E1, 0x5E4, 0x5E7, 0x5EA].contains(letter)
  }

  static func fold(_ word: borrowing [UInt32], into output: inout [UInt8]) {
    for index in 0..<word.count {
      let isInner = index > 0
      let next = index + 1 < word.count ? word[index + 1] : 0
      switch word[index] {
      // Before a vowel that is written it only carries it: Omer, Uriel.
      case 0x5D0, 0x5E2: if !isInner, next != 0x5D5 { output.append(UInt8(ascii: "a")) }
      // In Hebrew it is mostly a `b` at the beginning alone: Avraham, Yaakov.
      case 0x5D1 where isInner: output.append(UInt8(ascii: "v"))
      // Between consonants they mostly stand for a vowel.
      case 0x5D5 where isInner && next != 0x5D9: output.append(UInt8(ascii: "o"))
      case 0x5D9 where isInner: output.append(UInt8(ascii: "i"))
      default:
        NameFolder.append(word[index], to: &output)
        // The beginning of Cohen is not that of Khan.
        if next == 0x5D4, index + 2 < word.count, isHeardWithH(word[index]) {
          output.append(NameAlphabet.unwritten)
        }
      }
    }
  }
}
