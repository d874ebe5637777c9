import Records

/// The rows at the foot of a file that are no records: totals, sources, notes.
///
/// A record must never be lost because a text in it looks like a foot. So a foot is at the end of
/// the file, or above a header that is repeated; it is short; and each of its rows says what it is
/// (`CSVFootRow`). If any record follows, or there are more rows than any foot has, all are records.
struct CSVFoot {
  private static let mostRecords = 16
  /// How far a foot reaches with the blank rows in and below it.
  private static let mostRows = 1024
  private static let mostBytes = 1 << 16

  /// Whether the records before the batch were too many for a foot that goes on in it.
  private var isTooLong = false

  /// The first record of the foot that ends before `end`; the number of records where none does.
  mutating func first(
    in records: [RawRecord], before end: Int, row: Int, columns: Int, _ text: Span<UInt8>,
    _ side: [UInt8], _ fields: Span<RawField>
  ) -> Int {
    guard !records.isEmpty else { return 0 }
    var first = records.count
    var strong = first
    while first > 0, records.count - first <= CSVFoot.mostRecords, records[first - 1].number > 0 {
      let kind = CSVFootRow.kind(of: records[first - 1], columns: columns, text, side, fields)
      if kind == nil { break }
      first -= 1
      if kind == .says { strong = first }
    }
    let wasTooLong = isTooLong
    isTooLong = false
    guard strong < records.count else { return records.count }
    isTooLong =
      records.count - strong > CSVFoot.mostRecords || wasTooLong && first == 0
      || row - records[strong].ordinal > CSVFoot.mostRows
      || end - records[strong].start > CSVFoot.mostBytes
    return isTooLong ? records.count : strong
  }
}
