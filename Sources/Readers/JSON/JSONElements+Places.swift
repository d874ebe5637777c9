import Records

/// Where things stand, and what is told of them.
extension JSONElements {
  /// Everything before `index` is read. CR LF is one end of a line, so it is never parted: a CR whose
  /// LF may follow is left to be read again, which it can be, being a blank.
  mutating func move(to index: Int, _ text: Span<UInt8>, _ view: View) {
    guard index > next else { return }
    if text[index - 1] == 0x0D, index < text.count ? text[index] == 0x0A : !view.isLast {
      return move(to: index - 1, text, view)
    }
    position = place(index, text, view)
    bytesAhead = max(0, bytesAhead - (index - next))
    next = index
  }

  private mutating func place(_ index: Int, _ text: Span<UInt8>, _ view: View) -> TextPosition {
    if index < told.index { told = (next, position) }
    guard index > told.index else { return told.position }
    told.position.leap(over: text.extracting(told.index..<index), in: view.encoding)
    told.index = index
    return told.position
  }

  mutating func fault(
    _ fault: Fault, at index: Int, in record: Int? = nil, _ text: Span<UInt8>, _ view: View,
    _ arguments: Arguments = .none
  ) {
    faults.append(
      RawFault(
        fault, at: index - scanner.base, record: record, arguments: arguments,
        position: place(index, text, view)))
  }

  /// Tells a flaw that begins at `index`, or so many bytes before it on the same line.
  mutating func flaw(
    _ flaw: JSONFlaw, at index: Int, since bytes: Int = 0, _ text: Span<UInt8>, _ view: View
  ) {
    var position = place(index, text, view)
    position.column -= bytes
    position.byteOffset -= bytes * view.encoding.sourceBytes(ofScalarWith: 1)
    let isTooDeep = flaw == .tooDeep
    faults.append(
      RawFault(
        isTooDeep ? .nestedTooDeep : .jsonNotValid, at: index - scanner.base,
        arguments: isTooDeep
          ? ["limit": .number(limits.depth)] : flaw.arguments,
        position: position))
  }

  /// Makes faults of what a scan or a check has noticed.
  mutating func tell(
    _ notes: some Sequence<JSONScanner.Note>, in record: Int? = nil, _ text: Span<UInt8>,
    _ view: View
  ) {
    for note in notes {
      if note.fault == .tooManyColumns, note.limit != limits.values {
        guard !hasTooManyNames else { continue }
        hasTooManyNames = true
      }
      let limit: Arguments = note.limit > 0 ? ["limit": .number(note.limit)] : .none
      fault(note.fault, at: note.index, in: record, text, view, limit)
    }
  }
}
