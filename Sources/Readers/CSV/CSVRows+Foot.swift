import Records

/// The foot of a table: totals and remarks below the last record, or below the last of a page.
extension CSVRows {
  /// Looks at the records in which the batch ends. `mayLeaveAll` when more of the text will be seen
  /// with them.
  mutating func settleFoot(
    isEnd: Bool, mayLeaveAll: Bool, _ text: Span<UInt8>, _ fields: inout OutputSpan<RawField>
  ) {
    if isEnd { return closeFoot(countsRecords: !hasPages, text, fields.span) }
    let first = firstThatWaits(text, fields.span)
    let isHeld = first < records.count && (first > 0 || mayLeaveAll)
    look(above: isHeld ? first : records.count, text, fields.span)
    if isHeld { holdFoot(from: first, &fields) }
  }

  /// The file or a part of it ends here: its last records may be none.
  mutating func closeFoot(
    countsRecords: Bool = false, _ text: Span<UInt8>, _ fields: Span<RawField>
  ) {
    let first = firstOfFoot(text, fields)
    guard first < records.count else { return }
    let foot = Array(records[first...])
    removeRecords(from: first)
    if countsRecords { look(above: first, text, fields) }
    let found = recordCount - foot.count
    for record in foot {
      faults.append(RawFault(.footRow, at: record.start, position: record.position))
      if countsRecords, let fault = total.fault(in: record, below: found, text, side, fields) {
        faults.append(fault)
      }
    }
    recordCount = found
  }

  /// Takes back the last records, and what was told of them.
  mutating func removeRecords(from first: Int) {
    guard first < records.count else { return }
    let start = records[first].start
    let tail = faults.lastIndex { $0.index < start }.map { $0 + 1 } ?? 0
    let kept = faults[tail...].filter { ($0.record ?? -1) < first }
    faults.removeLast(faults.count - tail)
    faults += kept
    records.removeLast(records.count - first)
  }

  /// Takes note of the rows that are records, wherever the batches part them.
  @inline(never)
  private mutating func look(
    above first: Int, _ text: Span<UInt8>, _ fields: Span<RawField>
  ) {
    let columns = header?.columns ?? 0
    if columns > 0 { total.look(at: records, until: first, columns: columns, text, side, fields) }
  }

  /// The rows that are a foot unless a record follows them are left to the next batch, which sees
  /// more of the file.
  private mutating func holdFoot(from first: Int, _ fields: inout OutputSpan<RawField>) {
    let held = records[first]
    next = held.start
    position = held.position
    rowCount = held.ordinal - 1
    recordCount = held.number - 1
    while let last = faults.last, last.index >= next { faults.removeLast() }
    records.removeLast(records.count - first)
    fields.removeLast(fields.count - held.firstField)
  }

  /// The first record of the foot, or of the beginning of a header, in which the batch ends.
  private mutating func firstThatWaits(_ text: Span<UInt8>, _ fields: Span<RawField>) -> Int {
    let repeated =
      header?.repeatedRows(
        endingIn: records, next: rowCount + 1, all: false, text, side, fields) ?? 0
    guard repeated > 0, !isBeyondLimit, !isSketch else { return firstOfFoot(text, fields) }
    let waiting = records.suffix(repeated)
    records.removeLast(repeated)
    defer { records += waiting }
    return firstOfFoot(text, fields)
  }

  /// The first record of the foot in which the batch ends; the number of records where there is none.
  private mutating func firstOfFoot(_ text: Span<UInt8>, _ fields: Span<RawField>) -> Int {
    guard let header, !isBeyondLimit, !isSketch else { return records.count }
    return foot.first(
      in: records, before: next, row: rowCount, columns: header.columns, text, side, fields)
  }
}
