import Records

extension XMLScanner {
  /// The index up to which the text is done with: up to the record that is open, else up to what is
  /// read. A schema wants to see a text whole, unless it is too large for a value.
  func endOfTaken(of count: Int, isFinished: Bool) -> Int {
    if isStopped || isFinished { return count }
    if record.isKept { return record.start }
    guard check != nil, depth > 0, at - textStart <= limits.fieldBytes else { return at }
    return textStart
  }

  /// Moves what belongs to ended records into an empty batch and keeps the rest, whose indices move
  /// back by the `end` bytes that are taken.
  mutating func moveRecords(
    into batch: inout RawBatch, taking end: Int, isFinished: Bool
  ) {
    let openFields = record.isKept ? Array(fields[record.firstField...]) : []
    let openSide = record.isKept ? Array(side[record.firstSide...]) : []
    fields.removeLast(openFields.count)
    side.removeLast(openSide.count)
    swap(&batch.fields, &fields)
    swap(&batch.side, &side)
    swap(&batch.records, &records)
    swap(&batch.faults, &faults)
    if !isFinished, !isStopped { keepFaults(behind: end, of: &batch) }
    swap(&batch.containers, &containers)
    record.containerAncestry = -1
    for var field in openFields {
      field.start -= UInt32(end)
      field.valueStart -= UInt32(field.isAside ? record.firstSide : end)
      fields.append(field)
    }
    side.append(contentsOf: openSide)
    record.firstField = 0
    record.firstSide = 0
    moveBack(by: end)
  }

  /// A fault of text that is still at hand goes with that text.
  private mutating func keepFaults(behind end: Int, of batch: inout RawBatch) {
    func isKept(_ fault: RawFault) -> Bool { fault.record == nil && fault.index >= end }
    guard batch.faults.contains(where: isKept) else { return }
    for fault in batch.faults where isKept(fault) {
      faults.append(
        RawFault(
          fault.fault, at: fault.index - end, arguments: fault.arguments,
          position: fault.position, count: fault.count))
    }
    batch.faults.removeAll(where: isKept)
  }

  private mutating func moveBack(by end: Int) {
    guard end > 0 else { return }
    at = max(0, at - end)
    textStart -= end
    record.start -= end
    for index in record.notes.indices { record.notes[index].index -= end }
    for index in 0...depth { frames[index].start -= end }
  }
}
