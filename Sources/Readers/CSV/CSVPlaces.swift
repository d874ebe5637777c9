import Records

/// Cells as a spreadsheet shows them.
struct CSVPlaces: PlaceFinder, PlaceWalk {
  func walk() -> any PlaceWalk { self }

  func detail(
    at index: Int, field: RawField?, record: Int, in batch: RawBatch, paths: PathTable,
    isKnown: (UInt32) -> Bool
  ) -> Place.Detail {
    let raw = batch.records[record]
    let path = field?.path ?? column(at: index, of: raw, in: batch)
    guard let path else { return .cell(row: raw.ordinal, column: 0, header: nil) }
    guard path < paths.count else {
      return .cell(row: raw.ordinal, column: Int(path) - 1, header: nil)
    }
    let name = paths.name(path)
    return .cell(
      row: raw.ordinal, column: Int(path) - 1,
      header: isKnown(path) ? .known(name) : .unknown(SensitiveText(name)))
  }

  /// The last cell that begins at or before the index, and the first of those that begin together.
  /// A row may have thousands, and a fault in each.
  private func column(at index: Int, of raw: RawRecord, in batch: RawBatch) -> UInt32? {
    var (low, high) = (raw.firstField, raw.endField)
    while low < high {
      let middle = (low + high) / 2
      if Int(batch.fields[middle].start) <= index { low = middle + 1 } else { high = middle }
    }
    // Cells that the lowest row of a header lacks stand at its end, all of them.
    while low > raw.firstField + 1, batch.fields[low - 1].start == batch.fields[low - 2].start {
      low -= 1
    }
    return low > raw.firstField ? batch.fields[low - 1].path : nil
  }
}
