import Records

/// The first rows of a text, to recognise a file by: every row that is not blank, whatever it is.
package enum CSVFirstRows {
  /// A header stands in one of so many rows.
  private static let mostRows = 32
  private static let mostColumns = 4096

  /// The cells without blanks around them.
  package static func rows(of text: [UInt8], _ delimiter: UInt8) -> [[String]] {
    var limits = ReadingLimits()
    limits.columns = mostColumns
    let scanner = CSVScanner(delimiter: delimiter, limits: limits)
    var rows = CSVRows(
      CSVDialect(delimiter: delimiter), encoding: .utf8, limits: limits, isSketch: true)
    var fields: [RawField] = []
    var found: [[String]] = []
    fields.append(addingCapacity: (mostRows + 1) * mostColumns) { output in
      while rows.next < text.count, found.count < mostRows {
        let before = (rows.records.count, output.count)
        let outcome = scanner.scan(
          text.span, from: rows.next, isLast: true, onlyOne: true, into: &rows, &output)
        if outcome == .tooLarge { break }
        guard rows.records.count > before.0 else { continue }
        found.append(
          (before.1..<output.count).map {
            let cell = CSVCell.trimmed(output[$0], text.span, rows.side)
            return String(decoding: cell, as: UTF8.self)
          })
      }
    }
    return found
  }

  /// The delimiter that the first line names, for a spreadsheet.
  package static func namedDelimiter(in text: [UInt8]) -> UInt8? {
    let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
    return CSVSeparatorLine.delimiter(in: text.span.extracting(..<end))
  }
}
