import Records

/// The rows of a CSV file: which is the header, which are records, which are blank.
struct CSVRows {
  private var scanner: CSVScanner
  private let encoding: SourceEncoding
  private let limits: ReadingLimits
  private var records: [RawRecord] = []
  private var faults: [RawFault] = []
  /// Where the next row begins, in the text and in the file.
  private(set) var next = 0
  private(set) var position = TextPosition.start
  private var columns: Int?
  private var recordCount = 0
  private var rowCount = 0
  private var widestRow = 0
  private var isBeyondLimit = false
  private var lineEnd: [UInt8]?

  init(_ dialect: CSVDialect, encoding: SourceEncoding, limits: ReadingLimits) {
    scanner = CSVScanner(dialect)
    self.encoding = encoding
    self.limits = limits
  }

  /// Begins a batch at an index of the text.
  mutating func begin(at index: Int, position: TextPosition) {
    scanner.removeAll()
    scanner.base = index
    records.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    next = index
    self.position = position
  }

  /// The text moved: what is remembered of it moves along.
  mutating func moved(by distance: Int) {
    if scanner.literalQuote >= 0 { scanner.literalQuote -= distance }
  }

  /// Reads the quote at `index` as an ordinary character.
  mutating func readLiterally(quoteAt index: Int) {
    scanner.literalQuote = index
  }

  /// Scans every row that ends in the text.
  mutating func scan(_ text: Span<UInt8>, isLast: Bool) -> CSVScanner.Outcome {
    while next < text.count {
      let counts = (scanner.fields.count, scanner.side.count, scanner.notes.count)
      let outcome = scanner.scan(text, from: next, isLast: isLast)
      guard case .record(let end) = outcome else {
        scanner.rewind(fields: counts.0, side: counts.1, notes: counts.2)
        return outcome
      }
      addRow(text, end: end, firstField: counts.0, firstNote: counts.2)
    }
    return .unfinished
  }

  private mutating func addRow(_ text: Span<UInt8>, end: Int, firstField: Int, firstNote: Int) {
    let start = next
    let rowPosition = position
    position.line += 1 + scanner.innerLines
    position.byteOffset += encoding.sourceBytes(of: text.extracting(start..<end))
    next = end
    if isSeparatorLine(text, start, end) {
      addFault(.separatorLine, at: start)
      scanner.rewind(
        fields: firstField, side: scanner.side.count, notes: firstNote)
      return
    }
    rowCount += 1
    checkLineEnd(text, end)
    if scanner.fields.count == firstField + 1, scanner.fields[firstField].valueCount == 0 {
      addFault(.blankRow, at: start)
      scanner.rewind(fields: firstField, side: scanner.side.count, notes: firstNote)
      return
    }
    addRecord(start: start, end: end, at: rowPosition, firstField: firstField, firstNote: firstNote)
  }

  private mutating func addRecord(
    start: Int, end: Int, at rowPosition: TextPosition, firstField: Int, firstNote: Int
  ) {
    let found = scanner.fields.count - firstField
    let isHeader = columns == nil
    if !isHeader, recordCount >= limits.records { return refuse(start, firstField, firstNote) }
    if isHeader { columns = found } else { recordCount += 1 }
    widestRow = max(widestRow, found)
    let record = records.count
    records.append(
      RawRecord(
        number: isHeader ? 0 : recordCount, start: start - scanner.base, end: end - scanner.base,
        firstField: firstField, endField: scanner.fields.count, position: rowPosition,
        ordinal: rowCount))
    for note in scanner.notes[firstNote...] { addFault(note.fault, at: note.index, in: record) }
    if scanner.literalQuote >= start, scanner.literalQuote < end {
      addFault(.unclosedQuote, at: scanner.literalQuote, in: record)
    }
    if let columns, found != columns {
      addFault(
        .raggedRow, at: start, in: record,
        ["expected": .count(columns, .columns), "found": .count(found, .columns)])
    }
    if found > limits.columns {
      addFault(.tooManyColumns, at: start, in: record, ["limit": .number(limits.columns)])
    }
  }

  /// What lies behind the limit is not read; that is said once.
  private mutating func refuse(_ start: Int, _ firstField: Int, _ firstNote: Int) {
    scanner.rewind(fields: firstField, side: scanner.side.count, notes: firstNote)
    if !isBeyondLimit {
      addFault(.tooManyRecords, at: start, in: nil, ["limit": .number(limits.records)])
    }
    isBeyondLimit = true
  }

  private mutating func addFault(
    _ fault: Fault, at index: Int, in record: Int? = nil, _ arguments: Arguments = .none
  ) {
    faults.append(
      RawFault(fault, at: index - scanner.base, record: record, arguments: arguments))
  }

  /// `sep=;`, with which a spreadsheet is told the delimiter, on the first line.
  private func isSeparatorLine(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard rowCount == 0, columns == nil, end - start >= 5, end - start <= 7 else { return false }
    return zip("sep=".utf8, start..<(start + 4)).allSatisfy { text[$1] | 0x20 == $0 | 0x20 }
  }

  private mutating func checkLineEnd(_ text: Span<UInt8>, _ end: Int) {
    let last = text[end - 1]
    guard last == 0x0A || last == 0x0D else { return }
    let isPair = last == 0x0A && end >= 2 && text[end - 2] == 0x0D
    let kind: [UInt8] = isPair ? [0x0D, 0x0A] : [last]
    if lineEnd == nil { lineEnd = kind }
    if lineEnd != kind { addFault(.mixedLineEnds, at: end - 1) }
  }

  /// Hands what was scanned to the batch; the header gives the columns their names.
  mutating func finish(_ batch: inout RawBatch, paths: inout PathTable, text: Span<UInt8>) {
    scanner.giveAway(fields: &batch.fields, side: &batch.side)
    swap(&batch.records, &records)
    batch.faults.append(contentsOf: faults)
    if let header = batch.records.first, header.number == 0 {
      nameColumns(header, in: &batch, paths: &paths, text: text)
    }
    // Cells beyond the header have a column, but no name of their own.
    while paths.count <= widestRow {
      _ = paths.path("(column \(Place.columnLetters(paths.count - 1)))")
    }
  }

  private func nameColumns(
    _ header: RawRecord, in batch: inout RawBatch, paths: inout PathTable, text: Span<UInt8>
  ) {
    for index in header.firstField..<header.endField {
      let field = batch.fields[index]
      let bytes = cell(field, batch, text)
      let name = String(decoding: bytes, as: UTF8.self)
      let letters = Place.columnLetters(Int(field.path) - 1)
      if name.isEmpty {
        batch.faults.append(RawFault(.blankColumn, at: Int(field.start), record: 0))
        _ = paths.path("(column \(letters))")
      } else if paths.path(name) != field.path {
        batch.faults.append(RawFault(.duplicateColumn, at: Int(field.start), record: 0))
        _ = paths.path("\(name) (column \(letters))")
      }
    }
  }

  /// A column's name without blanks around it.
  private func cell(_ field: RawField, _ batch: RawBatch, _ text: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<Int(field.valueCount) {
      let position = Int(field.valueStart) + index
      bytes.append(field.isAside ? batch.side[position] : text[scanner.base + position])
    }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return Array(bytes.drop { $0 == 0x20 || $0 == 0x09 })
  }
}
