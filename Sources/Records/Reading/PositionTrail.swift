/// Positions in a record that are asked for one after the other. Each is counted from a mark close
/// before it and not from the start of the record, which may be megabytes away.
package struct PositionTrail: Sendable {
  private struct Mark {
    let index: Int
    let position: TextPosition
  }

  /// How far marks lie apart, at least.
  private static let distance = 4096

  private var record: Int?
  private var marks: [Mark] = []

  package init() {}

  /// What `RawBatch.position(of:in:)` says. A trail belongs to one batch.
  package mutating func position(of index: Int, in record: Int?, _ batch: RawBatch) -> TextPosition
  {
    if record != self.record || marks.isEmpty {
      self.record = record
      let start = record.map { batch.records[$0].start } ?? 0
      let position = record.map { batch.records[$0].position } ?? batch.origin
      marks = [Mark(index: start, position: position)]
    }
    var mark = marks[marks.count - 1]
    if mark.index > index { mark = self.mark(before: index) }
    while let next = PositionTrail.cut(
      batch.bytes, from: mark.index + PositionTrail.distance, to: index)
    {
      mark = Mark(index: next, position: position(of: next, from: mark, batch))
      if mark.index > marks[marks.count - 1].index { marks.append(mark) }
    }
    return position(of: index, from: mark, batch)
  }

  private func position(of index: Int, from mark: Mark, _ batch: RawBatch) -> TextPosition {
    guard index > mark.index else { return mark.position }
    var position = mark.position
    position.advance(
      over: batch.bytes[mark.index..<min(index, batch.bytes.count)], in: batch.encoding)
    return position
  }

  /// The last mark at or before the index; the first where there is none.
  private func mark(before index: Int) -> Mark {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].index <= index { low = middle + 1 } else { high = middle }
    }
    return marks[max(0, low - 1)]
  }

  /// The first byte from `start` before which a text may be cut: not inside a scalar, nor between
  /// CR and LF.
  private static func cut(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = start
    while index < min(end, bytes.count) {
      if bytes[index] < 0x80, bytes[index] != UInt8(ascii: "\n") { return index }
      index += 1
    }
    return nil
  }
}
