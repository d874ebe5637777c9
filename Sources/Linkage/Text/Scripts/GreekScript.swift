/// Greek letters after ELOT 743, which Greek passports follow.
enum GreekScript {
  static let letters =
    "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch "
    + "ψ ps ω o ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y"

  /// Letters with the marks of older spelling, from U+1F00, by the letter below.
  private static let polytonic = Array(
    ("ααααααααααααααααεεεεεε..εεεεεε..ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι"
      + "οοοοοο..οοοοοο..υυυυυυυυ.υ.υ.υ.υωωωωωωωωωωωωωωωωααεεηηιιοουυωω.."
      + "ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα.ααααααα.ι."
      + "..ηηη.ηηεεηηη...ιιιι..ιιιιιι....υυυυρρυυυυυυρ.....ωωω.ωωοοωωω...").unicodeScalars)

  /// A letter small and without marks.
  static func bare(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x391...0x3A9: scalar + 32
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x3AF: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3CD: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x1F00...0x1FFF: polytonic[Int(scalar - 0x1F00)].value
    default: scalar
    }
  }

  static func fold(_ word: borrowing [UInt32], into output: inout [UInt8]) {
    var index = 0
    while index < word.count {
      let next = index + 1 < word.count ? bare(word[index + 1]) : 0
      if let pair = pair(
        bare(word[index]), word[min(index + 1, word.count - 1)], isFirst: index == 0)
      {
        let after = index + 2 < word.count ? bare(word[index + 2]) : 0
        pair.withUTF8Buffer { output.append(contentsOf: $0) }
        // αυ and ευ end in a sound that follows the next one.
        if next == 0x3C5, bare(word[index]) != 0x3BF {
          output.append(isVoiceless(after) ? UInt8(ascii: "f") : UInt8(ascii: "v"))
        }
        index += 2
      } else {
        NameFolder.append(bare(word[index]), to: &output)
        index += 1
      }
    }
  }

  private static func isVoiceless(_ letter: UInt32) -> Bool {
    [0, 0x3B8, 0x3BA, 0x3BE, 0x3C0, 0x3C3, 0x3C4, 0x3C6, 0x3C7, 0x3C8].contains(letter)
  }

  /// Two letters that are one sound. A mark that parts them stands on the second.
  private static func pair(_ first: UInt32, _ second: UInt32, isFirst: Bool) -> StaticString? {
    switch (first, second == 0x3CB || second == 0x3B0 ? 0 : bare(second)) {
    case (0x3B1, 0x3C5): "a"
    case (0x3B5, 0x3C5): "e"
    case (0x3BF, 0x3C5): "ou"
    case (0x3BC, 0x3C0): isFirst ? "b" : "mp"
    case (0x3BD, 0x3C4): isFirst ? "d" : "nt"
    case (0x3B3, 0x3BA): isFirst ? "g" : "gk"
    case (0x3B3, 0x3B3): "ng"
    case (0x3B3, 0x3BE): "nx"
    case (0x3B3, 0x3C7): "nch"
    default: nil
    }
  }
}
