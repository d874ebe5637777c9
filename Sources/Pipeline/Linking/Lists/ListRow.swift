import Profiles
import Records

/// The cells of one row, by the number of their column.
struct ListRow {
  private let used: [Int]
  private let isUsed: [Bool]
  /// Where the cell of a column stands among the fields of the batch; -1 where the row has none.
  private var cells: [Int]
  let missing: MissingWords

  init(_ columns: PersonColumns, missing: MissingWords) {
    used = columns.used
    var isUsed = Array(repeating: false, count: (used.last ?? 0) + 1)
    for column in used { isUsed[column] = true }
    self.isUsed = isUsed
    cells = Array(repeating: -1, count: isUsed.count)
    self.missing = missing
  }

  mutating func take(_ record: RawRecord, _ batch: RawBatch) {
    for column in used { cells[column] = -1 }
    for index in record.firstField..<record.endField {
      let column = Int(batch.fields[index].path)
      if column < isUsed.count, isUsed[column] { cells[column] = index }
    }
  }

  /// The text of a cell without blanks around it; nothing where it is missing.
  func value(_ column: Int, _ batch: RawBatch) -> ArraySlice<UInt8>? {
    let cell = cells[column]
    guard cell >= 0, batch.fields[cell].valueCount > 0 else { return nil }
    let text = batch.text(batch.fields[cell]).trimmed
    return missing.contains(text) ? nil : text
  }

  /// The same as it stands, for an id: `NA` may be one.
  func id(_ column: Int, _ batch: RawBatch) -> ArraySlice<UInt8>? {
    let cell = cells[column]
    guard cell >= 0 else { return nil }
    let text = batch.text(batch.fields[cell]).trimmed
    return text.isEmpty ? nil : text
  }
}
