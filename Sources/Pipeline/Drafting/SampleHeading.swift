import Profiles
import Records

/// Finds the delimiter and the heading of a table that no profile knows.
struct SampleHeading {
  private(set) var delimiter = UInt8(ascii: ",")
  /// Rows above the heading.
  private(set) var titleRows = 0
  private(set) var columns: [String] = []

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
      titleRows = row
      columns = rows[row]
    }
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
