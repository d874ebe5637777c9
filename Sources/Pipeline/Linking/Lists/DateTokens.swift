import CanonicalModel
import Profiles
import Records

/// The parts of a text that may be a date: numbers, a month's name, and what says that it is a guess.
struct DateTokens {
  struct Number {
    let value: Int
    let digits: Int
  }

  /// Numbers in their order; what stands for an unknown one, such as `XX`, is 0.
  private(set) var numbers: [Number] = []
  /// From the name of a month, and how many numbers stand before it.
  private(set) var month: Int?
  private(set) var isEstimate = false

  private static let estimates: Set<String> = [
    "c", "ca", "circa", "abt", "about", "approx", "est", "estimated", "tua",
  ]
  private static let fillers: Set<String> = [
    "st", "nd", "rd", "th", "of", "the", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "born",
    "b", "tues", "thur", "thurs", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday",
  ]

  /// Nothing where a word or a sign stands in it that no date has.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.count <= 40 else { return nil }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte.isDigit {
        guard takeNumber(text, &index) else { return nil }
      } else if byte.isLetter {
        if isTime(text, index) { return }
        guard takeWord(text, &index) else { return nil }
      } else if byte == UInt8(ascii: "?") {
        takeUnknown(text, &index)
      } else {
        if byte == UInt8(ascii: " "), isDay { return }
        guard byte < 0x80 else { return nil }
        if byte == UInt8(ascii: "~") { isEstimate = true }
        index += 1
      }
    }
    dropFraction(text)
  }

  /// Whether a day is whole, so that what follows is the hour.
  private var isDay: Bool { numbers.count + (month == nil ? 0 : 1) >= 3 }

  private func isTime(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
    isDay && text[index] | 0x20 == UInt8(ascii: "t") && index + 1 < text.endIndex
      && text[index + 1].isDigit
  }

  private mutating func takeNumber(_ text: ArraySlice<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    var value = 0
    while index < text.endIndex, text[index].isDigit {
      guard index - start < 9 else { return false }
      value = value * 10 + Int(text[index] &- 48)
      index += 1
    }
    numbers.append(Number(value: value, digits: index - start))
    return numbers.count <= 3
  }

  private mutating func takeWord(_ text: ArraySlice<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    while index < text.endIndex, text[index].isLetter { index += 1 }
    let word = text[start..<index]
    if word.allSatisfy({ $0 | 0x20 == UInt8(ascii: "x") }) {
      numbers.append(Number(value: 0, digits: min(word.count, 2)))
      return numbers.count <= 3
    }
    if let named = MonthNames.month(word.span) {
      guard month == nil else { return false }
      month = named
      return true
    }
    let letters = String(decoding: word, as: UTF8.self).lowercased()
    if DateTokens.estimates.contains(letters) { isEstimate = true }
    return isEstimate || DateTokens.fillers.contains(letters)
  }

  /// `??` where a day or a month is not known; one sign behind all is a doubt.
  private mutating func takeUnknown(_ text: ArraySlice<UInt8>, _ index: inout Int) {
    let start = index
    while index < text.endIndex, text[index] == UInt8(ascii: "?") { index += 1 }
    if index == text.endIndex, !numbers.isEmpty { return isEstimate = true }
    if numbers.count < 3 { numbers.append(Number(value: 0, digits: min(index - start, 2))) }
  }

  /// `1957.0` is what a spreadsheet makes of a year.
  private mutating func dropFraction(_ text: ArraySlice<UInt8>) {
    guard numbers.count == 2, let last = numbers.last, last.value == 0, month == nil,
      let dot = text.lastIndex(of: UInt8(ascii: ".")),
      text[text.index(after: dot)...].allSatisfy({ $0 == UInt8(ascii: "0") })
    else { return }
    numbers.removeLast()
  }
}
