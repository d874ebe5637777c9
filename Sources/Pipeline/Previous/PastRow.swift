import CanonicalModel
import Records

/// A record of the last drop: where it stands, when it happened, and where its facts are. 48 bytes.
struct PastRow: Sendable {
  /// Where its record begins in the file.
  let byteOffset: Int
  let line: UInt32
  let column: UInt32
  /// The number of the record in its file, from 1.
  let number: UInt32
  /// The first and the last day that its own event can have had; the first is behind the last where that
  /// is not known.
  let earliest: Int32
  let latest: Int32
  /// When its drop was made: of two drops the later one counts.
  let age: Int32
  /// Its first fact in the table.
  var facts: UInt32 = 0
  /// The next record with the same reference; `none` behind the last one.
  var next = PastRow.none
  /// The number of the file among those of the last drop.
  let file: UInt32
  /// How many records have its reference; 0 for one that is not the first of them.
  var rows: UInt16 = 1
  let factCount: UInt8

  static let none = UInt32.max

  init(
    at position: TextPosition, number: Int, event: PartialDate?, age: Int32, factCount: Int,
    file: Int
  ) {
    byteOffset = position.byteOffset
    line = UInt32(clamping: position.line)
    column = UInt32(clamping: position.column)
    self.number = UInt32(clamping: number)
    earliest = event?.earliest.dayNumber ?? .max
    latest = event?.latest.dayNumber ?? .min
    self.age = age
    self.factCount = UInt8(clamping: factCount)
    self.file = UInt32(clamping: file)
  }

  /// Where its facts stand in the table.
  var factRange: Range<Int> { Int(facts)..<Int(facts) + Int(factCount) }

  /// Whether so many records have its reference that they are not held against others one by one.
  var isCrowded: Bool { Int(rows) >= PastTable.mostRows }

  /// The days of its event, where they are known.
  var days: ClosedRange<CivilDate>? {
    guard earliest <= latest else { return nil }
    return CivilDate(dayNumber: earliest)...CivilDate(dayNumber: latest)
  }

  func place(file: Int) -> Place {
    Place(
      file: file, line: Int(line), column: Int(column), byteOffset: byteOffset,
      record: Int(number))
  }
}
