import Records

/// Takes batches into an account and holds each to its promises.
struct AccountTaker {
  let ruler: ByteRuler?
  private var names: [String] = []
  private var lastNumber = -1
  private var lastEnd = 0

  init(ruler: ByteRuler?) { self.ruler = ruler }

  /// Beyond this many bytes times values, places are worked out for the first values only.
  private static let patience = 1 << 21

  mutating func take(
    _ batch: RawBatch, _ paths: PathTable, _ places: any PlaceFinder, into account: inout Account
  ) {
    while names.count < paths.count { names.append(paths.description(UInt32(names.count))) }
    checkBytes(batch, &account)
    var end = 0
    for (index, record) in batch.records.enumerated() {
      guard isSound(record, in: batch, after: end, &account) else { return }
      end = record.end
      add(record, batch, &account)
      addValues(index, batch, paths, places, &account)
    }
    addFlaws(batch, paths, places, &account)
  }

  private mutating func checkBytes(_ batch: RawBatch, _ account: inout Account) {
    guard !batch.bytes.isEmpty else { return }
    let start = batch.origin.byteOffset
    if start < lastEnd { account.breaches.append("a batch goes back to byte \(start)") }
    guard let ruler else { return }
    lastEnd = start + batch.bytes.count
    note(ruler.objection(to: batch.origin), "the batch", &account)
    if !ruler.holds(batch.bytes, at: start) {
      account.breaches.append("the batch at byte \(start) is not what the file holds")
    }
  }

  private func note(_ objection: String?, _ what: String, _ account: inout Account) {
    if let objection { account.breaches.append("\(what): \(objection)") }
  }

  // MARK: - Records

  private mutating func isSound(
    _ record: RawRecord, in batch: RawBatch, after end: Int, _ account: inout Account
  ) -> Bool {
    let isSound =
      record.start >= end && record.start <= record.end && record.end <= batch.bytes.count
      && record.firstField >= 0 && record.firstField <= record.endField
      && record.endField <= batch.fields.count
      && (batch.containers.isEmpty || batch.containers.indices.contains(record.container))
    if !isSound { account.breaches.append("record \(record.number) has ranges out of bounds") }
    if record.number <= lastNumber {
      account.breaches.append("record \(record.number) behind record \(lastNumber)")
    }
    lastNumber = record.number
    return isSound
  }

  private func add(_ record: RawRecord, _ batch: RawBatch, _ account: inout Account) {
    note(ruler?.objection(to: record.position), "record \(record.number)", &account)
    account.records.append(
      Account.Record(
        number: record.number, ordinal: record.ordinal, parts: record.parts,
        position: record.position,
        container: batch.containers.isEmpty ? [] : batch.containers[record.container]))
  }

  // MARK: - Values

  private func addValues(
    _ index: Int, _ batch: RawBatch, _ paths: PathTable, _ places: any PlaceFinder,
    _ account: inout Account
  ) {
    let record = batch.records[index]
    let cost = (record.endField - record.firstField) * (record.end - record.start)
    let exact = cost < Self.patience ? record.endField : min(record.endField, record.firstField + 8)
    for (number, field) in batch.fields[record.firstField..<record.endField].enumerated() {
      guard isSound(field, of: record, in: batch) else {
        account.breaches.append("value \(number) of record \(record.number) is out of bounds")
        return
      }
      let isExact = record.firstField + number < exact
      var position = TextPosition.start
      var detail: Place.Detail?
      if isExact {
        position = batch.position(of: Int(field.start), in: index)
        note(ruler?.objection(to: position), "value \(number) of \(record.number)", &account)
        detail = places.detail(
          at: Int(field.start), field: field, record: index, in: batch, paths: paths,
          isKnown: { _ in true })
      }
      account.values.append(
        Account.Value(
          record: record.number, path: names[Int(field.path)], kind: field.kind, part: field.part,
          position: position, text: Array(batch.text(field)), detail: detail))
    }
  }

  private func isSound(_ field: RawField, of record: RawRecord, in batch: RawBatch) -> Bool {
    let start = Int(field.valueStart)
    let end = start + Int(field.valueCount)
    guard Int(field.path) < names.count else { return false }
    guard Int(field.start) >= record.start, Int(field.start) <= record.end else { return false }
    if field.isAside { return end <= batch.side.count }
    return start >= record.start && end <= record.end
  }

  // MARK: - Faults

  private func addFlaws(
    _ batch: RawBatch, _ paths: PathTable, _ places: any PlaceFinder, _ account: inout Account
  ) {
    // A fault inside a large record costs a walk from its start.
    var walked = 0
    for fault in batch.faults {
      // One that knows its own position may stand in text that no batch holds.
      let isInside = fault.index >= 0 && fault.index <= batch.bytes.count
      guard isInside || fault.position != nil && fault.record == nil,
        fault.record.map(batch.records.indices.contains) ?? true
      else {
        account.breaches.append("\(fault.fault) is out of bounds")
        return
      }
      let start = fault.record.map { batch.records[$0].start } ?? 0
      walked += fault.position == nil ? max(0, fault.index - start) : 0
      guard walked < Self.patience * 4 else { return }
      let position = fault.position ?? batch.position(of: fault.index, in: fault.record)
      note(ruler?.objection(to: position), "\(fault.fault)", &account)
      // Else a finding names the record that happens to stand at the index.
      if ruler != nil, fault.index >= 0, fault.index < batch.bytes.count,
        position.byteOffset != batch.origin.byteOffset + fault.index
      {
        account.breaches.append("\(fault.fault) has an index and a position that differ")
      }
      let detail = fault.record.map {
        places.detail(
          at: fault.index, field: nil, record: $0, in: batch, paths: paths, isKnown: { _ in true })
      }
      account.flaws.append(
        Account.Flaw(
          fault: fault.fault, position: position,
          record: fault.record.map { batch.records[$0].number }, arguments: fault.arguments,
          detail: detail))
    }
  }
}
