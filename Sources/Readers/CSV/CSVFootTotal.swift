import Records

/// The number of records that a total below them states.
///
/// A total may be a sum of numbers, or a count of cells that are filled. So it counts records only
/// where it has one number, and the cells above that number are filled and are none themselves. A
/// total of a part (`Police total`, `Subtotal`) counts part of them.
struct CSVFootTotal {
  private static let labels = [
    "total", "totals", "grand total", "total records", "cyfanswm", "cyfanswm y cofnodion",
  ].map { Array($0.utf8) }

  private var above = CSVRowsAbove()

  /// Takes note of the first `end` records of a batch.
  mutating func look(
    at records: [RawRecord], until end: Int, columns: Int, _ text: Span<UInt8>, _ side: [UInt8],
    _ fields: Span<RawField>
  ) {
    above.add(records, until: end, columns: columns, text, side, fields)
  }

  /// The fault of a row that is a total of records other than those that were `found` above it.
  func fault(
    in row: RawRecord, below found: Int, _ text: Span<UInt8>, _ side: [UInt8],
    _ fields: Span<RawField>
  ) -> RawFault? {
    guard let total = CSVFootTotal.number(in: row, text, side, fields), total.value != found,
      above.mayBeCounted(total.column)
    else { return nil }
    // Fewer may be those of which a cell further up is filled.
    guard total.value > found || above.count == found else { return nil }
    return RawFault(
      .wrongTotal, at: row.start,
      arguments: ["stated": .number(total.value), "found": .number(found)],
      position: row.position)
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

/// What the first rows of a table hold: which of their columns are filled and hold no number.
private struct CSVRowsAbove {
  /// Enough to tell what a column holds.
  private static let mostRows = 256

  private(set) var count = 0
  private var isFilledWithWords: [Bool] = []

  /// Takes note of the first `end` records of a batch.
  mutating func add(
    _ records: [RawRecord], until end: Int, columns: Int, _ text: Span<UInt8>, _ side: [UInt8],
    _ fields: Span<RawField>
  ) {
    if isFilledWithWords.isEmpty { isFilledWithWords = Array(repeating: true, count: columns) }
    for row in 0..<min(end, records.count) where records[row].number > 0 {
      if count == CSVRowsAbove.mostRows { return }
      count += 1
      for column in 0..<isFilledWithWords.count {
        if !isFilledWithWords[column] { continue }
        let index = records[row].firstField + column
        let isHere = index < records[row].endField
        if !isHere || !CSVRowsAbove.isWord(index, fields, text, side) {
          isFilledWithWords[column] = false
        }
      }
    }
  }

  // Not inlined: the optimiser of Swift 6.3.1 breaks off over it inside its caller.
  @inline(never)
  private static func isWord(
    _ index: Int, _ fields: Span<RawField>, _ text: Span<UInt8>, _ side: [UInt8]
  ) -> Bool {
    let cell = CSVCell.trimmed(fields[index], text, side)
    return !cell.isEmpty && !CSVFootRow.isNumber(cell)
  }

  /// Whether a number below the column can only be a count of records.
  func mayBeCounted(_ column: Int) -> Bool {
    count > 0 && column < isFilledWithWords.count && isFilledWithWords[column]
  }
}
