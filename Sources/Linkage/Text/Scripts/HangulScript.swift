/// Korean: a syllable is taken apart by arithmetic, its letters written as the system of 2000 does.
enum HangulScript {
  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t",
    "t", "ng", "t", "t", "k", "t", "p", "h",
  ]

  /// The parts as letters of their own, as decomposed texts hold them.
  static let letters: String = {
    var list: [String] = []
    for (start, sounds) in [(0x1100, initials), (0x1161, vowels), (0x11A7, finals)] {
      for (index, sound) in sounds.enumerated() {
        guard let sign = Unicode.Scalar(UInt32(start + index)) else { continue }
        list.append("\(Character(sign)) \(sound.isEmpty ? "-" : sound)")
      }
    }
    return list.joined(separator: " ")
  }()

  static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

  static func append(_ syllable: UInt32, to output: inout [UInt8]) {
    let index = Int(syllable - 0xAC00)
    output.append(contentsOf: initials[index / 588].utf8)
    output.append(contentsOf: vowels[index % 588 / 28].utf8)
    output.append(contentsOf: finals[index % 28].utf8)
  }
}
