import Records

/// The row that names the columns, or the rows that do so together.
///
/// The place of a column is its cell in the lowest row: every column has one there, though the text
/// may stand in a row above.
struct CSVHeader {
  /// How many there are, also beyond the limit.
  let columns: Int
  private let rows: [CSVHeaderRow]
  /// The lowest row, which is what tells a repeated header from a record.
  private let lowest: CSVHeaderRow
  private let names: [String]
  /// Where each column stands in the text and in the file.
  private let places: [(index: Int, position: TextPosition)]

  /// Adds a cell to the row for each column that only a row above names.
  init(
    _ upper: [CSVHeaderRow], _ row: CSVRow, _ start: TextPosition, _ encoding: SourceEncoding,
    _ text: Span<UInt8>, _ side: [UInt8], _ fields: inout OutputSpan<RawField>
  ) {
    lowest = CSVHeaderRow(row, text, side, fields.span)
    rows = upper + [lowest]
    var names = TableHeading.names(of: rows.map(\.texts))
    while names.count > lowest.cells.count, names.last == "" { names.removeLast() }
    self.names = names
    columns = max(lowest.columns, names.count)
    CSVHeader.addCells(upTo: names.count, row, text, &fields)
    places = CSVHeader.places(row, start, encoding, text, fields.span)
  }

  /// Cells that the row lacks at its end are nothing that stands there.
  private static func addCells(
    upTo count: Int, _ row: CSVRow, _ text: Span<UInt8>, _ fields: inout OutputSpan<RawField>
  ) {
    var end = row.end
    while end > row.start, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
    let start = UInt32(truncatingIfNeeded: end)
    while fields.count - row.firstField < count {
      let path = UInt32(truncatingIfNeeded: fields.count - row.firstField + 1)
      fields.append(RawField(path: path, start: start, valueStart: start, valueCount: 0))
    }
  }

  private static func places(
    _ row: CSVRow, _ start: TextPosition, _ encoding: SourceEncoding, _ text: Span<UInt8>,
    _ fields: Span<RawField>
  ) -> [(index: Int, position: TextPosition)] {
    var places: [(index: Int, position: TextPosition)] = []
    var position = start
    var walked = row.start
    for index in row.firstField..<fields.count {
      let start = Int(fields[index].start)
      position.leap(over: text.extracting(walked..<start), in: encoding)
      walked = start
      places.append((start, position))
    }
    return places
  }

  // MARK: - Repeated

  /// Larger headers are not looked for again: their first rows have to wait for the next batch with
  /// the rows above them, and a batch holds only so much.
  private static let mostBytes = 1 << 15

  /// How many rows stand above the lowest.
  var upperRows: Int { rows.count - 1 }

  /// Whether a row is the lowest of the header once more, as in a file that was joined from several:
  /// every cell is the same, but for a byte order mark at the front. In a file with one column it
  /// may be a value, so there it is a record.
  @inline(__always)
  func isRepeated(
    by row: CSVRow, _ text: Span<UInt8>, _ side: [UInt8], _ fields: Span<RawField>
  ) -> Bool {
    guard row.columns == lowest.columns, columns > 1 else { return false }
    let count = Int(fields[row.firstField].valueCount)
    let expected = lowest.cells[0].count
    guard count == expected || count == expected + 3 else { return false }
    return isSame(row, text, side, fields)
  }

  @inline(never)
  private func isSame(
    _ row: CSVRow, _ text: Span<UInt8>, _ side: [UInt8], _ fields: Span<RawField>
  ) -> Bool {
    lowest.isSame(row.firstField, text, side, fields)
  }

  /// How many of the last records are the first rows of the header once more: all that stand above
  /// the lowest, or fewer if the rest may be still to come. `next` is the row behind them; no blank
  /// row may stand between.
  func repeatedRows(
    endingIn records: [RawRecord], next: Int, all: Bool, _ text: Span<UInt8>, _ side: [UInt8],
    _ fields: Span<RawField>
  ) -> Int {
    guard upperRows > 0, columns > 1, rows.reduce(0, { $0 + $1.size }) <= CSVHeader.mostBytes
    else { return 0 }
    for count in (all ? upperRows...upperRows : 1...upperRows).reversed()
    where count <= records.count {
      let last = records[(records.count - count)...]
      let isRepeated = zip(last, rows).enumerated().allSatisfy { index, pair in
        pair.0.number > 0 && pair.0.ordinal == next - count + index
          && pair.0.endField - pair.0.firstField == pair.1.cells.count
          && pair.1.isSame(pair.0.firstField, text, side, fields)
      }
      if isRepeated { return count }
    }
    return 0
  }

  // MARK: - Names

  /// Gives each column the path of its number, under its name without blanks around it. A name that
  /// is there already gets the column's letters, so that nothing is read from the second of two;
  /// names that differ in case or blanks alone are two, and a fault all the same.
  func name(in paths: inout PathTable, _ faults: inout [RawFault]) {
    var known: Set<String> = []
    for (column, name) in names.enumerated() {
      var fault: Fault?
      if name.isEmpty {
        fault = .blankColumn
      } else if !known.insert(CSVHeader.normal(name)).inserted {
        fault = .duplicateColumn
      }
      if let fault {
        let (index, position) = places[column]
        faults.append(RawFault(fault, at: index, record: 0, position: position))
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
