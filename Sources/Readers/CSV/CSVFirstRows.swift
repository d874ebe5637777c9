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
    fields.append(addingCapacity: CSVRows.fieldsOfABatch + mostColumns) { output in
      _ = scanner.scan(text.span, before: .file, into: &rows, &output)
    }
    return rows.records.prefix(mostRows).map { record in
      fields[record.firstField..<record.endField].map {
        String(decoding: CSVCell.trimmed($0, text.span, rows.side), as: UTF8.self)
      }
    }
  }

  /// The delimiter that the first line names, for a spreadsheet.
  package static func namedDelimiter(in text: [UInt8]) -> UInt8? {
    let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
    return CSVSeparatorLine.delimiter(in: text.span.extracting(..<end))
  }
}
