import Records

/// The rows of a CSV file: which is the header, which are records, and which are neither.
///
/// Indices are counted from the beginning of the batch.
struct CSVRows {
  /// A deviation inside the row that is being scanned: the first of its kind in a value, and how
  /// many there are.
  private struct Note {
    let fault: Fault
    let index: Int
    let column: UInt32
    var count = 1
  }

  /// What one batch holds at most. Rows of a few bytes would otherwise take many times their text.
  static let fieldsOfABatch = 1 << 17
  private static let bytesOfABatch = 2 << 20
  private static let recordsOfABatch = 1 << 14
  private static let faultsOfABatch = 1 << 12

  private let dialect: CSVDialect
  private let encoding: SourceEncoding
  private let limits: ReadingLimits
  /// Every row that is not blank is a record: to look at a file before it is known.
  let isSketch: Bool

  var records: [RawRecord] = []
  var faults: [RawFault] = []
  /// Values that differ from their spelling.
  var side: [UInt8] = []
  private var notes: [Note] = []
  /// Where the next row begins, in the text and in the file.
  var next = 0
  var position = TextPosition.start

  private(set) var header: CSVHeader?
  /// The rows of the header that were seen before its last one.
  private var upperRows: [CSVHeaderRow] = []
  private(set) var widestRow = 0
  var rowCount = 0
  var recordCount = 0
  private var titleCount = 0
  private(set) var isBeyondLimit = false
  private var lineEnds = CSVLineEnds()
  var foot = CSVFoot()
  /// Whether a header was repeated: a total then counts a page, or all pages.
  private(set) var hasPages = false
  var total = CSVFootTotal()
  /// What was told of the last ragged row; the next ones are mostly alike.
  private var ragged: (columns: Int, arguments: Arguments)?

  init(
    _ dialect: CSVDialect, encoding: SourceEncoding, limits: ReadingLimits, isSketch: Bool = false
  ) {
    self.dialect = dialect
    self.encoding = encoding
    self.limits = limits
    self.isSketch = isSketch
  }

  // MARK: - Batches

  /// Begins a batch in the storage that it brings.
  mutating func begin(_ batch: inout RawBatch, at position: TextPosition) {
    swap(&records, &batch.records)
    swap(&faults, &batch.faults)
    swap(&side, &batch.side)
    notes.removeAll(keepingCapacity: true)
    next = 0
    self.position = position
  }

  /// Gives the batch what was found.
  mutating func finish(_ batch: inout RawBatch) {
    swap(&records, &batch.records)
    swap(&faults, &batch.faults)
    swap(&side, &batch.side)
  }

  /// Whether the batch has no room for another row.
  @inline(__always)
  func isFull(_ freeFields: Int) -> Bool {
    freeFields < limits.columns || next >= CSVRows.bytesOfABatch
      || records.count >= CSVRows.recordsOfABatch || faults.count >= CSVRows.faultsOfABatch
  }

  // MARK: - Notes

  /// Notes a deviation in the row that is being scanned.
  mutating func note(_ fault: Fault, at index: Int, _ column: UInt32) {
    guard column <= UInt32(clamping: limits.columns) else { return }
    for place in notes.indices.reversed() {
      if notes[place].column != column { break }
      if notes[place].fault == fault {
        notes[place].count += 1
        return
      }
    }
    notes.append(Note(fault: fault, index: index, column: column))
  }

  /// The quote that opens a value never closes, so what was taken for its inside was none.
  mutating func noteUnclosed(at index: Int, _ column: UInt32) {
    while let last = notes.last, last.index > index { notes.removeLast() }
    note(.unclosedQuote, at: index, column)
  }

  /// Forgets what the row has added.
  mutating func drop(_ row: CSVRow, _ fields: inout OutputSpan<RawField>) {
    fields.removeLast(fields.count - row.firstField)
    side.removeLast(side.count - row.firstAside)
    notes.removeAll(keepingCapacity: true)
  }

  // MARK: - Rows

  /// Takes a whole row: decides what it is.
  mutating func end(_ row: CSVRow, _ text: Span<UInt8>, _ fields: inout OutputSpan<RawField>) {
    let start = position
    position.line += 1 + row.innerLines
    position.byteOffset +=
      encoding == .utf8
      ? row.end - row.start : encoding.sourceBytes(of: text.extracting(row.start..<row.end))
    next = row.end
    if rowCount == 0, isSeparatorLine(row, text) {
      return passOver(.separatorLine, row, start, &fields)
    }
    rowCount += 1
    lineEnds.note(row, start, text, encoding, &faults)
    if isBlank(row, text, fields.span) { return passOver(.blankRow, row, start, &fields) }
    if isSketch { return addRecord(row, start, number: rowCount, text, fields.span) }
    guard let header else { return endAboveRecords(row, start, text, &fields) }
    if header.isRepeated(by: row, text, side, fields.span),
      endRepeated(header, row, start, text, &fields)
    {
      return
    }
    guard recordCount < limits.records else { return refuse(row, start, &fields) }
    recordCount += 1
    addRecord(row, start, number: recordCount, text, fields.span)
    if row.columns != header.columns { addRagged(row, start, header) }
  }

  /// A row where there is no header yet: it is the header, or a title above it.
  private mutating func endAboveRecords(
    _ row: CSVRow, _ start: TextPosition, _ text: Span<UInt8>,
    _ fields: inout OutputSpan<RawField>
  ) {
    if titleCount < dialect.titleRows {
      titleCount += 1
      return passOver(.titleRow, row, start, &fields)
    }
    guard upperRows.count + 1 >= dialect.headerRows else {
      upperRows.append(CSVHeaderRow(row, text, side, fields.span))
      tellLimits(of: row, start, text, fields.span)
      return drop(row, &fields)
    }
    header = CSVHeader(upperRows, row, start, encoding, text, side, &fields)
    addRecord(row, start, number: 0, text, fields.span)
  }

  /// The header once more. Its upper rows were taken for records until the lowest one came.
  private mutating func endRepeated(
    _ header: CSVHeader, _ row: CSVRow, _ start: TextPosition, _ text: Span<UInt8>,
    _ fields: inout OutputSpan<RawField>
  ) -> Bool {
    let count = header.repeatedRows(
      endingIn: records, next: rowCount, all: true, text, side, fields.span)
    guard count == header.upperRows else { return false }
    let first = records.count - count
    let (index, position) =
      count > 0 ? (records[first].start, records[first].position) : (row.start, start)
    removeRecords(from: first)
    recordCount -= count
    closeFoot(text, fields.span)
    hasPages = true
    drop(row, &fields)
    faults.append(RawFault(.repeatedHeader, at: index, position: position))
    return true
  }

  /// A row that is no record.
  private mutating func passOver(
    _ fault: Fault, _ row: CSVRow, _ start: TextPosition, _ fields: inout OutputSpan<RawField>
  ) {
    drop(row, &fields)
    faults.append(RawFault(fault, at: row.start, position: start))
  }

  private mutating func addRecord(
    _ row: CSVRow, _ start: TextPosition, number: Int, _ text: Span<UInt8>,
    _ fields: Span<RawField>
  ) {
    widestRow = max(widestRow, min(row.columns, limits.columns))
    records.append(
      RawRecord(
        number: number, start: row.start, end: row.end, firstField: row.firstField,
        endField: fields.count, position: start, ordinal: rowCount))
    tellLimits(of: row, start, record: records.count - 1, text, fields)
  }

  /// Tells what is too much in a row, and what was noted in it.
  @inline(__always)
  private mutating func tellLimits(
    of row: CSVRow, _ start: TextPosition, record: Int? = nil, _ text: Span<UInt8>,
    _ fields: Span<RawField>
  ) {
    if row.columns > limits.columns {
      faults.append(
        RawFault(
          .tooManyColumns, at: row.start, record: record,
          arguments: ["limit": .number(limits.columns)], position: start))
    }
    if row.end - row.start > limits.fieldBytes {
      for field in row.firstField..<fields.count
      where Int(fields[field].valueCount) > limits.fieldBytes {
        note(.fieldTooLarge, at: Int(fields[field].start), fields[field].path)
      }
    }
    if !notes.isEmpty { tellNotes(from: row.start, start, record: record, text) }
  }

  /// The notes of a record in their order, so that one walk over it places them all.
  private mutating func tellNotes(
    from index: Int, _ start: TextPosition, record: Int?, _ text: Span<UInt8>
  ) {
    var position = start
    var walked = index
    for note in notes.sorted(by: { $0.index < $1.index }) {
      position.leap(over: text.extracting(walked..<note.index), in: encoding)
      walked = note.index
      let limit: Arguments =
        note.fault == .fieldTooLarge ? ["limit": .number(limits.fieldBytes)] : .none
      faults.append(
        RawFault(
          note.fault, at: note.index, record: record, arguments: limit,
          position: position, count: note.count))
    }
    notes.removeAll(keepingCapacity: true)
  }

  private mutating func addRagged(_ row: CSVRow, _ start: TextPosition, _ header: CSVHeader) {
    if ragged?.columns != row.columns {
      ragged = (
        row.columns,
        ["expected": .count(header.columns, .columns), "found": .count(row.columns, .columns)]
      )
    }
    faults.append(
      RawFault(
        .raggedRow, at: row.start, record: records.count - 1, arguments: ragged?.arguments ?? .none,
        position: start))
  }

  /// What lies behind the limit is not read; that is said once.
  private mutating func refuse(
    _ row: CSVRow, _ start: TextPosition, _ fields: inout OutputSpan<RawField>
  ) {
    drop(row, &fields)
    if !isBeyondLimit {
      faults.append(
        RawFault(
          .tooManyRecords, at: row.start, arguments: ["limit": .number(limits.records)],
          position: start))
    }
    isBeyondLimit = true
  }

  private func isSeparatorLine(_ row: CSVRow, _ text: Span<UInt8>) -> Bool {
    row.end - row.start < 16
      && CSVSeparatorLine.delimiter(in: text.extracting(row.start..<row.end)) != nil
  }

  /// Whether no cell of the row holds more than blanks.
  @inline(__always)
  private func isBlank(
    _ row: CSVRow, _ text: Span<UInt8>, _ fields: Span<RawField>
  ) -> Bool {
    let first = fields[row.firstField]
    if first.valueCount > 0, !first.isAside, text[Int(first.valueStart)] > 0x20 { return false }
    for index in row.firstField..<fields.count
    where !CSVCell.isBlank(fields[index], text, side) { return false }
    return row.columns <= limits.columns
  }

  /// A row that is too large to hold: it has its number, and nothing else is known of it.
  mutating func passOver() {
    rowCount += 1
    if header != nil { recordCount += 1 }
    foot = CSVFoot()
  }
}
