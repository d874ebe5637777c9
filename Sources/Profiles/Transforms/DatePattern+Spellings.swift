import Records

/// How a day is written in the pattern: by this two patterns are held against each other.
extension DatePattern {
  /// Every way in which the pattern lets the day be written, with or without a leading zero, with
  /// long and short names. At most 64: that is more than a profile's pattern has.
  func spellings(of day: CivilDate) -> [String] {
    var texts = [""]
    for part in parts {
      let pieces = DatePattern.pieces(of: part, day)
      texts = texts.flatMap { text in pieces.map { text + $0 } }
      if texts.count > 64 { texts.removeLast(texts.count - 64) }
    }
    return texts
  }

  private static func pieces(of part: Part, _ day: CivilDate) -> [String] {
    let (year, month, number) = (day.parts.year, day.parts.month, day.parts.day)
    switch part {
    case .year: return [padded(year, to: 4)]
    case .shortYear: return [padded(year % 100, to: 2)]
    case .month(let isPadded): return numbers(month, isPadded: isPadded)
    case .day(let isPadded): return numbers(number, isPadded: isPadded)
    case .monthName: return MonthNames.shortest(month)
    case .hour: return ["11"]
    case .minute: return ["12"]
    case .second: return ["09"]
    case .zone: return ["Z", "+01:00"]
    case .literal(let byte): return [String(UnicodeScalar(byte))]
    }
  }

  private static func numbers(_ number: Int, isPadded: Bool) -> [String] {
    isPadded || number > 9 ? [padded(number, to: 2)] : [String(number), padded(number, to: 2)]
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension MonthNames {
  /// A name in English and one in Welsh.
  static func shortest(_ month: Int) -> [String] {
    let all = names[month - 1]
    return [all.first, all.last].compactMap { $0 }
  }
}
