import GRDB
import Glibc

/// What a reviewer needs to know of a merged dataset, read from its `merged.sqlite`. Nothing is
/// written there.
package struct ReviewDatabase: Sendable {
  package let path: String
  private let queue: DatabaseQueue

  /// Opens the file and looks whether it has the tables of a dataset.
  package init(path: String) throws(RegisterError) {
    self.path = path
    guard access(path, F_OK) == 0 else { throw .notUsable(path: path, code: Int(errno)) }
    var configuration = Configuration()
    configuration.readonly = true
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      let tables = ["links", "contributions", "sources", "statements"]
      let isWhole = try queue.read { database in
        try tables.allSatisfy { try database.tableExists($0) }
      }
      guard isWhole else { throw RegisterError.notADataset(path: path) }
    } catch {
      throw ReviewDatabase.failure(error, path)
    }
  }

  private static func failure(_ error: any Error, _ path: String) -> RegisterError {
    switch error {
    case let error as RegisterError: error
    case let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN:
      .notUsable(path: path, code: Int(error.resultCode.rawValue))
    default: .notADataset(path: path)
    }
  }

  /// The rows of a query that are such as they should be.
  private func rows<Value>(
    _ sql: String, _ arguments: [String] = [], _ make: (Row) -> Value?
  ) throws(RegisterError) -> [Value] {
    do {
      return try queue.read { database in
        var values: [Value] = []
        let rows = try Row.fetchCursor(
          database, sql: sql, arguments: StatementArguments(arguments))
        while let row = try rows.next() { if let value = make(row) { values.append(value) } }
        return values
      }
    } catch {
      throw ReviewDatabase.failure(error, path)
    }
  }

  // MARK: - Tables

  /// All pairs, by their short names.
  package func links() throws(RegisterError) -> [ReviewLink] {
    try rows(
      """
      SELECT pair, question, left_key, right_key, weight, probability, answer, reason
      FROM links ORDER BY pair
      """
    ) { row in
      guard let pair = row.text(0), let question = row.text(1), let left = row.text(2),
        let right = row.text(3), let answer = row.text(6), let reason = row.text(7)
      else { return nil }
      return ReviewLink(
        pair: pair, question: question, left: left, right: right, weight: row.real(4) ?? 0,
        probability: row.real(5) ?? 0, answer: answer, reason: reason)
    }
  }

  /// The reasons of a pair in their order; their weights sum to its weight.
  package func reasons(_ pair: String) throws(RegisterError) -> [ReviewReason] {
    try rows(
      "SELECT comparison, level, weight FROM contributions WHERE pair = ? ORDER BY number", [pair]
    ) { row in
      guard let comparison = row.text(0), let level = row.text(1), let weight = row.real(2) else {
        return nil
      }
      return ReviewReason(comparison: comparison, level: level, weight: weight)
    }
  }

  /// All records, by their keys.
  package func sources() throws(RegisterError) -> [ReviewSource] {
    try rows(
      "SELECT key, partner, record_kind, person_id, entity, file, line FROM sources ORDER BY key"
    ) { row in
      guard let key = row.text(0), let partner = row.text(1), let kind = row.text(2) else {
        return nil
      }
      return ReviewSource(
        key: key, partner: partner, kind: kind, personID: row.text(3), entityID: row.text(4),
        file: row.text(5) ?? "", line: row.integer(6) ?? 0)
    }
  }

  /// What a record says, in its own order.
  package func statements(_ key: String) throws(RegisterError) -> [ReviewStatement] {
    try rows(
      "SELECT field, value, missing FROM statements WHERE source = ? ORDER BY number", [key]
    ) { row in
      guard let field = row.text(0) else { return nil }
      let value = row.text(1) ?? row.integer(1).map { String($0) }
      return ReviewStatement(field: field, value: value, missing: row.text(2))
    }
  }
}
