import CanonicalModel
import Records
import Rules

/// A settled value of a record of the last drop: its hash, and where it stood counted from the start of
/// its record. 12 bytes; a person takes two.
struct PastFact: Sendable {
  let hash: UInt32
  /// Bytes from the start of the record in 20 bits, above them lines.
  private let spot: UInt32
  private let column: UInt16
  /// The number of the field in five bits, above them how well a date was known.
  private let code: UInt8

  /// `position` is that of the value, `record` that of the start of its record.
  init(_ value: SettledValue, field: Int, at position: TextPosition, in record: TextPosition) {
    hash = value.hash
    let bytes = position.byteOffset - record.byteOffset
    let lines = position.line - record.line
    let isNear =
      0..<PastFact.mostBytes ~= bytes && 0..<PastFact.mostLines ~= lines
      && position.column < Int(UInt16.max)
    spot = isNear ? UInt32(lines << 20 | bytes) : 0
    // Column 0 says that only the record is known: the value stands too far from its start.
    column = isNear ? UInt16(position.column) : 0
    code = UInt8(field) | value.precision.rawValue << 5
  }

  private init(hash: UInt32, spot: UInt32, field: Int) {
    self.hash = hash
    self.spot = spot
    column = 0
    code = UInt8(field)
  }

  /// Both facts that stand for a person.
  static func person(_ print: PersonPrint) -> [PastFact] {
    let (high, low) = (UInt32(print.words >> 32), UInt32(truncatingIfNeeded: print.words))
    return [
      PastFact(hash: print.birth, spot: high, field: SettledFields.person),
      PastFact(hash: low, spot: 0, field: SettledFields.person),
    ]
  }

  /// The person that this fact and the one behind it stand for.
  func person(with next: PastFact) -> PersonPrint {
    PersonPrint(words: UInt64(spot) << 32 | UInt64(next.hash), birth: hash)
  }

  private static let mostBytes = 1 << 20
  private static let mostLines = 1 << 12

  /// An index into `SettledFields.all`, or `SettledFields.person`.
  var field: Int { Int(code & 31) }

  var value: SettledValue {
    SettledValue(
      hash: hash, precision: PartialDate.Precision(rawValue: code >> 5) ?? .day)
  }

  /// Where the value stood.
  func place(in row: PastRow, file: Int) -> Place {
    guard column > 0 else { return row.place(file: file) }
    return Place(
      file: file, line: Int(row.line) + Int(spot >> 20), column: Int(column),
      byteOffset: row.byteOffset + Int(spot & (1 << 20 - 1)), record: Int(row.number))
  }
}
