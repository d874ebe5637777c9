import Records

/// How the rows of a CSV file end, and which end otherwise than the first.
struct CSVLineEnds {
  private enum LineEnd { case lineFeed, carriageReturn, both }

  private var first: LineEnd?

  /// Tells of a row that ends in another way, or in a carriage return alone.
  @inline(__always)
  mutating func note(
    _ row: CSVRow, _ start: TextPosition, _ text: Span<UInt8>, _ encoding: SourceEncoding,
    _ faults: inout [RawFault]
  ) {
    let last = text[row.end - 1]
    guard last == 0x0A || last == 0x0D else { return }
    var kind = LineEnd.carriageReturn
    if last == 0x0A {
      kind = row.end - row.start > 1 && text[row.end - 2] == 0x0D ? .both : .lineFeed
    }
    if kind == first, kind != .carriageReturn { return }
    tell(kind, row, start, text, encoding, &faults)
  }

  private mutating func tell(
    _ kind: LineEnd, _ row: CSVRow, _ start: TextPosition, _ text: Span<UInt8>,
    _ encoding: SourceEncoding, _ faults: inout [RawFault]
  ) {
    let usual = first ?? kind
    first = usual
    guard kind != usual || kind == .carriageReturn else { return }
    let index = row.end - (kind == .both ? 2 : 1)
    var position = start
    position.leap(over: text.extracting(row.start..<index), in: encoding)
    if kind == .carriageReturn {
      faults.append(RawFault(.loneCarriageReturn, at: index, position: position))
    }
    if kind != usual { faults.append(RawFault(.mixedLineEnds, at: index, position: position)) }
  }
}
