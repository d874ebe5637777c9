import Records

/// Whether a row says that it is no record.
///
/// A row says so with the first of its cells that is filled, and it holds nothing else that a record
/// could: behind a total stand only numbers, behind a source or a note nothing, except that a row
/// with too few cells may be a sentence whose commas were taken for delimiters. `Total,GBR,2017-04-08`
/// is a record, and so is every row of a file with one column.
enum CSVFootRow {
  enum Kind {
    /// `Total`, `Source: …`, `Nodiadau:`, a marking.
    case says
    /// `1. …`, which belongs to the note above it, if there is one.
    case continues
  }

  private static let mostBytes = 4096

  static func kind(
    of record: RawRecord, columns: Int, _ text: Span<UInt8>, _ side: [UInt8],
    _ fields: Span<RawField>
  ) -> Kind? {
    guard columns > 1, record.end - record.start <= mostBytes else { return nil }
    var label: [UInt8] = []
    var others = 0
    var areNumbers = true
    for index in record.firstField..<record.endField {
      let cell = CSVCell.trimmed(fields[index], text, side)
      if cell.isEmpty { continue }
      if label.isEmpty {
        label = cell
      } else {
        others += 1
        areNumbers = areNumbers && isNumber(cell)
      }
    }
    if CSVFootWords.isTotal(label) { return areNumbers ? .says : nil }
    let isSentence = record.endField - record.firstField < columns
    if CSVFootWords.isRemark(label) { return others == 0 || isSentence ? .says : nil }
    if others > 0 { return nil }
    if CSVFootWords.isClosing(label) { return .says }
    return CSVFootWords.isNumbered(label) ? .continues : nil
  }

  /// `12`, `1,234`, `56.7%`, `£300`, `-`.
  static func isNumber(_ cell: [UInt8]) -> Bool {
    var rest = cell[...]
    if rest.starts(with: [0xC2, 0xA3]) { rest = rest.dropFirst(2) }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    if rest.last == UInt8(ascii: "%") { rest = rest.dropLast() }
    return rest.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  }
}
