/// Letters of two scripts that look the same: a name typed in one of them with a letter of the other
/// is that name.
enum LookAlikes {
  private static let cyrillic: [(UInt32, UInt8)] = pairs(
    "а a е e о o р p с c у y х x і i ј j ѕ s к k ԁ d ԛ q ԝ w һ h А A В B Е E К K М M Н H О O Р P С C "
      + "Т T У Y Х X І I Ј J Ѕ S")
  private static let greek: [(UInt32, UInt8)] = pairs(
    "ο o ν v α a ι i κ k ρ p τ t υ u Α A Β B Ε E Ζ Z Η H Ι I Κ K Μ M Ν N Ο O Ρ P Τ T Υ Y Χ X")

  private static func pairs(_ list: String) -> [(UInt32, UInt8)] {
    let words = list.split(separator: " ").compactMap(\.unicodeScalars.first)
    return stride(from: 0, to: words.count - 1, by: 2).map {
      (words[$0].value, UInt8(truncatingIfNeeded: words[$0 + 1].value))
    }
  }

  private static func isCyrillic(_ scalar: UInt32) -> Bool { (0x400...0x52F).contains(scalar) }
  private static func isGreek(_ scalar: UInt32) -> Bool {
    (0x370...0x3FF).contains(scalar) || (0x1F00...0x1FFF).contains(scalar)
  }
  private static func isLatin(_ scalar: UInt32) -> Bool {
    NameAlphabet.isLetter(UInt8(truncatingIfNeeded: scalar) | 0x20) && scalar < 0x80
      || (0xC0...0x24F).contains(scalar) || (0x1E00...0x1EFF).contains(scalar)
  }

  /// Brings the letters of a word into one script where it mixes two: that of most letters.
  static func unite(_ word: inout [UInt32]) {
    var counts = (latin: 0, cyrillic: 0, greek: 0)
    for scalar in word {
      if isLatin(scalar) { counts.latin += 1 }
      if isCyrillic(scalar) { counts.cyrillic += 1 }
      if isGreek(scalar) { counts.greek += 1 }
    }
    guard counts.latin > 0, counts.cyrillic + counts.greek > 0 else { return }
    let table = counts.cyrillic >= counts.greek ? cyrillic : greek
    let toLatin = counts.latin >= max(counts.cyrillic, counts.greek)
    for index in word.indices {
      for (other, latin) in table {
        if toLatin, word[index] == other {
          word[index] = UInt32(latin)
          break
        } else if !toLatin, word[index] == UInt32(latin) {
          word[index] = other
          break
        }
      }
    }
  }
}
