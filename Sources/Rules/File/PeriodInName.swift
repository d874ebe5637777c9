import Records

/// The period that a file's name tells, in every reading that it allows.
///
/// A quarter may be of the calendar or of the financial year, which begins in April. A single month may
/// be the one covered or the one of sending, and a year or a day tells too little: these are not taken.
enum PeriodInName {
  /// The readings, none where the name tells no period.
  static func readings(of name: String) -> [ClosedRange<CivilDate>] {
    let words = words(of: name)
    for index in words.indices {
      if let quarter = quarter(words, index) { return quarter }
    }
    return months(words)
  }

  // MARK: - Words

  private enum Word: Equatable {
    case number(Int, digits: Int)
    case letters(String)
  }

  /// Runs of digits and runs of letters; anything else stands between them.
  private static func words(of name: String) -> [Word] {
    var words: [Word] = []
    var run: [UInt8] = []
    func finish() {
      guard let first = run.first else { return }
      if first.isDigitASCII {
        let number = run.count <= 8 ? run.reduce(0) { $0 * 10 + Int($1 - 48) } : -1
        words.append(.number(number, digits: run.count))
      } else {
        words.append(.letters(String(decoding: run, as: UTF8.self)))
      }
      run.removeAll()
    }
    for byte in name.utf8.prefix(256) {
      let lower = byte &- 65 < 26 ? byte | 0x20 : byte
      let isLetter = lower &- 97 < 26
      if let last = run.last, last.isDigitASCII != lower.isDigitASCII { finish() }
      if isLetter || lower.isDigitASCII { run.append(lower) } else { finish() }
    }
    finish()
    return words
  }

  private static func year(_ words: [Word], _ index: Int) -> Int? {
    guard words.indices.contains(index), case .number(let year, 4) = words[index],
      (2009...2099).contains(year)
    else { return nil }
    return year
  }

  private static func number(_ words: [Word], _ index: Int, in range: ClosedRange<Int>) -> Int? {
    guard words.indices.contains(index), case .number(let number, let digits) = words[index],
      digits <= 2, range.contains(number)
    else { return nil }
    return number
  }

  // MARK: - Quarters

  /// `2023Q4`, `2023-q4`, `2023-ch4` (chwarter), `Q4 2023`.
  private static func quarter(_ words: [Word], _ index: Int) -> [ClosedRange<CivilDate>]? {
    guard case .letters(let letters) = words[index],
      ["q", "ch", "qtr", "quarter", "chwarter"].contains(letters),
      let quarter = number(words, index + 1, in: 1...4),
      let year = year(words, index - 1) ?? year(words, index + 2)
    else { return nil }
    // Of the calendar year, of the financial year that begins in it, and of the one that ends in it.
    let starts = [(year, quarter * 3 - 2), (year, quarter * 3 + 1), (year - 1, quarter * 3 + 1)]
    return starts.compactMap { months(from: $0.0, $0.1, to: $0.0, $0.1 + 2) }
  }

  // MARK: - Months

  /// `2023-01_2023-03`, and nothing else that looks like a month.
  private static func months(_ words: [Word]) -> [ClosedRange<CivilDate>] {
    for index in words.indices {
      guard let year = year(words, index), let month = number(words, index + 1, in: 1...12),
        let lastYear = self.year(words, index + 2),
        let lastMonth = number(words, index + 3, in: 1...12),
        number(words, index + 4, in: 1...31) == nil
      else { continue }
      return [months(from: year, month, to: lastYear, lastMonth)].compactMap { $0 }
    }
    return []
  }

  /// From the first day of a month to the last of another; a month beyond December is in the next
  /// year.
  private static func months(from year: Int, _ month: Int, to lastYear: Int, _ lastMonth: Int)
    -> ClosedRange<CivilDate>?
  {
    guard
      let first = CivilDate(
        year: year + (month - 1) / 12, month: (month - 1) % 12 + 1, day: 1),
      let next = CivilDate(year: lastYear + lastMonth / 12, month: lastMonth % 12 + 1, day: 1),
      first < next
    else { return nil }
    return first...next.adding(days: -1)
  }
}

extension UInt8 {
  fileprivate var isDigitASCII: Bool { self &- 48 < 10 }
}
