import CanonicalModel
import Records

/// How a partner writes dates, such as `dd/MM/yyyy` or `d MMM yyyy HH:mm`.
///
/// A text must fit it from the first character to the last. `MM/yyyy` and `yyyy` give partial dates;
/// the time of day is checked and let go, because a canonical date is a day.
package struct DatePattern: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case year, shortYear, hour, minute, second, zone
    case month(isPadded: Bool)
    case day(isPadded: Bool)
    case monthName
    case literal(UInt8)
  }

  let parts: [Part]
  /// The same with two digits of the year; none where the pattern has no other year.
  private let shortParts: [Part]
  /// As the profile writes it.
  package let text: String

  package init?(_ text: String) {
    self.text = text
    var parts: [Part] = []
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == first }.count
      let part: Part
      var length = run
      switch (first, run) {
      case ("y", 4): part = .year
      case ("y", 2): part = .shortYear
      case ("M", 3): part = .monthName
      case ("M", 1...2): part = .month(isPadded: run == 2)
      case ("d", 1...2): part = .day(isPadded: run == 2)
      case ("H", 2): part = .hour
      case ("m", 2): part = .minute
      case ("s", 2): part = .second
      case ("Z", 1): part = .zone
      default:
        guard let byte = first.asciiValue, !byte.isLetter || byte == UInt8(ascii: "T") else {
          return nil
        }
        part = .literal(byte)
        length = 1
      }
      parts.append(part)
      rest = rest.dropFirst(length)
    }
    guard parts.contains(.year) || parts.contains(.shortYear) else { return nil }
    self.parts = parts
    shortParts = parts.contains(.year) ? parts.map { $0 == .year ? .shortYear : $0 } : []
  }

  /// The date that the text spells; nothing where it does not fit or no such day exists.
  package func date(_ text: Span<UInt8>) -> PartialDate? { DatePattern.date(text, parts) }

  private static func date(_ text: Span<UInt8>, _ parts: [Part]) -> PartialDate? {
    var cursor = Cursor(end: text.count)
    var (year, month, day) = (-1, -1, -1)
    for part in parts {
      switch part {
      case .year: year = cursor.number(text, 4, 4)
      case .shortYear:
        let short = cursor.number(text, 2, 2)
        year = short < 50 ? 2000 + short : 1900 + short
      case .month(let isPadded): month = cursor.number(text, isPadded ? 2 : 1, 2)
      case .monthName: month = cursor.monthName(text)
      case .day(let isPadded): day = cursor.number(text, isPadded ? 2 : 1, 2)
      case .hour: cursor.limit(cursor.number(text, 2, 2), below: 25)
      case .minute: cursor.limit(cursor.number(text, 2, 2), below: 60)
      case .second: cursor.limit(cursor.number(text, 2, 2), below: 61)
      case .zone: cursor.zone(text)
      case .literal(let byte): cursor.literal(text, byte)
      }
      if cursor.hasFailed { return nil }
    }
    guard cursor.index == text.count, year >= 0 else { return nil }
    guard month >= 0 else { return day < 0 ? PartialDate(year: year) : nil }
    guard day >= 0 else { return PartialDate(year: year, month: month) }
    return CivilDate(year: year, month: month, day: day).map { PartialDate($0) }
  }

  package func date(_ text: ArraySlice<UInt8>) -> PartialDate? { date(text.span) }

  /// Whether the text is a day in the usual order, or in this one, but with two digits of the year.
  package func hasShortYear(_ text: ArraySlice<UInt8>) -> Bool {
    guard !shortParts.isEmpty else { return false }
    if DatePattern.date(text.span, shortParts) != nil { return true }
    return DatePattern.shortForms.contains { $0?.date(text) != nil }
  }

  private static let shortForms = ["d/M/yy", "d.M.yy", "d-M-yy", "d MMM yy", "d-MMM-yy"].map {
    DatePattern($0)
  }

  /// Which of day and month comes first, where both are numbers before a whole year.
  package enum DayOrder: Sendable {
    case dayFirst, monthFirst
  }

  /// The order of day and month that nothing but the pattern tells.
  package var dayOrder: DayOrder? {
    guard parts.count >= 5, case .literal = parts[1], case .literal = parts[3], parts[4] == .year
    else { return nil }
    switch (parts[0], parts[2]) {
    case (.day, .month): return .dayFirst
    case (.month, .day): return .monthFirst
    default: return nil
    }
  }

  /// Whether it has an hour, and no zone that would tell which hour it was.
  package var hasLocalHour: Bool { parts.contains(.hour) && !parts.contains(.zone) }

  /// Whether the text, which fits the pattern, tells the hour from 1 to 2 in the morning.
  package func isBetweenOneAndTwo(_ text: Span<UInt8>) -> Bool {
    DatePattern.hour(text, parts) == 1
  }

  private static func hour(_ text: Span<UInt8>, _ parts: [Part]) -> Int? {
    var cursor = Cursor(end: text.count)
    for part in parts {
      switch part {
      case .year: _ = cursor.number(text, 4, 4)
      case .shortYear: _ = cursor.number(text, 2, 2)
      case .month(let isPadded), .day(let isPadded): _ = cursor.number(text, isPadded ? 2 : 1, 2)
      case .monthName: _ = cursor.monthName(text)
      case .hour: return cursor.number(text, 2, 2)
      case .literal(let byte): cursor.literal(text, byte)
      case .minute, .second, .zone: return nil
      }
      if cursor.hasFailed { return nil }
    }
    return nil
  }

  /// Where year, month and day stand, if the pattern is a day of a fixed width.
  package var fixedDay: FixedDay { FixedDay(parts.map(\.fixedPart)) }

  /// Moves through a text; a text that does not fit makes it fail, and it stays failed.
  private struct Cursor {
    let end: Int
    var index = 0
    var hasFailed = false

    mutating func number(_ text: Span<UInt8>, _ least: Int, _ most: Int) -> Int {
      var value = 0
      let start = index
      while index < end, index - start < most, text[index] &- 48 < 10 {
        value = value * 10 + Int(text[index] &- 48)
        index += 1
      }
      if index - start < least { hasFailed = true }
      return value
    }

    mutating func limit(_ value: Int, below bound: Int) {
      if value >= bound { hasFailed = true }
    }

    mutating func literal(_ text: Span<UInt8>, _ byte: UInt8) {
      guard index < end, text[index] == byte else { return hasFailed = true }
      index += 1
    }

    /// `Z`, or `+01:00`.
    mutating func zone(_ text: Span<UInt8>) {
      guard index < end else { return hasFailed = true }
      let sign = text[index]
      index += 1
      if sign == UInt8(ascii: "Z") { return }
      guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return hasFailed = true }
      _ = number(text, 2, 2)
      if index < end, text[index] == UInt8(ascii: ":") { index += 1 }
      _ = number(text, 2, 2)
    }

    mutating func monthName(_ text: Span<UInt8>) -> Int {
      let start = index
      while index < end, (text[index] | 0x20) &- 97 < 26 { index += 1 }
      guard let month = MonthNames.month(text.extracting(start..<index)) else {
        hasFailed = true
        return 0
      }
      return month
    }
  }
}

extension DatePattern.Part {
  fileprivate var fixedPart: FixedDay.Part? {
    switch self {
    case .year: .year
    case .month(isPadded: true): .month
    case .day(isPadded: true): .day
    case .literal(let byte): .literal(byte)
    default: nil
    }
  }
}
