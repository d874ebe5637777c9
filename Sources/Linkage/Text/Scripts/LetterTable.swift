/// What becomes of a letter of any script below U+2000.
struct FoldedLetter {
  /// What a letter does beside its neighbours.
  enum Kind: UInt32 {
    case letter, consonant, vowelSign, silencer, nasal, leadingVowel, softener
  }

  /// Four letters of five bits, the first lowest; above them the kind and whether it is known at all.
  private var bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  init(_ letters: Substring, _ kind: Kind) {
    bits = 1 << 31 | kind.rawValue << 20
    for (index, letter) in letters.utf8.prefix(4).enumerated() where NameAlphabet.isLetter(letter) {
      bits |= UInt32(letter & 31) << UInt32(index * 5)
    }
  }

  var raw: UInt32 { bits }
  var isKnown: Bool { bits >> 31 == 1 }
  var kind: Kind { Kind(rawValue: bits >> 20 & 15) ?? .letter }

  func append(to output: inout [UInt8]) {
    var rest = bits & 0xF_FFFF
    while rest != 0 {
      output.append(UInt8(rest & 31) | 0x60)
      rest >>= 5
    }
  }
}

/// All letters that are looked up, made once of the lists of the scripts.
enum LetterTable {
  static let end: UInt32 = 0x2000

  private static let letters: [UInt32] = {
    var letters = [UInt32](repeating: 0, count: Int(end))
    LatinScript.fill(&letters)
    for (list, kind) in lists { add(list, kind, to: &letters) }
    IndicScripts.fill(&letters)
    return letters
  }()

  private static let lists: [(String, FoldedLetter.Kind)] = [
    (CyrillicScript.letters, .letter), (GreekScript.letters, .letter),
    (ArabicScript.letters, .letter), (HebrewScript.letters, .letter),
    (CaucasianScripts.letters, .letter), (HangulScript.letters, .letter),
    (ThaiScript.letters, .letter), (ThaiScript.leadingVowels, .leadingVowel),
    (ThaiScript.silencers, .silencer), (IndicScripts.sinhalaConsonants, .consonant),
    (IndicScripts.sinhalaVowels, .letter), (IndicScripts.sinhalaSigns, .vowelSign),
    (IndicScripts.sinhalaSilencer, .silencer),
  ]

  static subscript(_ scalar: UInt32) -> FoldedLetter {
    FoldedLetter(bits: scalar < end ? letters[Int(scalar)] : 0)
  }

  /// Adds a list of signs, each before what becomes of it (`-` for nothing), with their capitals.
  private static func add(_ list: String, _ kind: FoldedLetter.Kind, to letters: inout [UInt32]) {
    var sign: Unicode.Scalar?
    // By scalars: a blank and a mark behind it would be one character.
    for word in list.unicodeScalars.split(separator: " ").map(Substring.init) {
      guard let scalar = sign else {
        sign = word.unicodeScalars.first
        continue
      }
      let folded = FoldedLetter(word, kind).raw
      let capital = scalar.properties.uppercaseMapping.unicodeScalars
      for scalar in [scalar] + (capital.count == 1 ? Array(capital) : []) where scalar.value < end {
        letters[Int(scalar.value)] = folded
      }
      sign = nil
    }
  }
}
