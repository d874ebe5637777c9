/// How a CSV file is written.
package struct CSVDialect: Hashable, Sendable {
  package var delimiter: UInt8
  /// Rows above the header that are no part of the table: titles, markings. Blank rows and a line
  /// that names the separator do not count.
  package var titleRows: Int
  /// Rows that name the columns together. Blank rows between them do not count.
  package var headerRows: Int

  package init(
    delimiter: UInt8 = UInt8(ascii: ","), titleRows: Int = 0, headerRows: Int = 1
  ) {
    self.delimiter = delimiter
    self.titleRows = titleRows
    self.headerRows = headerRows
  }
}
