import Records

/// The row that names the columns.
struct CSVHeader {
  /// How many there are, also beyond the limit.
  let columns: Int
  /// Each as it stands.
  private let cells: [[UInt8]]
  private let starts: [Int]
  private let positions: [TextPosition]

  init(
    _ row: CSVRow, _ start: TextPosition, _ encoding: SourceEncoding, _ text: Span<UInt8>,
    _ side: [UInt8], _ fields: Span<RawField>
  ) {
    columns = row.columns
    var cells: [[UInt8]] = []
    var starts: [Int] = []
    var positions: [TextPosition] = []
    var position = start
    var walked = row.start
    for index in row.firstField..<fields.count {
      let start = Int(fields[index].start)
      position.leap(over: text.extracting(walked..<start), in: encoding)
      walked = start
      cells.append(CSVCell.bytes(fields[index], text, side))
      starts.append(start)
      positions.append(position)
    }
    self.cells = cells
    self.starts = starts
    self.positions = positions
  }

  // MARK: - Repeated

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether a row is the header once more, as in a file that was joined from several: every cell
  /// is the same, but for a byte order mark at the front. In a file with one column it may be a
  /// value, so there it is a record.
  @inline(__always)
  func isRepeated(
    by row: CSVRow, _ text: Span<UInt8>, _ side: [UInt8], _ fields: Span<RawField>
  ) -> Bool {
    guard row.columns == columns, columns > 1 else { return false }
    let count = Int(fields[row.firstField].valueCount)
    let expected = cells[0].count
    guard count == expected || count == expected + 3 else { return false }
    return isSame(row, text, side, fields)
  }

  @inline(never)
  private func isSame(
    _ row: CSVRow, _ text: Span<UInt8>, _ side: [UInt8], _ fields: Span<RawField>
  ) -> Bool {
    for (column, cell) in cells.enumerated() {
      let field = fields[row.firstField + column]
      let isFirst = column == 0 && Int(field.valueCount) == cell.count + 3
      guard isFirst || Int(field.valueCount) == cell.count else { return false }
      if CSVHeader.differs(field, from: isFirst ? CSVHeader.mark + cell : cell, text, side) {
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

  // MARK: - Names

  /// Gives each column the path of its number, under its name without blanks around it. A name that
  /// is there already gets the column's letters, so that nothing is read from the second of two;
  /// names that differ in case or blanks alone are two, and a fault all the same.
  func name(in paths: inout PathTable, _ faults: inout [RawFault]) {
    var known: Set<String> = []
    for (index, cell) in cells.enumerated() {
      let name = String(decoding: CSVCell.trimmed(cell), as: UTF8.self)
      if name.isEmpty {
        faults.append(
          RawFault(.blankColumn, at: starts[index], record: 0, position: positions[index]))
      } else if !known.insert(CSVHeader.normal(name)).inserted {
        faults.append(
          RawFault(.duplicateColumn, at: starts[index], record: 0, position: positions[index]))
      }
      CSVHeader.addColumn(name, to: &paths)
    }
  }

  private static func normal(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Adds a path with a name that no column has yet. Each turn makes the name longer, so that there
  /// are no more turns than columns.
  static func addColumn(_ name: String, to paths: inout PathTable) {
    let letters = "(column \(Place.columnLetters(paths.count - 1)))"
    let count = paths.count
    var name = name.isEmpty ? letters : name
    while paths.count == count {
      _ = paths.path(name)
      name += " " + letters
    }
  }
}
