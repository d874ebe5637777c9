/// Japanese syllables, hiragana and katakana, after Hepburn.
enum KanaScript {
  static let signs: ClosedRange<UInt32> = 0x3041...0x30FF

  /// From U+3041 (U+30A1 for katakana); a star before what is written small.
  private static let sounds: [String] =
    ("*a a *i i *u u *e e *o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da "
    + "chi ji *tsu tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma "
    + "mi mu me mo *ya ya *yu yu *yo yo ra ri ru re ro *wa wa i e o n vu *ka *ke").split(
      separator: " "
    ).map(String.init)

  static func append(_ sign: UInt32, to output: inout [UInt8]) {
    let index = Int(sign >= 0x30A1 ? sign - 0x30A1 : sign - 0x3041)
    guard index < sounds.count else { return }
    let sound = sounds[index]
    guard sound.hasPrefix("*") else {
      if !isLong(sound, behind: output.last) { output.append(contentsOf: sound.utf8) }
      return
    }
    // A small sign takes the place of the vowel before it; a small `tsu` only doubles.
    guard sound != "*tsu" else { return }
    if let last = output.last, "iueoa".utf8.contains(last) { output.removeLast() }
    let isBehindGlide =
      output.last == UInt8(ascii: "j") || output.suffix(2).elementsEqual("sh".utf8)
      || output.suffix(2).elementsEqual("ch".utf8)
    output.append(contentsOf: sound.utf8.dropFirst(isBehindGlide && sound.utf8.count > 2 ? 2 : 1))
  }

  /// Whether a sign only makes the vowel before it long, which passports do not write.
  private static func isLong(_ sound: String, behind last: UInt8?) -> Bool {
    sound == "u" && (last == UInt8(ascii: "o") || last == UInt8(ascii: "u"))
      || sound == "o" && last == UInt8(ascii: "o")
  }

  /// From U+FF66: the signs of half width, by those of full width.
  private static let halfWidth = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
      .unicodeScalars)

  /// The sign of full width that one of half width stands for, and the mark that one of its marks does.
  static func wide(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFF66...0xFF9D: halfWidth[Int(scalar - 0xFF66)].value
    case 0xFF9E: voiced
    case 0xFF9F: halfVoiced
    default: scalar
    }
  }

  static let voiced: UInt32 = 0x3099
  static let halfVoiced: UInt32 = 0x309A

  /// The syllable that a syllable and the mark of a voiced sound are in one.
  static func composed(_ sign: UInt32, _ mark: UInt32) -> UInt32? {
    let isKatakana = sign > 0x30A0
    switch isKatakana ? sign - 0x60 : sign {
    case 0x306F, 0x3072, 0x3075, 0x3078, 0x307B: return sign + mark - 0x3098
    case 0x304B...0x3061 where mark == voiced && sign & 1 == 1: return sign + 1
    case 0x3064, 0x3066, 0x3068: return mark == voiced ? sign + 1 : nil
    case 0x3046: return mark == voiced ? sign + 0x4E : nil
    default: return nil
    }
  }
}
