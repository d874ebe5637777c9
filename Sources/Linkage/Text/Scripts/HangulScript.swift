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

  /// Family names as most bearers spell them, where the system of 2000 says otherwise.
  private static let families: [UInt32: [UInt8]] = {
    let words =
      ("김 kim 이 lee 박 park 정 jung 강 kang 조 cho 윤 yoon 임 lim 신 shin 유 yoo 류 ryu 노 noh 고 ko 구 koo 우 woo 문 moon "
      + "주 joo 안 ahn 전 jun 오 oh 심 shim 성 sung 곽 kwak 방 bang 천 chun 공 kong 현 hyun 변 byun 추 choo 선 sun 표 pyo "
      + "명 myung 금 keum 국 kook 길 gil 경 kyung 기 ki 나 na 라 ra 허 huh")
      .split(separator: " ")
    var families: [UInt32: [UInt8]] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      guard let syllable = words[index].unicodeScalars.first else { continue }
      families[syllable.value] = Array(words[index + 1].utf8)
    }
    return families
  }()

  /// Writes a word of syllables; of three or four the first is the family's name, a word of its own.
  static func fold(_ word: borrowing [UInt32], _ role: NameRole, into output: inout [UInt8]) {
    let hasFamily = word.count == 1 ? role != .given : 3...4 ~= word.count
    if hasFamily, let family = families[word[0]] {
      output.append(contentsOf: family)
    } else {
      append(word[0], to: &output)
    }
    if hasFamily, word.count > 1 { output.append(NameAlphabet.space) }
    for index in 1..<max(1, word.count) { append(word[index], to: &output) }
  }

  static func append(_ syllable: UInt32, to output: inout [UInt8]) {
    let index = Int(syllable - 0xAC00)
    output.append(contentsOf: initials[index / 588].utf8)
    output.append(contentsOf: vowels[index % 588 / 28].utf8)
    output.append(contentsOf: finals[index % 28].utf8)
  }
}
