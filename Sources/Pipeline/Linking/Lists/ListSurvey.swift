import Readers
import Records

/// What the first rows of a list show of how it is written: which part of a date comes first, and by which
/// words a sex is told. Where they leave it open, all rows are asked.
struct ListSurvey {
  private(set) var orders: [Int: DateOrderEvidence] = [:]
  private(set) var sexes = SexCodes.Evidence()

  private static let enough = 20_000

  init(_ file: ListFile, _ columns: PersonColumns, missing: MissingWords) throws(RunError) {
    let dates = columns.dates.filter { $0.order == nil }.map(\.column)
    guard !dates.isEmpty || columns.sex != nil else { return }
    for column in dates { orders[column] = DateOrderEvidence() }
    var reader = try file.reader()
    var batch = RawBatch()
    var row = ListRow(columns, missing: missing)
    var records = 0
    while try RunError.wrap({ () throws(ReadError) in try reader.read(into: &batch) }) {
      for record in batch.records where record.number > 0 {
        row.take(record, batch)
        note(row, batch, dates, columns.sex)
        records += 1
      }
      if records >= ListSurvey.enough, !orders.values.contains(where: \.isOpen) { return }
    }
  }

  private mutating func note(_ row: ListRow, _ batch: RawBatch, _ dates: [Int], _ sex: Int?) {
    for column in dates {
      guard let text = row.value(column, batch) else { continue }
      BirthDateText.note(text, in: &orders[column, default: DateOrderEvidence()])
    }
    if let sex, let text = row.value(sex, batch) { sexes.note(text) }
  }
}
