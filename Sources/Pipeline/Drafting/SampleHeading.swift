import Profiles
import Records

/// Finds the delimiter and the heading of a table that no profile knows.
struct SampleHeading {
  private(set) var delimiter = UInt8(ascii: ",")
  /// Rows above the heading.
  private(set) var titleRows = 0
  /// Rows that name the columns together.
  private(set) var headerRows = 1
  private(set) var columns: [String] = []
  /// Whether the row taken may be a record: it does not look like a heading, or a cell of it stands again
  /// below it in the same column.
  private(set) var isDoubtful = false

  init(_ signs: FileSigns) {
    var best = 0
    for delimiter in [signs.namedDelimiter].compactMap({ $0 }) + Array(",;\t|".utf8) {
      guard let rows = signs.rows[delimiter], let row = SampleHeading.heading(in: rows) else {
        continue
      }
      let alike = rows.dropFirst(row + 1).count { abs($0.count - rows[row].count) <= 1 }
      let score = rows[row].count * (2 * alike >= rows.count - row - 1 ? 2 : 1)
      guard score > best else { continue }
      best = score
      self.delimiter = delimiter
      take(rows, heading: row)
    }
  }

  private mutating func take(_ rows: [[String]], heading: Int) {
    titleRows = heading
    headerRows = 1
    isDoubtful =
      !SampleHeading.isHeading(rows[heading])
      || rows.dropFirst(heading + 1).contains { SampleHeading.repeats(rows[heading], in: $0) }
    if heading > 0, SampleHeading.isUpper(rows[heading - 1], of: rows[heading]) {
      titleRows = heading - 1
      headerRows = 2
    } else if heading + 1 < rows.count, SampleHeading.isCompleted(rows[heading], rows[heading + 1])
    {
      headerRows = 2
      isDoubtful = false
    }
    columns =
      headerRows == 1
      ? rows[heading] : TableHeading.names(of: Array(rows[titleRows..<(titleRows + headerRows)]))
  }

  /// Whether a row has a value of the heading in its column, and is not the heading once more.
  private static func repeats(_ heading: [String], in row: [String]) -> Bool {
    row != heading && zip(heading, row).contains { !$0.isEmpty && $0 == $1 }
  }

  /// Whether a row above the heading names groups of its columns, and is no title.
  private static func isUpper(_ row: [String], of heading: [String]) -> Bool {
    let filled = row.indices.filter { !row[$0].isEmpty }
    guard filled.count >= 2, let last = filled.last else { return false }
    return last * 2 >= heading.count && filled.allSatisfy { isName(row[$0]) }
  }

  /// Whether the row below fills what a heading leaves empty with names.
  private static func isCompleted(_ row: [String], _ below: [String]) -> Bool {
    let gaps = row.indices.filter { row[$0].isEmpty }
    let filled = gaps.filter { $0 < below.count && !below[$0].isEmpty }
    return gaps.count >= 2 && filled.count * 5 >= gaps.count * 4
      && below.allSatisfy { $0.isEmpty || isName($0) }
      && below.allSatisfy { !$0.contains(where: \.isNumber) }
  }

  /// The first row that is about as wide as the widest, and in which names stand.
  private static func heading(in rows: [[String]]) -> Int? {
    let widths = rows.map { row in row.count { !$0.isEmpty } }
    guard let widest = widths.max(), widest > 0 else { return nil }
    return rows.indices.first { widths[$0] * 5 >= widest * 3 && isHeading(rows[$0]) }
      ?? widths.firstIndex(of: widest)
  }

  private static func isHeading(_ row: [String]) -> Bool {
    let cells = row.filter { !$0.isEmpty }
    let names = cells.count(where: isName)
    return names * 10 >= cells.count * 9 && Set(cells).count * 10 >= cells.count * 8
  }

  private static func isName(_ cell: String) -> Bool {
    let letters = cell.unicodeScalars.count { $0.properties.isAlphabetic }
    let digits = cell.unicodeScalars.count { 48...57 ~= $0.value }
    return letters > 0 && digits <= letters + 4 && cell.utf8.count <= 120 && !cell.contains("@")
  }
}
