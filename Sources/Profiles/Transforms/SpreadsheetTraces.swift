import CanonicalModel
import Records

/// What a spreadsheet leaves behind in a value that went through it.
package enum SpreadsheetTraces {
  /// The day of a serial number in the 1900 system: 1 is 1900-01-01, and 60 is the 29 February 1900
  /// that never was (ECMA-376 part 1, 18.17.4.1). Serials from 20000 (1954) to 60000 (2064) count.
  package static func serialDate(_ text: Span<UInt8>) -> CivilDate? {
    guard text.count >= 5, text.count == 5 || text[5] == UInt8(ascii: ".") else { return nil }
    var serial = 0
    for index in text.indices where index != 5 {
      guard text[index].isDigit else { return nil }
      if index < 5 { serial = serial * 10 + Int(text[index] &- 48) }
    }
    guard (20_000...60_000).contains(serial) else { return nil }
    return CivilDate(year: 1899, month: 12, day: 30)?.adding(days: serial)
  }

  /// `#N/A`, `#REF!`, `########`.
  package static func isError(_ text: Span<UInt8>) -> Bool {
    guard (3...255).contains(text.count), text[0] == UInt8(ascii: "#") else { return false }
    let bytes = text.copied
    if bytes.allSatisfy({ $0 == UInt8(ascii: "#") }) { return true }
    let names = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"]
    return names.contains { $0.utf8.elementsEqual(bytes) }
  }

  /// `1.23E+11`: a long number shown short, its last digits lost.
  package static func isScientific(_ text: Span<UInt8>) -> Bool {
    var exponent = 0
    while exponent < text.count,
      text[exponent].isDigit || text[exponent] == UInt8(ascii: ".")
    {
      exponent += 1
    }
    guard exponent > 0, exponent + 2 < text.count, text[exponent] | 0x20 == UInt8(ascii: "e"),
      text[exponent + 1] == UInt8(ascii: "+") || text[exponent + 1] == UInt8(ascii: "-")
    else { return false }
    for index in (exponent + 2)..<text.count where !text[index].isDigit { return false }
    return true
  }

  /// What becomes of a grade such as `1E4` or `2E1`: `1.00E+04`, or a digit from 1 to 5 and zeros. No
  /// scheme has a code like it.
  package static func isGradeAsNumber(_ text: Span<UInt8>) -> Bool {
    guard (2...12).contains(text.count) else { return false }
    if isScientific(text) { return true }
    guard (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(text[0]) else { return false }
    for index in 1..<text.count where text[index] != UInt8(ascii: "0") { return false }
    return true
  }

  /// Whether a formula may begin so.
  @inline(__always)
  static func mayBeFormula(_ first: UInt8) -> Bool {
    first == UInt8(ascii: "=") || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
      || first == UInt8(ascii: "@")
  }

  /// A cell that a spreadsheet would run: `=` with a letter behind it, or `+`, `-`, `@` with a call
  /// (OWASP, CSV injection). A dash before a sentence and a telephone number are neither.
  package static func isFormula(_ text: Span<UInt8>) -> Bool {
    guard text.count > 1, mayBeFormula(text[0]) else { return false }
    if text[0] == UInt8(ascii: "=") {
      for index in text.indices where text[index].isLetter { return true }
      return false
    }
    return text[1].isLetterOrDigit && hasCall(text)
  }

  /// Whether a name stands right before a bracket: `LOG10(`, but not `+44(0)` or `home (now)`.
  private static func hasCall(_ text: Span<UInt8>) -> Bool {
    var hasLetter = false
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "("), hasLetter { return true }
      hasLetter = byte.isLetter || hasLetter && byte.isLetterOrDigit
    }
    return false
  }
}
