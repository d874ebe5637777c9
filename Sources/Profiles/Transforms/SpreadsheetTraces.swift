import CanonicalModel
import Records

/// What a spreadsheet leaves behind in a value that went through it.
package enum SpreadsheetTraces {
  /// The day of a serial number in the 1900 system: 1 is 1900-01-01, and 60 is the 29 February 1900
  /// that never was (ECMA-376 part 1, 18.17.4.1). Serials from 20000 (1954) to 60000 (2064) count.
  package static func serialDate(_ text: ArraySlice<UInt8>) -> CivilDate? {
    let digits = text.firstIndex(of: UInt8(ascii: ".")).map { text[..<$0] } ?? text
    guard digits.count == 5, let serial = Int(digits: digits), (20_000...60_000).contains(serial),
      text[digits.endIndex...].dropFirst().allSatisfy(\.isDigit)
    else { return nil }
    return CivilDate(year: 1899, month: 12, day: 30)?.adding(days: serial)
  }

  /// `#N/A`, `#REF!`, `########`.
  package static func isError(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "#"), text.count >= 3 else { return false }
    if text.allSatisfy({ $0 == UInt8(ascii: "#") }) { return true }
    let names = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"]
    return names.contains { $0.utf8.elementsEqual(text) }
  }

  /// `1.23E+11`: a long number shown short, its last digits lost.
  package static func isScientific(_ text: ArraySlice<UInt8>) -> Bool {
    guard let exponent = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      exponent > text.startIndex, exponent + 2 < text.endIndex
    else { return false }
    let sign = text[exponent + 1]
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return false }
    return text[..<exponent].allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
      && text[(exponent + 2)...].allSatisfy(\.isDigit)
  }

  /// A cell that a spreadsheet would run: `=` with a letter behind it, or `+`, `-`, `@` with a call
  /// (OWASP, CSV injection). A dash before a sentence and a telephone number are neither.
  package static func isFormula(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="): text.dropFirst().contains(where: \.isLetter)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
      text.dropFirst().first?.isLetterOrDigit == true && hasCall(text)
    default: false
    }
  }

  /// Whether a name stands right before a bracket: `LOG10(`, but not `+44(0)` or `home (now)`.
  private static func hasCall(_ text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { index in
      text[index] == UInt8(ascii: "(")
        && text[..<index].reversed().prefix { $0.isLetterOrDigit }.contains(where: \.isLetter)
    }
  }
}

/// Text that was read in the wrong encoding on its way.
package enum Mojibake {
  /// Whether the text shows UTF-8 that was read as Windows-1252, or U+FFFD. Where U+FFFD is our own,
  /// for a byte or an escape that means nothing, that has its own finding.
  package static func isSeen(
    in text: ArraySlice<UInt8>, countsReplacements: Bool = true
  ) -> Bool {
    guard var index = text.firstIndex(where: { $0 >= 0x80 }) else { return false }
    while index + 2 < text.endIndex {
      let (first, second, third) = (text[index], text[index + 1], text[index + 2])
      // Ã, Â, Å or Ä before a character between U+0080 and U+00BF; â before a euro sign; U+FFFD.
      if first == 0xC3, [0x82, 0x83, 0x84, 0x85].contains(second), third == 0xC2 { return true }
      if first == 0xC3, second == 0xA2, third == 0xE2, text[index...].starts(with: mangledQuote) {
        return true
      }
      if first == 0xEF, second == 0xBF, third == 0xBD, countsReplacements { return true }
      index += 1
    }
    return false
  }

  private static let mangledQuote: [UInt8] = [0xC3, 0xA2, 0xE2, 0x82, 0xAC]
}
