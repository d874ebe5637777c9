/// A place among the names and birthdays there are. Records whose numbers lie less than four
/// million apart have different slots, so that no clean file holds one person twice by chance.
struct Slot: Sendable {
  /// How many birthdays one name can have.
  static let birthdays: Int32 = 1_024
  private static let people = 1 << 20

  let first: Int
  let second: Int
  let family: Int
  /// The remainder that the birthday leaves.
  let birthday: Int32

  init(number: Int) {
    // An odd factor shuffles the numbers of a power of two without a collision.
    var rest = (number &* 0x9E37_79B1) & (Slot.people - 1)
    first = rest & 15
    second = (rest >> 4) & 15
    rest >>= 8
    family = rest & 15
    rest >>= 4
    let round = (number >> 20) & 3
    birthday = Int32(rest | round << 8)
  }
}

/// Numbers that two records never share, up to ten million records.
enum UniqueNumber {
  /// Seven digits that do not give the record's number away.
  static func sevenDigits(_ number: Int) -> Int { (number &* 7_368_787 &+ 1_234_567) % 10_000_000 }
}
