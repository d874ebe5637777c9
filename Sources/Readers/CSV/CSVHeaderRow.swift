import Records

/// One row of the header, kept to know it again.
struct CSVHeaderRow {
  /// How many cells it has, also beyond the limit.
  let columns: Int
  /// How many bytes of the file.
  let size: Int
  /// Each cell as it stands.
  let cells: [[UInt8]]

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ row: CSVRow, _ text: Span<UInt8>, _ side: [UInt8], _ fields: Span<RawField>) {
    columns = row.columns
    size = row.end - row.start
    cells = (row.firstField..<fields.count).map { CSVCell.bytes(fields[$0], text, side) }
  }

  /// The texts of the cells, without blanks around them.
  var texts: [String] {
    cells.map { String(decoding: CSVCell.trimmed($0), as: UTF8.self) }
  }

  /// Whether cells are the same as these, but for a byte order mark at the front.
  func isSame(
    _ first: Int, _ text: Span<UInt8>, _ side: [UInt8], _ fields: Span<RawField>
  ) -> Bool {
    for (column, cell) in cells.enumerated() {
      let field = fields[first + column]
      let isFirst = column == 0 && Int(field.valueCount) == cell.count + 3
      guard isFirst || Int(field.valueCount) == cell.count else { return false }
      if CSVHeaderRow.differs(field, from: isFirst ? CSVHeaderRow.mark + cell : cell, text, side) {
        return false
      }
    }
    return true
  }

  private static func differs(
    _ field: RawField, from cell: [UInt8], _ text: Span<UInt8>, _ side: [UInt8]
  ) -> Bool {
    for (index, byte) in cell.enumerated() {
      let position = Int(field.valueStart) + index
      if byte != (field.isAside ? side[position] : text[position]) { return true }
    }
    return false
  }
}
