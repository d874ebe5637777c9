import Records

/// Records as they are handed on.
extension JSONElements {
  /// What the scanner held before a record.
  struct Mark {
    let fields: Int
    let side: Int
    let notes: Int
  }

  var mark: Mark {
    Mark(fields: scanner.fields.count, side: scanner.side.count, notes: scanner.notes.count)
  }

  mutating func rewind(to mark: Mark) {
    scanner.rewind(fields: mark.fields, side: mark.side, notes: mark.notes)
  }

  mutating func countElement() {
    recordCount += 1
    elementCount += 1
  }

  /// Takes what was scanned from `next` to `end` as a record. A position in an array is told unless
  /// it is `isAlone`.
  mutating func addRecord(
    _ text: Span<UInt8>, to end: Int, since mark: Mark, isAlone: Bool, _ view: View
  ) {
    countElement()
    let isObject = text[next] == UInt8(ascii: "{")
    guard isObject, recordCount <= limits.records else {
      if !isObject {
        if !outline.layout.isGuess { fault(.recordNotObject, at: next, text, view) }
      } else if recordCount == limits.records + 1 {
        // What lies behind the limit is not kept; that is said once.
        fault(.tooManyRecords, at: next, text, view, ["limit": .number(limits.records)])
      }
      tellNotes(text, to: end, since: mark, in: nil, view)
      rewind(to: mark)
      return
    }
    records.append(
      RawRecord(
        number: recordCount, start: next - scanner.base, end: end - scanner.base,
        firstField: mark.fields, endField: scanner.fields.count, position: position,
        parts: Int(scanner.parts), ordinal: isAlone ? -1 : elementCount - 1))
    tellNotes(text, to: end, since: mark, in: records.count - 1, view)
  }

  /// Telling where a fault stands costs a walk over its record, so the larger the record, the fewer
  /// are told.
  mutating func tellNotes(
    _ text: Span<UInt8>, to end: Int, since mark: Mark, in record: Int?, _ view: View
  ) {
    guard scanner.notes.count > mark.notes else { return }
    let most = max(8, limits.recordBytes / max(1, end - next))
    tell(scanner.notes[mark.notes...].prefix(most), in: record, text, view)
  }
}
