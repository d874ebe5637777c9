/// Dates of birth of which only tokens are known.
///
/// Years get numbers, and so do days of the year, in the order of their tokens, so that the order of
/// the records does not count. A table's dates are then dates that nobody has, equal where the true ones
/// are; how near two different ones lie cannot be seen.
struct KeyedBirths: Sendable {
  private var births: [KeyedPerson.Birth?] = []
  /// By record: a hash of the token of its sorted digits; 0 for none.
  private(set) var digits: [UInt64] = []

  mutating func add(_ birth: KeyedPerson.Birth?) {
    births.append(birth)
    let token = birth?.digits ?? []
    digits.append(token.isEmpty ? 0 : BytePool.hash(token.span, seed: 7))
  }

  /// Numbers the dates of all records.
  mutating func number(_ lines: inout [PersonLine]) {
    let years = KeyedBirths.ranks(births.map { $0?.year ?? [] })
    let days = KeyedBirths.ranks(births.map { $0?.monthAndDay ?? [] })
    for (record, birth) in births.enumerated() {
      guard let birth, let year = years[birth.year] else { continue }
      let day = days[birth.monthAndDay]
      // Never 1 January, which is compared in a way of its own.
      lines[record].birth = BirthDay(
        year: year + 1, month: day.map { $0 / 31 + 2 } ?? 0, day: day.map { $0 % 31 + 2 } ?? 0,
        isEstimated: birth.isEstimated)
    }
    births = []
  }

  private static func ranks(_ tokens: [KeyedPerson.Token]) -> [KeyedPerson.Token: Int] {
    let sorted = Set(tokens.filter { !$0.isEmpty }).sorted { $0.lexicographicallyPrecedes($1) }
    return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
  }

  /// How the dates of two records agree.
  func level(_ left: Int, _ right: Int, _ lines: [PersonLine]) -> UInt8 {
    let (here, there) = (lines[left].birth, lines[right].birth)
    guard here.isKnown, there.isKnown else { return 0 }
    let isEstimated = here.isEstimated || there.isEstimated
    if here.numbers == there.numbers, here.isWhole { return BirthLevel.equal }
    if here.year == there.year {
      if isEstimated { return BirthLevel.estimated }
      if !here.isWhole || !there.isWhole { return BirthLevel.partial }
    }
    if digits[left] != 0, digits[left] == digits[right] { return BirthLevel.sameDigits }
    if here.dayOfYear != 0, here.dayOfYear == there.dayOfYear { return BirthLevel.sameDay }
    return here.year == there.year ? BirthLevel.sameYear : BirthLevel.differs
  }
}
