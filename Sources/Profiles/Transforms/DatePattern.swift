import CanonicalModel
import Records

/// How a partner writes dates, such as `dd/MM/yyyy` or `d MMM yyyy HH:mm`.
///
/// A text must fit it from the first character to the last. `MM/yyyy` and `yyyy` give partial dates;
/// the time of day is checked and let go, because a canonical date is a day.
package struct DatePattern: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case year, shortYear, hour, minute, second, zone
    case month(isPadded: Bool)
    case day(isPadded: Bool)
    case monthName
    case literal(UInt8)
  }

  private let parts: [Part]
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
  }

  /// The date that the text spells; nothing where it does not fit or no such day exists.
  package func date(_ text: ArraySlice<UInt8>) -> PartialDate? {
    var cursor = Cursor(text: text, index: text.startIndex)
    var year: Int?
    var month: Int?
    var day: Int?
    for part in parts {
      switch part {
      case .year: year = cursor.number(4...4)
      case .shortYear: year = cursor.number(2...2).map { $0 < 50 ? 2000 + $0 : 1900 + $0 }
      case .month(let isPadded): month = cursor.number(isPadded ? 2...2 : 1...2)
      case .monthName: month = cursor.monthName()
      case .day(let isPadded): day = cursor.number(isPadded ? 2...2 : 1...2)
      case .hour: guard let hour = cursor.number(2...2), hour < 25 else { return nil }
      case .minute: guard let minute = cursor.number(2...2), minute < 60 else { return nil }
      case .second: guard let second = cursor.number(2...2), second < 61 else { return nil }
      case .zone: guard cursor.zone() else { return nil }
      case .literal(let byte): guard cursor.literal(byte) else { return nil }
      }
      if cursor.hasFailed { return nil }
    }
    guard cursor.index == text.endIndex, let year else { return nil }
    guard let month else { return day == nil ? PartialDate(year: year) : nil }
    guard let day else { return PartialDate(year: year, month: month) }
    return CivilDate(year: year, month: month, day: day).map { PartialDate($0) }
  }

  /// Whether the text is a day in the usual order, or in this one, but with two digits of the year.
  package func hasShortYear(_ text: ArraySlice<UInt8>) -> Bool {
    guard parts.contains(.year) else { return false }
    let own = DatePattern(self.text.replacing("yyyy", with: "yy"))
    return ([own] + DatePattern.shortForms).contains { $0?.date(text) != nil }
  }

  private static let shortForms = ["d/M/yy", "d.M.yy", "d-M-yy", "d MMM yy", "d-MMM-yy"].map {
    DatePattern($0)
  }

  private struct Cursor {
    let text: ArraySlice<UInt8>
    var index: Int
    var hasFailed = false

    mutating func number(_ width: ClosedRange<Int>) -> Int? {
      var value = 0
      var count = 0
      while count < width.upperBound, index < text.endIndex, text[index].isDigit {
        value = value * 10 + Int(text[index] &- 48)
        index += 1
        count += 1
      }
      if count < width.lowerBound { hasFailed = true }
      return hasFailed ? nil : value
    }

    mutating func literal(_ byte: UInt8) -> Bool {
      guard index < text.endIndex, text[index] == byte else { return false }
      index += 1
      return true
    }

    /// `Z`, or `+01:00`.
    mutating func zone() -> Bool {
      guard index < text.endIndex else { return false }
      let sign = text[index]
      index += 1
      if sign == UInt8(ascii: "Z") { return true }
      guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), number(2...2) != nil else {
        return false
      }
      if index < text.endIndex, text[index] == UInt8(ascii: ":") { index += 1 }
      return number(2...2) != nil
    }

    mutating func monthName() -> Int? {
      let letters = text[index...].prefix { $0.isLetter }
      guard let month = MonthNames.month(letters) else {
        hasFailed = true
        return nil
      }
      index = letters.endIndex
      return month
    }
  }
}

/// The names of the months and their usual short forms in English and Welsh.
enum MonthNames {
  private static let names: [[String]] = [
    ["jan", "january", "ion", "ionawr"], ["feb", "february", "chw", "chwe", "chwefror"],
    ["mar", "march", "maw", "mawrth"], ["apr", "april", "ebr", "ebrill"], ["may", "mai"],
    ["jun", "june", "meh", "mehefin"], ["jul", "july", "gor", "gorff", "gorffennaf"],
    ["aug", "august", "aws", "awst"], ["sep", "sept", "september", "med", "medi"],
    ["oct", "october", "hyd", "hydref"], ["nov", "november", "tach", "tachwedd"],
    ["dec", "december", "rhag", "rhagfyr"],
  ]

  static func month(_ letters: ArraySlice<UInt8>) -> Int? {
    let name = letters.map(\.lowercasedASCII)
    for (index, spellings) in names.enumerated()
    where spellings.contains(where: { $0.utf8.elementsEqual(name) }) {
      return index + 1
    }
    return nil
  }
}
