import Records

/// Finds the fields of CSV rows in a stretch of text.
///
/// RFC 4180 and what spreadsheets make of it: a field that begins with a quote ends at the next
/// quote that is not doubled; rows end at LF, CR LF or a lone CR. What deviates is kept as it stands
/// and noted.
///
/// A quote that never closes is read as an ordinary character, so that the rows behind it are not
/// lost. It never closes when the text or the largest record ends first, and when, some lines
/// further on, the quote that would close it stands where a value begins and opens one: behind a
/// delimiter or a line end, before text. Between such a quote and its rival all quotes stand in
/// pairs, so nothing is read more than twice.
///
/// The scanner holds no state of the text; indices are handed on, because a struct cannot store a
/// span. `CSVTwin` in the tests is the slow plain twin that it is held against.
struct CSVScanner {
  /// What lies behind the text.
  enum End {
    /// More of the file.
    case more
    /// Nothing.
    case file
    /// The text is cut one byte behind the largest record; one row of it is looked at.
    case cut
  }

  enum Outcome {
    /// The text ends inside a row.
    case unfinished
    /// A row that is larger than a record may be.
    case tooLarge
    /// The batch has enough, or the text is read.
    case full
  }

  /// A value in quotes, and what ends its field.
  private struct Quoted {
    let open: Int
    var close = -1
    var end = -1
    var lines = 0
    var isDoubled = false
    /// The text ends inside, and there is more.
    var isUnfinished = false
    /// The quote never closes.
    var isLiteral = false
  }

  private static let quote = UInt8(ascii: "\"")
  private let delimiter: UInt8
  private let limits: ReadingLimits
  /// Cells beyond it are counted and not kept.
  private let lastColumn: UInt32

  init(delimiter: UInt8, limits: ReadingLimits) {
    self.delimiter = delimiter
    self.limits = limits
    lastColumn = UInt32(clamping: limits.columns)
  }

  /// Scans the rows of a text that begins with one.
  func scan(
    _ text: Span<UInt8>, before textEnd: End, into rows: inout CSVRows,
    _ fields: inout OutputSpan<RawField>
  ) -> Outcome {
    let isLast = textEnd != .more
    var marks = CSVMarks(delimiter, in: text, from: 0)
    var row = CSVRow(start: 0, firstField: fields.count, firstAside: rows.side.count)
    var cell = CSVScanner.cell(at: 0)
    while true {
      var index = takeCells(text, &marks, &cell, &fields)
      var byte = index < text.count ? text[index] : 0x0A
      if byte == CSVScanner.quote, index == Int(cell.start) {
        let quoted = scanQuoted(text, &marks, index, textEnd, cell.path, &rows)
        if quoted.isLiteral { continue }
        if quoted.isUnfinished { return giveUp(text, row, &rows, &fields) }
        row.innerLines += quoted.lines
        index = quoted.end
        byte = index < text.count ? text[index] : 0x0A
        if cell.path <= lastColumn { fields.append(value(quoted, text, cell.path, &rows)) }
        if byte == delimiter {
          CSVScanner.move(&cell, to: index + 1, column: cell.path &+ 1)
          continue
        }
      } else if byte == 0x0A || byte == 0x0D {
        cell.valueCount = UInt32(truncatingIfNeeded: index) &- cell.start
        if cell.path <= lastColumn { fields.append(cell) }
      } else {
        note(byte, index, cell.path, &rows)
        continue
      }
      let end = rowEnd(text, index, byte, &marks)
      if end > text.count {
        if !isLast { return giveUp(text, row, &rows, &fields) }
        if index == text.count, index == row.start { return drop(.full, row, &rows, &fields) }
      }
      row.end = min(end, text.count)
      guard row.end - row.start <= limits.recordBytes else {
        return drop(.tooLarge, row, &rows, &fields)
      }
      row.columns = Int(cell.path)
      rows.end(row, text, &fields)
      if textEnd == .cut || rows.isFull(fields.freeCapacity) { return .full }
      row = CSVRow(start: row.end, firstField: fields.count, firstAside: rows.side.count)
      CSVScanner.move(&cell, to: row.start, column: 1)
    }
  }

  /// Takes the cells that end with a delimiter and deviate in nothing, up to the first mark of
  /// another cell. Most cells are such, so this is a loop of its own, whose few variables stay in
  /// registers.
  @inline(never)
  private func takeCells(
    _ text: Span<UInt8>, _ marks: inout CSVMarks, _ cell: inout RawField,
    _ fields: inout OutputSpan<RawField>
  ) -> Int {
    var next = marks
    var now = cell
    let last = lastColumn
    let delimiter = delimiter
    while true {
      var index = next.next(in: text)
      let byte = index < text.count ? text[index] : 0
      if byte == CSVScanner.quote, index == Int(now.start) {
        var ahead = next
        if let close = closeOfSimple(text, &ahead) {
          next = ahead
          index = close &+ 1
          now.start &+= 1
          now.valueStart = now.start
          now.valueCount = UInt32(truncatingIfNeeded: close) &- now.start
        }
      } else {
        now.valueCount = UInt32(truncatingIfNeeded: index) &- now.start
      }
      guard index < text.count, text[index] == delimiter else {
        marks = next
        cell = now
        return index
      }
      if now.path <= last { fields.append(now) }
      CSVScanner.move(&now, to: index &+ 1, column: now.path &+ 1)
    }
  }

  /// The quote that closes a quoted value in which nothing stands that has to be looked at, before a
  /// delimiter.
  @inline(__always)
  private func closeOfSimple(_ text: Span<UInt8>, _ marks: inout CSVMarks) -> Int? {
    var index = marks.next(in: text)
    while index < text.count, text[index] == delimiter { index = marks.next(in: text) }
    guard text.count - index > 1, text[index] == CSVScanner.quote, text[index &+ 1] == delimiter
    else { return nil }
    _ = marks.next(in: text)
    return index
  }

  /// The cell that begins a row. Cells are written over it, which costs less than making each.
  private static func cell(at start: Int) -> RawField {
    let start = UInt32(truncatingIfNeeded: start)
    return RawField(path: 1, start: start, valueStart: start, valueCount: 0)
  }

  @inline(__always)
  private static func move(_ cell: inout RawField, to start: Int, column: UInt32) {
    cell.path = column
    cell.start = UInt32(truncatingIfNeeded: start)
    cell.valueStart = cell.start
  }

  /// The index behind a line end; beyond the text where the text ends first, or with a CR behind
  /// which an LF may come.
  @inline(__always)
  private func rowEnd(_ text: Span<UInt8>, _ index: Int, _ byte: UInt8, _ marks: inout CSVMarks)
    -> Int
  {
    guard byte == 0x0D else { return index + 1 }
    guard index + 1 < text.count else { return index + 2 }
    guard text[index + 1] == 0x0A else { return index + 1 }
    _ = marks.next(in: text)
    return index + 2
  }

  /// The text ends inside the row.
  private func giveUp(
    _ text: Span<UInt8>, _ row: CSVRow, _ rows: inout CSVRows, _ fields: inout OutputSpan<RawField>
  ) -> Outcome {
    let isLarge = text.count - row.start > limits.recordBytes
    return drop(isLarge ? .tooLarge : .unfinished, row, &rows, &fields)
  }

  private func drop(
    _ outcome: Outcome, _ row: CSVRow, _ rows: inout CSVRows,
    _ fields: inout OutputSpan<RawField>
  ) -> Outcome {
    rows.drop(row, &fields)
    return outcome
  }

  /// A mark inside a value that is no quoted one.
  @inline(never)
  private func note(_ byte: UInt8, _ index: Int, _ column: UInt32, _ rows: inout CSVRows) {
    if byte == 0 { rows.note(.nulByte, at: index, column) }
    if byte == CSVScanner.quote { rows.note(.strayQuote, at: index, column) }
  }

  // MARK: - Quotes

  /// Moves to what ends a quoted field. A quote that never closes is noted, and the marks begin
  /// again behind it.
  @inline(__always)
  private func scanQuoted(
    _ text: Span<UInt8>, _ marks: inout CSVMarks, _ open: Int, _ textEnd: End, _ column: UInt32,
    _ rows: inout CSVRows
  ) -> Quoted {
    var quoted = Quoted(open: open)
    findClosing(text, &marks, textEnd, column, &rows, &quoted)
    if quoted.isUnfinished { return quoted }
    if quoted.close < 0 || quoted.lines > 0 && opensAnother(quoted.close, text) {
      quoted.isLiteral = true
      marks = CSVMarks(delimiter, in: text, from: open + 1)
      rows.noteUnclosed(at: open, column)
      return quoted
    }
    quoted.end = marks.next(in: text)
    while quoted.end < text.count, !endsField(text[quoted.end]) {
      quoted.end = marks.next(in: text)
    }
    quoted.isUnfinished = quoted.end == text.count && textEnd == .more
    return quoted
  }

  /// Moves behind the quote that closes a field; there is none when the text ends first.
  @inline(__always)
  private func findClosing(
    _ text: Span<UInt8>, _ marks: inout CSVMarks, _ textEnd: End, _ column: UInt32,
    _ rows: inout CSVRows, _ quoted: inout Quoted
  ) {
    while true {
      let index = marks.next(in: text)
      guard index < text.count else {
        quoted.isUnfinished = textEnd == .more
        return
      }
      let isEnd = index + 1 == text.count
      switch text[index] {
      case CSVScanner.quote:
        if isEnd {
          // Only where the file ends is it known that the quote is not doubled.
          quoted.close = textEnd == .file ? index : -1
          quoted.isUnfinished = textEnd == .more
          return
        }
        guard text[index + 1] == CSVScanner.quote else {
          quoted.close = index
          return
        }
        quoted.isDoubled = true
        _ = marks.next(in: text)
      case 0x0A: quoted.lines += 1
      case 0x0D: if isEnd || text[index + 1] != 0x0A { quoted.lines += 1 }
      case 0: rows.note(.nulByte, at: index, column)
      default: break
      }
    }
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  /// Whether a quote stands where a value begins, and text behind it.
  @inline(never)
  private func opensAnother(_ close: Int, _ text: Span<UInt8>) -> Bool {
    guard close > 0, close + 1 < text.count else { return false }
    return endsField(text[close - 1]) && !endsField(text[close + 1])
  }

  /// A quoted value is a range of the text when no quote in it is doubled and nothing follows it.
  @inline(__always)
  private func value(
    _ quoted: Quoted, _ text: Span<UInt8>, _ column: UInt32, _ rows: inout CSVRows
  ) -> RawField {
    var cell = CSVScanner.cell(at: quoted.open + 1)
    cell.path = column
    cell.valueCount = UInt32(truncatingIfNeeded: quoted.close - quoted.open - 1)
    if quoted.isDoubled || quoted.end != quoted.close + 1 {
      cell.valueStart = UInt32(truncatingIfNeeded: rows.side.count)
      cell.valueCount = UInt32(truncatingIfNeeded: setAside(quoted, text, column, &rows))
      cell.isAside = true
    }
    return cell
  }

  /// Writes the value out: doubled quotes once, and what follows the closing quote as it stands.
  @inline(never)
  private func setAside(
    _ quoted: Quoted, _ text: Span<UInt8>, _ column: UInt32, _ rows: inout CSVRows
  ) -> Int {
    let before = rows.side.count
    var index = quoted.open + 1
    while index < quoted.close {
      rows.side.append(text[index])
      index += text[index] == CSVScanner.quote ? 2 : 1
    }
    if quoted.end > quoted.close + 1 {
      rows.note(.textAfterQuote, at: quoted.close + 1, column)
      for index in (quoted.close + 1)..<quoted.end {
        if text[index] == 0 { rows.note(.nulByte, at: index, column) }
        rows.side.append(text[index])
      }
    }
    return rows.side.count - before
  }
}
