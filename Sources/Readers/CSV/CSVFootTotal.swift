import Records

/// The number of records that a total below them states.
///
/// A total may be a sum of numbers, or a count of cells that are filled. So it counts records only
/// where it has one number, and every cell above that number is filled and is none itself. A total of
/// a part (`Police total`, `Subtotal`) counts part of them.
enum CSVFootTotal {
  private static let labels = [
    "total", "totals", "grand total", "total records", "cyfanswm", "cyfanswm y cofnodion",
  ].map { Array($0.utf8) }

  static func stated(
    by row: RawRecord, below records: ArraySlice<RawRecord>, _ text: Span<UInt8>, _ side: [UInt8],
    _ fields: Span<RawField>
  ) -> Int? {
    guard let total = number(in: row, text, side, fields) else { return nil }
    for record in records where record.number > 0 {
      let index = record.firstField + total.column
      guard index < record.endField else { return nil }
      let cell = CSVCell.trimmed(fields[index], text, side)
      if cell.isEmpty || CSVFootRow.isNumber(cell) { return nil }
    }
    return total.value
  }

  /// The one number of a total of all records, and its column.
  private static func number(
    in row: RawRecord, _ text: Span<UInt8>, _ side: [UInt8], _ fields: Span<RawField>
  ) -> (value: Int, column: Int)? {
    var isLabelled = false
    var found: (value: Int, column: Int)?
    for index in row.firstField..<row.endField {
      let cell = CSVCell.trimmed(fields[index], text, side)
      if cell.isEmpty { continue }
      guard isLabelled else {
        guard isLabel(cell) else { return nil }
        isLabelled = true
        continue
      }
      guard found == nil, let value = Int(digits: cell.filter { $0 != UInt8(ascii: ",") }) else {
        return nil
      }
      found = (value, index - row.firstField)
    }
    return found
  }

  private static func isLabel(_ cell: [UInt8]) -> Bool {
    var word = cell.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
    if word.last == UInt8(ascii: ":") { word.removeLast() }
    return labels.contains(word)
  }
}
