import CanonicalModel
import Profiles
import Records

/// Reads dates of birth as lists of people write them, each in the form that it has.
///
/// What the calendar does not have keeps what is right in it: of `1957-02-31` the month, of `1957-40-01`
/// the year. A month beyond 12 before a day up to 12 is a day before its month.
struct BirthDateText: Sendable {
  /// For what can be read in two ways.
  var order = DateOrder.dayFirst

  struct Reading: Equatable {
    var date: PartialDate
    var isEstimate = false
  }

  func read(_ text: ArraySlice<UInt8>) -> Reading? {
    if let day = BirthDateText.plainDay(text) { return Reading(date: PartialDate(day)) }
    guard let tokens = DateTokens(text) else { return nil }
    guard let date = date(tokens, text) else { return nil }
    return Reading(date: date, isEstimate: tokens.isEstimate)
  }

  /// What a value says of the order of its column.
  static func note(_ text: ArraySlice<UInt8>, in evidence: inout DateOrderEvidence) {
    guard plainDay(text) == nil, let tokens = DateTokens(text), tokens.month == nil else { return }
    let numbers = tokens.numbers
    if numbers.count == 3, numbers[0].digits <= 2 {
      evidence.note(numbers[0].value, numbers[1].value)
    } else if numbers.count == 1, numbers[0].digits == 8, !isYearFirst(numbers[0].value) {
      evidence.note(numbers[0].value / 1_000_000, numbers[0].value / 10_000 % 100)
    }
  }

  /// `yyyy-mm-dd`, with any sign between: the form of most lists, read at once.
  private static func plainDay(_ text: ArraySlice<UInt8>) -> CivilDate? {
    guard text.count == 10 else { return nil }
    let start = text.startIndex
    var numbers = (0, 0, 0)
    for index in 0..<10 where index != 4 && index != 7 {
      let digit = Int(text[start + index]) - 48
      guard (0..<10).contains(digit) else { return nil }
      switch index {
      case ..<4: numbers.0 = numbers.0 * 10 + digit
      case ..<7: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    guard !text[start + 4].isLetterOrDigit, text[start + 4] == text[start + 7] else { return nil }
    return CivilDate(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  // MARK: - Numbers

  private func date(_ tokens: DateTokens, _ text: ArraySlice<UInt8>) -> PartialDate? {
    let numbers = tokens.numbers
    if let month = tokens.month { return BirthDateText.named(month, numbers) }
    switch numbers.count {
    case 1: return single(numbers[0], text)
    case 2: return BirthDateText.monthOfYear(numbers[0], numbers[1])
    case 3: return triple(numbers)
    default: return nil
    }
  }

  private static func named(_ month: Int, _ numbers: [DateTokens.Number]) -> PartialDate? {
    switch numbers.count {
    case 1: return make(year: numbers[0], month, 0)
    case 2 where numbers[0].digits >= 3: return make(year: numbers[0], month, numbers[1].value)
    case 2: return make(year: numbers[1], month, numbers[0].value)
    default: return nil
    }
  }

  private static func monthOfYear(_ first: DateTokens.Number, _ second: DateTokens.Number)
    -> PartialDate?
  {
    if first.digits >= 3 { return make(year: first, second.value, 0) }
    return second.digits >= 3 ? make(year: second, first.value, 0) : nil
  }

  private func triple(_ numbers: [DateTokens.Number]) -> PartialDate? {
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first.digits >= 3 || third.digits < 3 && order == .yearFirst {
      return BirthDateText.make(year: first, second.value, third.value)
    }
    return order == .monthFirst
      ? BirthDateText.make(year: third, first.value, second.value)
      : BirthDateText.make(year: third, second.value, first.value)
  }

  /// Digits without signs between: a year, a day, or a spreadsheet's number of a day.
  private func single(_ number: DateTokens.Number, _ text: ArraySlice<UInt8>) -> PartialDate? {
    let value = number.value
    switch number.digits {
    case 3, 4: return BirthDateText.make(year: number, 0, 0)
    case 5: return SpreadsheetTraces.serialDate(text.span).map { PartialDate($0) }
    case 6 where (1...12).contains(value % 100) && (1800...2199).contains(value / 100):
      return PartialDate(year: value / 100, month: value % 100)
    case 6: return triple(BirthDateText.pairs(value))
    case 7, 8: return compact(value)
    default: return nil
    }
  }

  private static func pairs(_ value: Int) -> [DateTokens.Number] {
    [value / 10_000, value / 100 % 100, value % 100].map {
      DateTokens.Number(value: $0, digits: 2)
    }
  }

  private func compact(_ value: Int) -> PartialDate? {
    let last = value % 10_000
    let isLast = (1800...2199).contains(last) && !BirthDateText.isYearFirst(value)
    let (high, low) = (value / 1_000_000, value / 10_000 % 100)
    if isLast, order != .yearFirst, high <= 31, low <= 31 {
      let year = DateTokens.Number(value: last, digits: 4)
      return order == .monthFirst
        ? BirthDateText.make(year: year, high, low) : BirthDateText.make(year: year, low, high)
    }
    let year = DateTokens.Number(value: value / 10_000, digits: 4)
    return BirthDateText.make(year: year, value / 100 % 100, value % 100)
  }

  /// Whether eight digits are a day with the year in front.
  private static func isYearFirst(_ value: Int) -> Bool {
    (1...12).contains(value / 100 % 100) && (1...31).contains(value % 100)
      && (1000...2999).contains(value / 10_000)
  }

  // MARK: - Making

  /// A year of two digits up to 25 is of this century: people are born before they are listed.
  private static let pivot = 25

  private static func make(year: DateTokens.Number, _ month: Int, _ day: Int) -> PartialDate? {
    let value =
      year.digits > 2 ? year.value : year.value <= pivot ? 2000 + year.value : 1900 + year.value
    guard year.digits > 2 || year.value > 0 else { return nil }
    return make(value, month, day)
  }

  /// As much of a date as the calendar has.
  static func make(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
    if let day = CivilDate(year: year, month: month, day: day) { return PartialDate(day) }
    if month > 12, let day = CivilDate(year: year, month: day, day: month) {
      return PartialDate(day)
    }
    return PartialDate(year: year, month: month) ?? PartialDate(year: year)
  }
}
