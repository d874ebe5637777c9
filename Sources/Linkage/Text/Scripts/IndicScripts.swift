/// The scripts of India and Sri Lanka: a consonant holds an `a` until a sign says otherwise.
enum IndicScripts {
  /// What stands at the same place of each of the nine blocks that follow one plan, from U+0900.
  private static let blocks: ClosedRange<UInt32> = 0x900...0xD7F

  private static let vowels: [UInt32: String] = [
    0x05: "a", 0x06: "a", 0x07: "i", 0x08: "i", 0x09: "u", 0x0A: "u", 0x0B: "ri", 0x0D: "e",
    0x0E: "e", 0x0F: "e", 0x10: "ai", 0x11: "o", 0x12: "o", 0x13: "o", 0x14: "au", 0x03: "h",
    0x50: "om", 0x4E: "",
  ]
  private static let consonants: [UInt32: String] = [
    0x15: "k", 0x16: "kh", 0x17: "g", 0x18: "gh", 0x19: "ng", 0x1A: "ch", 0x1B: "chh", 0x1C: "j",
    0x1D: "jh", 0x1E: "ny", 0x1F: "t", 0x20: "th", 0x21: "d", 0x22: "dh", 0x23: "n", 0x24: "t",
    0x25: "th", 0x26: "d", 0x27: "dh", 0x28: "n", 0x29: "n", 0x2A: "p", 0x2B: "ph", 0x2C: "b",
    0x2D: "bh", 0x2E: "m", 0x2F: "y", 0x30: "r", 0x31: "r", 0x32: "l", 0x33: "l", 0x34: "zh",
    0x35: "v", 0x36: "sh", 0x37: "sh", 0x38: "s", 0x39: "h", 0x58: "q", 0x59: "kh", 0x5A: "gh",
    0x5B: "z", 0x5C: "r", 0x5D: "rh", 0x5E: "f", 0x5F: "y",
  ]
  private static let signs: [UInt32: String] = [
    0x3E: "a", 0x3F: "i", 0x40: "i", 0x41: "u", 0x42: "u", 0x43: "ri", 0x45: "e", 0x46: "e",
    0x47: "e", 0x48: "ai", 0x49: "o", 0x4A: "o", 0x4B: "o", 0x4C: "au",
  ]
  /// Bengali, Assamese and Tamil read a letter otherwise; Gurmukhi doubles and nasalises with signs of its own, and
  /// Malayalam has letters for consonants without a vowel.
  private static let own: [(UInt32, String, FoldedLetter.Kind)] = [
    (0xB9A, "s", .consonant), (0xD7A, "n", .letter), (0xD7B, "n", .letter), (0xD7C, "r", .letter),
    (0xD7D, "l", .letter), (0xD7E, "l", .letter), (0xD7F, "k", .letter),
    (0x9AF, "j", .consonant), (0x9F0, "r", .consonant), (0x9F1, "v", .consonant),
    (0xA70, "n", .nasal), (0xA71, "", .letter), (0xA72, "i", .letter), (0xA73, "u", .letter),
  ]

  /// With the dot below, a consonant is another one.
  private static let softened: [UInt32: UInt32] = [
    0x15: 0x58, 0x16: 0x59, 0x17: 0x5A, 0x1C: 0x5B, 0x21: 0x5C, 0x22: 0x5D, 0x2B: 0x5E, 0x2F: 0x5F,
    0x38: 0x36, 0x32: 0x33,
  ]

  static func fill(_ letters: inout [UInt32]) {
    for block in stride(from: 0x900, through: 0xD00, by: 0x80) as StrideThrough<UInt32> {
      func set(_ place: UInt32, _ sound: String, _ kind: FoldedLetter.Kind) {
        letters[Int(block + place)] = FoldedLetter(Substring(sound), kind).raw
      }
      for (place, sound) in vowels { set(place, sound, .letter) }
      for (place, sound) in consonants { set(place, sound, .consonant) }
      for (place, sound) in signs { set(place, sound, .vowelSign) }
      for place: UInt32 in [1, 2] { set(place, "n", .nasal) }
      set(0x4D, "", .silencer)
      set(0x3C, "", .softener)
    }
    for (scalar, sound, kind) in own {
      letters[Int(scalar)] = FoldedLetter(Substring(sound), kind).raw
    }
  }

  static let sinhalaConsonants =
    "ක k ඛ kh ග g ඝ gh ඞ ng ඟ ng ච ch ඡ ch ජ j ඣ jh ඤ ny ඥ gn ඦ nj ට t ඨ th ඩ d ඪ dh ණ n ඬ nd ත th "
    + "ථ th ද d ධ dh න n ඳ nd ප p ඵ ph බ b භ bh ම m ඹ mb ය y ර r ල l ව v ශ sh ෂ sh ස s හ h ළ l ෆ f"
  static let sinhalaVowels =
    "අ a ආ a ඇ ae ඈ ae ඉ i ඊ i උ u ඌ u එ e ඒ e ඓ ai ඔ o ඕ o ඖ au \u{D82} n \u{D83} h"
  static let sinhalaSigns =
    "\u{DCF} a \u{DD0} e \u{DD1} e \u{DD2} i \u{DD3} i \u{DD4} u \u{DD6} u \u{DD8} ru \u{DD9} e "
    + "\u{DDA} e \u{DDB} ai \u{DDC} o \u{DDD} o \u{DDE} au"
  static let sinhalaSilencer = "\u{DCA} -"

  static func fold(_ word: borrowing [UInt32], into output: inout [UInt8]) {
    var holdsA = false
    for index in 0..<word.count {
      var letter = LetterTable[word[index]]
      if index + 1 < word.count, LetterTable[word[index + 1]].kind == .softener {
        letter = LetterTable[softened(word[index])]
      }
      if holdsA, ![.vowelSign, .silencer, .softener].contains(letter.kind) {
        output.append(UInt8(ascii: "a"))
      }
      if letter.kind != .softener { holdsA = letter.kind == .consonant }
      letter.isKnown ? letter.append(to: &output) : NameFolder.append(word[index], to: &output)
    }
    // In the north the last `a` is not spoken.
    if holdsA, let last = word.last, last >= 0xB80 { output.append(UInt8(ascii: "a")) }
  }

  private static func softened(_ scalar: UInt32) -> UInt32 {
    guard blocks.contains(scalar), let place = softened[scalar & 0x7F] else { return scalar }
    return scalar & ~0x7F | place
  }
}
