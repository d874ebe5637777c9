import Records

/// How far the path to a record has been followed, and the record that is open.
struct XMLOpenRecord {
  /// How many steps of the record path the open elements match.
  var matched = 0
  /// For each step of the record path, the position among its siblings of the last such element.
  var counts: [Int] = []
  /// How often an ancestor of records has begun, and the count for which the batch has a container.
  var ancestry = 0
  var containerAncestry = -1

  /// Whether a record is open, and whether it is kept.
  var isOpen = false
  var isKept = false
  /// Records that have begun.
  var number = 0
  var start = 0
  var firstField = 0
  var firstSide = 0
  var notes: [XMLScanner.Note] = []
  var isTooDeep = false
  /// No more of its values are taken.
  var isFull = false

  /// The path of the parts below the record, where it has any, and how many it has so far. The
  /// root stands for none: nothing inside a record has it.
  var partPath = PathTable.root
  var parts = 0
  /// The part that is open, or 0.
  var part = 0
}

extension XMLScanner {
  /// Whether an element that begins now is the next step of the record path.
  func isStep(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    guard record.matched == depth, depth < steps.count, steps[depth].count == name.count else {
      return false
    }
    for index in 0..<name.count where text[name.lowerBound + index] != steps[depth][index] {
      return false
    }
    return true
  }

  /// Follows the element that begins at `start` along the record path; it is the next step.
  mutating func followPath(at start: Int) {
    record.counts[depth] += 1
    record.matched = depth + 1
    guard record.matched == steps.count else {
      record.counts[record.matched] = 0
      record.ancestry += 1
      return
    }
    beginRecord(at: start)
  }

  private mutating func beginRecord(at start: Int) {
    if record.number == limits.records {
      stop(.tooManyRecords, at: start, ["limit": .number(limits.records)])
      return
    }
    record.number += 1
    record.isOpen = true
    record.isKept = true
    record.start = start
    record.firstField = fields.count
    record.firstSide = side.count
    record.isTooDeep = false
    record.isFull = false
    record.parts = 0
    record.part = 0
  }

  mutating func beginPart() {
    record.parts += 1
    record.part = record.parts
  }

  /// Leaves the innermost element.
  @inline(__always)
  mutating func leavePath(at end: Int) {
    if depth > steps.count {
      if record.part > 0, frames[depth].path == record.partPath { record.part = 0 }
    } else if depth == record.matched {
      record.matched -= 1
      if record.isOpen { endRecord(at: end) }
    }
  }

  private mutating func endRecord(at end: Int) {
    record.isOpen = false
    checkRecordSize(at: end)
    guard record.isKept else { return }
    record.isKept = false
    for note in record.notes {
      faults.append(
        RawFault(note.fault, at: note.index, record: records.count, arguments: note.arguments))
    }
    record.notes.removeAll(keepingCapacity: true)
    records.append(
      RawRecord(
        number: record.number, start: record.start, end: end, firstField: record.firstField,
        endField: fields.count, position: .start, parts: record.parts,
        ordinal: record.counts.last ?? 0, container: container()))
  }

  /// What holds the record, as an index into the containers of the batch.
  private mutating func container() -> Int {
    if record.containerAncestry != record.ancestry {
      record.containerAncestry = record.ancestry
      containers.append(
        zip(layout.recordPath, record.counts).dropLast().map { name, position in
          .name(.known(name), position: position)
        })
    }
    return containers.count - 1
  }
}
