import Records

/// Cells as a spreadsheet shows them.
struct CSVPlaces: PlaceFinder {
  func detail(
    at index: Int, field: RawField?, record: Int, in batch: RawBatch, paths: PathTable,
    isKnown: (UInt32) -> Bool
  ) -> Place.Detail {
    let raw = batch.records[record]
    let fields = batch.fields[raw.firstField..<raw.endField]
    let path = field?.path ?? fields.last { Int($0.start) <= index }?.path
    guard let path else { return .cell(row: raw.ordinal, column: 0, header: nil) }
    guard path < paths.count else {
      return .cell(row: raw.ordinal, column: Int(path) - 1, header: nil)
    }
    let name = paths.name(path)
    return .cell(
      row: raw.ordinal, column: Int(path) - 1,
      header: isKnown(path) ? .known(name) : .unknown(SensitiveText(name)))
  }
}
