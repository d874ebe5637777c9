/// Cyrillic letters as passports write them, as far as one table can say it.
///
/// Russian, Bulgarian, Ukrainian and Serbian passports disagree on a few letters. A word that holds a
/// letter of only one of these languages is read as that language.
enum CyrillicScript {
  static let letters =
    "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh "
    + "ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ѐ e ѝ i ў u і i ї yi є ye ґ g ђ dj ј j љ lj "
    + "њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ѣ e ѳ f ә a ғ gh қ k ң ng ө o ұ u ү u һ h җ zh ҳ h ҷ j ӣ i ӯ u "
    + "ҡ k ҙ z ҫ s ӑ a ӗ e ӱ u ӹ y ӏ - ҕ g ҥ ng ԁ d ԛ q ԝ w"

  /// What a letter is in the word's language where that differs from the table.
  enum Language { case any, serbian, ukrainian, bulgarian }

  static func language(of word: borrowing [UInt32]) -> Language {
    for index in 0..<word.count {
      switch lower(word[index]) {
      case 0x452, 0x453, 0x455, 0x458...0x45C, 0x45F: return .serbian
      case 0x454, 0x456, 0x457, 0x491: return .ukrainian
      case 0x44A:
        // Before a soft vowel it is the Russian hard sign.
        let next = index + 1 < word.count ? lower(word[index + 1]) : 0
        if ![0, 0x435, 0x451, 0x44E, 0x44F].contains(next) { return .bulgarian }
      default: break
      }
    }
    return .any
  }

  static func special(_ letter: UInt32, _ language: Language) -> StaticString? {
    switch (language, letter) {
    case (.serbian, 0x436): "z"
    case (.serbian, 0x445), (.bulgarian, 0x445): "h"
    case (.serbian, 0x446), (.serbian, 0x447): "c"
    case (.serbian, 0x448): "s"
    case (.ukrainian, 0x433): "h"
    case (.ukrainian, 0x438): "y"
    case (.bulgarian, 0x44A): "a"
    case (.bulgarian, 0x449): "sht"
    default: nil
    }
  }

  static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x410...0x42F: scalar + 32
    case 0x400...0x40F: scalar + 80
    case 0x490: 0x491
    default: scalar
    }
  }

  static func fold(_ word: borrowing [UInt32], into output: inout [UInt8]) {
    let language = language(of: word)
    var index = 0
    while index < word.count {
      let letter = lower(word[index])
      // The endings -ий and -ый are one letter in most passports.
      let isEnding =
        (letter == 0x438 || letter == 0x44B) && index + 2 == word.count
        && lower(word[index + 1]) == 0x439
      if isEnding {
        output.append(UInt8(ascii: "y"))
        return
      }
      if let special = special(letter, language) {
        special.withUTF8Buffer { output.append(contentsOf: $0) }
      } else {
        NameFolder.append(word[index], to: &output)
      }
      index += 1
    }
  }
}
