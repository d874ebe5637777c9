/// Ethiopic: a sign is a consonant in one of seven or eight vowel orders, eight places to a row.
///
/// As Tigrinya and Amharic names are mostly spelled in English: the first order is `e`, after the
/// sounds of the throat `a`; the sixth is no vowel.
enum EthiopicScript {
  static let signs: ClosedRange<UInt32> = 0x1200...0x135A

  private static let consonants = [
    "h", "l", "h", "m", "s", "r", "s", "sh", "k", "kw", "kh", "kw", "b", "v", "t", "ch", "h", "hw",
    "n", "ny", "", "k", "kw", "h", "hw", "w", "", "z", "zh", "y", "d", "d", "j", "g", "gw", "ng",
    "t",
    "ch", "p", "ts", "ts", "f", "p",
  ]
  private static let throat: Set<Int> = [0, 2, 16, 20, 26]

  static func append(_ sign: UInt32, isFirst: Bool, to output: inout [UInt8]) {
    let row = Int(sign - signs.lowerBound) / 8
    guard row < consonants.count else { return }
    output.append(contentsOf: consonants[row].utf8)
    let isThroat = throat.contains(row)
    switch (sign - signs.lowerBound) % 8 {
    case 0: output.append(isThroat ? UInt8(ascii: "a") : UInt8(ascii: "e"))
    case 1: output.append(UInt8(ascii: "u"))
    case 2: output.append(UInt8(ascii: "i"))
    case 3: output.append(UInt8(ascii: "a"))
    case 4: output.append(UInt8(ascii: "e"))
    case 5: if consonants[row].isEmpty, isFirst { output.append(UInt8(ascii: "e")) }
    case 6: output.append(UInt8(ascii: "o"))
    default: output.append(contentsOf: "wa".utf8)
    }
  }
}
