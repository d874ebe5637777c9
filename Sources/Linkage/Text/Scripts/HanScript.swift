/// Chinese signs by how Mandarin reads them, in pinyin without tones: one word for a given name, one for a
/// family name, as passports of China write them.
///
/// A sign stands for one syllable, whatever sign of two it is: what sounds alike is one word here. Signs without
/// a reading stay signs.
enum HanScript {
  static let signs: ClosedRange<UInt32> = 0x4E00...0x9FFF

  /// By sign: up to six letters of five bits, the first lowest; 0 where it has no reading.
  private static let readings: [UInt32] = {
    var readings = [UInt32](repeating: 0, count: signs.count)
    for line in HanReadings.list.utf8.split(separator: UInt8(ascii: "\n")) {
      let blank = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
      let reading = packed(Array(line[..<blank]))
      for scalar in Substring(line[blank...]).unicodeScalars where signs.contains(scalar.value) {
        readings[Int(scalar.value - signs.lowerBound)] = reading
      }
    }
    for (sign, reading) in HanNames.readings {
      readings[Int(sign - signs.lowerBound)] = packed(reading)
    }
    return readings
  }()

  private static func packed(_ letters: [UInt8]) -> UInt32 {
    var packed: UInt32 = 0
    for letter in letters.prefix(6).reversed() { packed = packed << 5 | UInt32(letter & 31) }
    return packed
  }

  /// Writes a word of signs; with the family's name in front as a word of its own where there is one.
  static func fold(_ word: borrowing [UInt32], _ role: NameRole, into output: inout [UInt8]) {
    let family = HanNames.familySigns(of: word, role)
    if family > 0 {
      append(family: word, family, to: &output)
      if family < word.count { output.append(NameAlphabet.space) }
    }
    for index in family..<word.count { append(word[index], to: &output) }
  }

  /// The first `count` signs as a family's name.
  private static func append(
    family word: borrowing [UInt32], _ count: Int, to output: inout [UInt8]
  ) {
    if let reading = HanNames.family(Array((copy word).prefix(count))) {
      output.append(contentsOf: reading)
    } else {
      for index in 0..<count { append(word[index], to: &output) }
    }
  }

  private static func append(_ sign: UInt32, to output: inout [UInt8]) {
    var rest = signs.contains(sign) ? readings[Int(sign - signs.lowerBound)] : 0
    guard rest != 0 else { return NameFolder.append(sign, to: &output) }
    while rest != 0 {
      output.append(UInt8(rest & 31) | 0x60)
      rest >>= 5
    }
  }

  /// Whether Japanese syllables stand in a text: the signs beside them are then not read as Chinese.
  static func hasKana(_ utf8: Span<UInt8>) -> Bool {
    // U+3040 to U+30FF are E3 81 to E3 83 and a third byte.
    for index in 0..<max(0, utf8.count - 2)
    where utf8[index] == 0xE3 && 0x81...0x83 ~= utf8[index + 1] {
      return true
    }
    return false
  }
}
