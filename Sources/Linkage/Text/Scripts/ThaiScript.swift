/// Thai letters by the sound that they have at the beginning of a syllable.
enum ThaiScript {
  static let letters =
    "ก k ข kh ฃ kh ค kh ฅ kh ฆ kh ง ng จ ch ฉ ch ช ch ซ s ฌ ch ญ y ฎ d ฏ t ฐ th ฑ th ฒ th ณ n ด d "
    + "ต t ถ th ท th ธ th น n บ b ป p ผ ph ฝ f พ ph ฟ f ภ ph ม m ย y ร r ฤ rue ล l ว w ศ s ษ s ส s "
    + "ห h ฬ l อ o ฮ h ะ a \u{E31} a า a \u{E33} am \u{E34} i \u{E35} i \u{E36} ue \u{E37} ue "
    + "\u{E38} u \u{E39} u \u{E47} - \u{E48} - \u{E49} - \u{E4A} - \u{E4B} - \u{E4D} m ๆ -"

  /// Written before the consonant that they follow.
  static let leadingVowels = "เ e แ ae โ o ใ ai ไ ai"

  /// The letter below it is not spoken.
  static let silencers = "\u{E4C} -"

  static func fold(_ word: borrowing [UInt32], into output: inout [UInt8]) {
    var waiting: FoldedLetter?
    for index in 0..<word.count {
      let letter = LetterTable[word[index]]
      let isSilent = index + 1 < word.count && LetterTable[word[index + 1]].kind == .silencer
      if isSilent { continue }
      if letter.kind == .leadingVowel {
        waiting?.append(to: &output)
        waiting = letter
        continue
      }
      if isTone(word, index) { continue }
      // Below a vowel that stands before it, this one only carries it.
      if !(waiting != nil && word[index] == 0xE2D) { append(word, index, to: &output) }
      waiting?.append(to: &output)
      waiting = nil
    }
    waiting?.append(to: &output)
  }

  private static func append(_ word: borrowing [UInt32], _ index: Int, to output: inout [UInt8]) {
    if isDoubledR(word, index) {
      output.append(UInt8(ascii: "a"))
      if index + 2 == word.count { output.append(UInt8(ascii: "n")) }
    } else if !isDoubledR(word, index - 1) {
      NameFolder.append(word[index], to: &output)
    }
  }

  /// Whether an `h` is not heard: it only gives the consonant behind it its tone.
  private static func isTone(_ word: borrowing [UInt32], _ index: Int) -> Bool {
    guard word[index] == 0xE2B, index + 1 < word.count else { return false }
    return [0xE07, 0xE0D, 0xE13, 0xE19, 0xE21, 0xE22, 0xE23, 0xE25, 0xE27].contains(word[index + 1])
  }

  /// Whether two `r` begin here, which are a vowel.
  private static func isDoubledR(_ word: borrowing [UInt32], _ index: Int) -> Bool {
    index > 0 && index + 1 < word.count && word[index] == 0xE23 && word[index + 1] == 0xE23
  }
}
