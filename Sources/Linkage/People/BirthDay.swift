import Records

/// A date of birth as numbers in 32 bits: what is not known is 0, and what is no day of the calendar
/// is kept as it was written.
struct BirthDay: Equatable, Sendable {
  var packed: UInt32 = 0

  init() {}

  init(packed: UInt32) { self.packed = packed }

  init(year: Int, month: Int, day: Int, isEstimated: Bool = false) {
    let year = (0...9999).contains(year) ? year : 0
    let month = (0...99).contains(month) ? month : 0
    let day = (0...99).contains(day) ? day : 0
    packed = UInt32(year << 15 | month << 8 | day << 1)
    if packed != 0, isEstimated { packed |= 1 }
  }

  init(_ date: PartialDate, isEstimated: Bool) {
    let (year, month, day) = date.earliest.parts
    self.init(
      year: year, month: date.precision == .year ? 0 : month,
      day: date.precision == .day ? day : 0, isEstimated: isEstimated)
  }

  init(_ draft: borrowing PersonDraft) {
    if let date = draft.birthDate {
      self.init(date, isEstimated: draft.isBirthDateEstimated)
    } else if let numbers = draft.birthNumbers {
      self.init(
        year: numbers.year, month: numbers.month, day: numbers.day,
        isEstimated: draft.isBirthDateEstimated)
    } else {
      self.init()
    }
  }

  var isKnown: Bool { packed != 0 }
  var year: Int { Int(packed >> 15) }
  var month: Int { Int(packed >> 8 & 127) }
  var day: Int { Int(packed >> 1 & 127) }
  var isEstimated: Bool { packed & 1 == 1 }
  /// Whether year, month and day are known.
  var isWhole: Bool { year > 0 && month > 0 && day > 0 }
  /// Month and day; 0 unless both are known.
  var dayOfYear: UInt32 { month > 0 && day > 0 ? packed >> 1 & 0x3fff : 0 }
  /// Without whether it is an estimate.
  var numbers: UInt32 { packed >> 1 }

  /// The eight digits, the first one highest, four bits each.
  var digits: UInt32 {
    var digits: UInt32 = 0
    for (number, width) in [(year, 1000), (month, 10), (day, 10)] {
      var unit = width
      while unit > 0 {
        digits = digits << 4 | UInt32(number / unit % 10)
        unit /= 10
      }
    }
    return digits
  }

  /// How often each digit occurs, four bits each: the same for dates whose digits are swapped.
  var digitCounts: UInt64 { Self.counts(digits) }

  /// How often each digit is there, four bits each.
  static func counts(_ digits: UInt32) -> UInt64 {
    var counts: UInt64 = 0
    var rest = digits
    for _ in 0..<8 {
      counts += 1 << (UInt64(rest & 15) * 4)
      rest >>= 4
    }
    return counts
  }
}
