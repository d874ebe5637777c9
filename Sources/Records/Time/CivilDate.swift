/// A day in the Gregorian calendar, without a time or a zone: the day on a form.
///
/// Held as the number of days from 1970-01-01, so that comparing and subtracting cost one
/// instruction. The arithmetic is Howard Hinnant's "chrono-compatible low-level date algorithms"
/// (2013), exact for every day of the years 1 to 9999.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let dayNumber: Int32

  /// Takes the values as they are.
  @inlinable
  public init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// Nothing for a day that the calendar does not have, or a year outside 1 to 9999.
  @inlinable
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= 28 || day <= CivilDate.daysInMonth(month, of: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// `yyyy-mm-dd`, nothing else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7]),
      let day = Int(digits: bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  @inlinable @inline(__always)
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    let isEarly = month <= 2
    let shifted = UInt(bitPattern: isEarly ? year - 1 : year)
    let century = shifted / 100
    let leapDays = shifted >> 2 - century + century >> 2
    let daysBefore = (979 * UInt(bitPattern: isEarly ? month + 12 : month) - 2919) >> 5
    let days = shifted * 365 + leapDays + daysBefore + UInt(bitPattern: day)
    dayNumber = Int32(truncatingIfNeeded: days) - 719_469
  }

  /// Whether both are the same.
  @inlinable
  public static func == (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber == right.dayNumber
  }

  /// Whether the left one comes before the right one.
  @inlinable
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// Days from `other` to this day.
  @inlinable
  public func days(since other: CivilDate) -> Int { Int(dayNumber) - Int(other.dayNumber) }

  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + Int32(days)) }

  /// 1 for Monday to 7 for Sunday, as ISO 8601 counts.
  package var weekday: Int { (Int(dayNumber) + 3) %% 7 + 1 }

  /// Whole years from this day to `other`; somebody born on 29 February has their birthday on
  /// 1 March in other years, as the Family Law Reform Act 1969 s. 9 is read.
  package func wholeYears(until other: CivilDate) -> Int {
    let (here, there) = (parts, other.parts)
    let isBeforeBirthday = (there.month, there.day) < (here.month, here.day)
    return there.year - here.year - (isBeforeBirthday ? 1 : 0)
  }

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var day: Int { parts.day }

  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// How many days the month has.
  @inlinable
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// How it is written.
  public var description: String {
    let (year, month, day) = parts
    return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
  }
}

infix operator %% : MultiplicationPrecedence

/// The remainder that is never negative.
private func %% (left: Int, right: Int) -> Int { ((left % right) + right) % right }

extension Int {
  /// A number of ASCII digits alone; nothing for a sign, a space or an empty text.
  package init?(digits: some Collection<UInt8>) {
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var number = 0
    for byte in digits {
      guard byte &- 48 < 10 else { return nil }
      number = number * 10 + Int(byte &- 48)
    }
    self = number
  }

  /// Decimal digits with zeros in front up to `width`.
  package func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
