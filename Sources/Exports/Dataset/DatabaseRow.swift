import CanonicalModel
import GRDBSQLite
import Records

/// Rows as they go into the database: millions of them, so that nothing is allocated for one.
struct DatabaseRow {
  private let statement: OpaquePointer
  /// The texts of a row, each with a zero behind it, and where each begins.
  private var bytes: [UInt8] = []
  private var texts: [(column: Int32, start: Int)] = []
  /// What SQLite answered when a row did not go in; nothing goes in after it.
  private(set) var code = SQLITE_OK

  /// `statement` inserts a row, with a mark for each column.
  init(_ statement: OpaquePointer) { self.statement = statement }

  mutating func insert(_ cells: borrowing [DatasetCell]) {
    guard code == SQLITE_OK else { return }
    bytes.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    for index in 0..<cells.count {
      let column = Int32(truncatingIfNeeded: index + 1)
      note(bind(cells[index], column))
    }
    guard code == SQLITE_OK else { return }
    bytes.withUnsafeBytes { buffer in
      // What is bound has to stay where it is until the row is in.
      let base = buffer.assumingMemoryBound(to: CChar.self).baseAddress
      for text in texts {
        note(sqlite3_bind_text(statement, text.column, base.map { $0 + text.start }, -1, nil))
      }
      let answer = sqlite3_step(statement)
      if answer != SQLITE_DONE { note(answer) }
      sqlite3_reset(statement)
    }
  }

  private mutating func note(_ answer: Int32) {
    if code == SQLITE_OK { code = answer }
  }

  /// Binds what is no text, and puts texts behind one another.
  private mutating func bind(_ cell: DatasetCell, _ column: Int32) -> Int32 {
    let start = bytes.count
    switch cell {
    case .empty, .disputed, .content(.missing): return sqlite3_bind_null(statement, column)
    case .integer(let number), .content(.integer(let number)):
      return sqlite3_bind_int64(statement, column, Int64(number))
    case .number(let number):
      return number.isFinite
        ? sqlite3_bind_double(statement, column, number) : sqlite3_bind_null(statement, column)
    case .text(let text): bytes.append(contentsOf: text.utf8)
    case .content(let content): ContentText.appendPlain(content, to: &bytes)
    case .contents(let contents): ContentText.appendJSON(contents, to: &bytes)
    }
    bytes.append(0)
    texts.append((column, start))
    return SQLITE_OK
  }
}
