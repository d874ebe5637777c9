/// How the values of traits and identifiers are written so that they can be compared.
enum FactFolding {
  static func fold(_ value: ArraySlice<UInt8>, _ trait: PersonDraft.Trait) -> [UInt8] {
    trait == .phone ? digits(value) : letters(value)
  }

  /// Capital letters and digits alone; bytes of other scripts as they are.
  static func letters(_ value: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(value.count)
    for byte in value {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): folded.append(byte & 0xdf)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        folded.append(byte)
      default: break
      }
    }
    return folded
  }

  /// The last nine digits: with and without the country's prefix a number is the same.
  static func digits(_ value: ArraySlice<UInt8>) -> [UInt8] {
    Array(value.filter { $0 &- 48 < 10 }.suffix(9))
  }

  /// The part of a postcode that its neighbours share: all but the last three letters of a British
  /// one, all but the last two digits of one of digits.
  static func area(_ postcode: [UInt8]) -> [UInt8] {
    let hasLetters = postcode.contains { $0 >= UInt8(ascii: "A") }
    return Array(postcode.dropLast(hasLetters ? 3 : 2))
  }
}
