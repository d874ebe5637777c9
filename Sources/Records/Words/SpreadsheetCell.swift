/// A cell of a CSV file (RFC 4180) that people open in a spreadsheet.
///
/// What a spreadsheet would take for a formula gets an apostrophe in front, before which it takes the
/// rest as text (OWASP, CSV injection). Quotes alone do not help.
package enum SpreadsheetCell {
  private static let guardMark = UInt8(ascii: "'")
  private static let quote = UInt8(ascii: "\"")

  /// Appends the cell, disarmed and in quotes where it needs them.
  package static func append(_ text: String, to output: inout [UInt8]) {
    append(Array(text.utf8), to: &output)
  }

  /// A semicolon is quoted too: where a comma is the decimal mark, spreadsheets split at it.
  package static func append(_ cell: [UInt8], to output: inout [UInt8]) {
    let isSplit = cell.contains(UInt8(ascii: ";"))
    append(isFormula(cell) ? disarmed(cell) : cell, inQuotes: isSplit, to: &output)
  }

  /// Appends a cell that is no formula, or is already disarmed, for readers of commas alone.
  package static func appendPlain(_ cell: [UInt8], to output: inout [UInt8]) {
    append(cell, inQuotes: false, to: &output)
  }

  private static func append(_ cell: [UInt8], inQuotes: Bool, to output: inout [UInt8]) {
    guard inQuotes || cell.contains(where: needsQuotes) else {
      return output.append(contentsOf: cell)
    }
    output.append(quote)
    for byte in cell {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }

  package static func disarmed(_ cell: [UInt8]) -> [UInt8] { [guardMark] + cell }

  /// Readers that trim take blanks from cells without quotes.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case quote, UInt8(ascii: ","), 9, 10, 13: true
    default: false
    }
  }

  // MARK: - Formulas

  /// Whether the first thing in the cell, blanks left out, begins a formula: `= + - @`, their
  /// full-width twins, what old programs take for a command (`|`, `%`), or a control character,
  /// which some programs drop before they look.
  package static func isFormula(_ cell: [UInt8]) -> Bool {
    var rest = cell[...]
    while let first = rest.first {
      if first == UInt8(ascii: " ") {
        rest = rest.dropFirst()
      } else if rest.starts(with: [0xC2, 0xA0]) {
        rest = rest.dropFirst(2)
      } else {
        return isArmed(first) || fullWidth.contains { rest.starts(with: $0) }
      }
    }
    return false
  }

  private static func isArmed(_ byte: UInt8) -> Bool {
    byte < 0x20 || "=+-@|%".utf8.contains(byte)
  }

  private static let fullWidth = "＝＋－＠".unicodeScalars.map { Array(String($0).utf8) }
}
