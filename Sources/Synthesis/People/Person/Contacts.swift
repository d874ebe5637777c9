/// Telephone numbers and postcodes that are nobody's.
enum Contacts {
  /// The ranges that Ofcom keeps for drama, without their last three digits.
  private static let ranges: [[UInt8]] = [
    "07700 900", "01632 960", "029 2018 0", "020 7946 0", "0113 496 0", "0114 496 0", "0115 496 0",
    "0116 496 0", "0117 496 0", "0118 496 0", "0121 496 0", "0131 496 0", "0141 496 0",
    "0151 496 0", "0161 496 0", "0191 498 0",
  ].map { Array($0.utf8) }

  /// How many there are: among a million people they repeat, and tell little.
  static let phones = ranges.count * 1_000

  static func append(phone: Int, to output: inout [UInt8]) {
    output.append(contentsOf: ranges[phone / 1_000 % ranges.count])
    output.append(phone % 1_000, width: 3)
  }

  /// A postcode of a district that does not exist or has no homes: `NP97 4QT`.
  static func append(postcode: Int, of locality: Locality, to output: inout [UInt8]) {
    let letters = Phrases.inwardLetters
    let inward = postcode % 3_600
    output.append(contentsOf: locality.outwardCode.prefix(2))
    output.append("9")
    output.append(postcode / 3_600 % 10, width: 1)
    output.append(" ")
    output.append(1 + inward / 400, width: 1)
    output.append(letters[inward / 20 % 20])
    output.append(letters[inward % 20])
  }
}
