/// The ladder of dates of birth.
enum BirthComparison {
  static func level(_ left: BirthDay, _ right: BirthDay) -> UInt8 {
    level(left, right, digits: (left.digits, right.digits))
  }

  /// The same, with the digits of both as they are kept.
  static func level(
    _ left: BirthDay, _ right: BirthDay, digits: (UInt32, UInt32)
  ) -> UInt8 {
    guard left.isKnown, right.isKnown else { return 0 }
    if left.numbers == right.numbers { return equalLevel(left, right) }
    if left.isWhole, right.isWhole {
      return wholeLevel(left, right, digits)
    }
    return partialLevel(left, right)
  }

  private static func equalLevel(_ left: BirthDay, _ right: BirthDay) -> UInt8 {
    guard left.isWhole else { return BirthLevel.partial }
    if left.isEstimated || right.isEstimated { return BirthLevel.newYear }
    return left.month == 1 && left.day == 1 ? BirthLevel.newYear : BirthLevel.equal
  }

  private static func wholeLevel(
    _ left: BirthDay, _ right: BirthDay, _ digits: (UInt32, UInt32)
  ) -> UInt8 {
    if left.year == right.year, left.month == right.day, left.day == right.month {
      return BirthLevel.swapped
    }
    let isEstimated = left.isEstimated || right.isEstimated
    if isEstimated, abs(left.year - right.year) <= 1 { return BirthLevel.estimated }
    let (here, there) = digits
    let difference = here ^ there
    let count = differentDigits(difference)
    if count == 1 || count == 2 && isSwap(here, there, difference) { return BirthLevel.oneDigit }
    if haveSameDigits(here, there) { return BirthLevel.sameDigits }
    if left.year == right.year {
      if left.month == right.month { return BirthLevel.sameMonth }
      if count == 2 { return BirthLevel.twoDigits }
      // An estimate that does not say that it is one.
      if left.month == 1 && left.day == 1 || right.month == 1 && right.day == 1 {
        return BirthLevel.estimated
      }
      return BirthLevel.sameYear
    }
    if left.dayOfYear == right.dayOfYear { return BirthLevel.sameDay }
    if count == 2 { return BirthLevel.twoDigits }
    return abs(left.year - right.year) <= 1 ? BirthLevel.nearYear : BirthLevel.differs
  }

  private static func partialLevel(_ left: BirthDay, _ right: BirthDay) -> UInt8 {
    let isYearKnown = left.year > 0 && right.year > 0
    let isEstimated = left.isEstimated || right.isEstimated
    if isEstimated, isYearKnown, abs(left.year - right.year) <= 1 { return BirthLevel.estimated }
    let isSame = agree(left.month, right.month) && agree(left.day, right.day)
    if agree(left.year, right.year), isSame { return BirthLevel.partial }
    if isYearKnown, left.year == right.year { return BirthLevel.sameYear }
    if isSame, left.dayOfYear != 0, right.dayOfYear != 0 { return BirthLevel.sameDay }
    if isYearKnown, abs(left.year - right.year) <= 1 { return BirthLevel.nearYear }
    return BirthLevel.differs
  }

  private static func agree(_ left: Int, _ right: Int) -> Bool {
    left == right || left == 0 || right == 0
  }

  private static func differentDigits(_ difference: UInt32) -> Int {
    let folded = difference | difference >> 1 | difference >> 2 | difference >> 3
    return (folded & 0x1111_1111).nonzeroBitCount
  }

  private static func haveSameDigits(_ left: UInt32, _ right: UInt32) -> Bool {
    digitSum(left) == digitSum(right) && BirthDay.counts(left) == BirthDay.counts(right)
  }

  /// Tells most digits that are not the same ones at once.
  private static func digitSum(_ digits: UInt32) -> UInt32 {
    (((digits & 0x0f0f_0f0f) + (digits >> 4 & 0x0f0f_0f0f)) &* 0x0101_0101) >> 24
  }

  /// Whether two neighbouring digits are swapped.
  private static func isSwap(_ left: UInt32, _ right: UInt32, _ difference: UInt32) -> Bool {
    let shift = UInt32(difference.trailingZeroBitCount & ~3)
    let high = shift + 4
    guard high < 32, difference >> high & 15 != 0 else { return false }
    return left >> shift & 15 == right >> high & 15 && left >> high & 15 == right >> shift & 15
  }
}
