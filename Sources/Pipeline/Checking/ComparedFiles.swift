import Records
import Rules

/// The files whose records are compared, with the ordinal of the record before the first of each.
struct ComparedFiles {
  struct File {
    let maker: FindingMaker
    let before: Int
  }

  private var files: [File] = []
  private var records = 0

  /// Takes note of the file whose batch comes.
  mutating func begin(_ maker: FindingMaker) {
    if files.last?.maker.file != maker.file { files.append(File(maker: maker, before: records)) }
  }

  /// Counts a record of the present file through all files of the run.
  mutating func ordinal(of number: Int) -> Int {
    let ordinal = (files.last?.before ?? 0) + number
    records = max(records, ordinal)
    return ordinal
  }

  private func file(of ordinal: Int) -> File? {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].before < ordinal { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? files[low - 1] : nil
  }

  func file(of entry: ComparedRecords.Entry) -> File? { file(of: Int(entry.ordinal)) }

  func isOfSamePartner(_ ordinal: Int, _ maker: FindingMaker) -> Bool {
    file(of: ordinal)?.maker.partner == maker.partner
  }

  func place(of entry: ComparedRecords.Entry) -> Place {
    let ordinal = Int(entry.ordinal)
    let file = file(of: ordinal)
    return Place(
      file: file?.maker.file ?? 0, line: Int(entry.line), column: Int(entry.column),
      byteOffset: entry.byteOffset, record: ordinal - (file?.before ?? 0))
  }
}
