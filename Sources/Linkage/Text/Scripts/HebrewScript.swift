/// Hebrew letters. Points are left out before; what no letter writes, a skeleton does without.
enum HebrewScript {
  static let letters =
    "א - ב b ג g ד d ה h ו v ז z ח h ט t י y ך k כ k ל l ם m מ m ן n נ n ס s ע - ף f פ p ץ ts צ ts "
    + "ק k ר r ש sh ת t"

  static func fold(_ word: borrowing [UInt32], into output: inout [UInt8]) {
    for index in 0..<word.count {
      let isInner = index > 0
      switch word[index] {
      case 0x5D0, 0x5E2: if !isInner { output.append(UInt8(ascii: "a")) }
      // Between consonants they mostly stand for a vowel.
      case 0x5D5 where isInner: output.append(UInt8(ascii: "o"))
      case 0x5D9 where isInner: output.append(UInt8(ascii: "i"))
      default: NameFolder.append(word[index], to: &output)
      }
    }
  }
}
