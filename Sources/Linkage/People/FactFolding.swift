/// How the values of traits and identifiers are written so that they can be compared.
enum FactFolding {
  /// Folds a value into `folded`.
  static func fold(
    _ value: Span<UInt8>, _ trait: PersonDraft.Trait, into folded: inout [UInt8]
  ) {
    if trait == .phone { digits(value, into: &folded) } else { letters(value, into: &folded) }
  }

  /// Capital letters and digits alone; bytes of other scripts as they are.
  static func letters(_ value: Span<UInt8>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    for index in value.indices {
      let byte = value[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): folded.append(byte & 0xdf)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        folded.append(byte)
      default: break
      }
    }
  }

  /// The last nine digits: with and without the country's prefix a number is the same.
  private static func digits(_ value: Span<UInt8>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    for index in value.indices where value[index] &- 48 < 10 { folded.append(value[index]) }
    if folded.count > 9 { folded.removeFirst(folded.count - 9) }
  }

  /// How long the part of a folded postcode is that its neighbours share: all but the last three letters of a
  /// British one, all but the last two digits of one of digits.
  static func areaLength(_ postcode: [UInt8]) -> Int {
    let hasLetters = postcode.contains { $0 >= UInt8(ascii: "A") }
    return max(0, postcode.count - (hasLetters ? 3 : 2))
  }
}
