import CanonicalModel
import GRDB
import GRDBSQLite
import Records

/// Writes the dataset as a SQLite database: the same tables as the files, what they were made of, keys,
/// indices and views. The same dataset gives the same bytes, as long as SQLite is the same.
package enum MergedDatabase {
  /// Why there is no database.
  package struct Failure: Error {
    package let reason: String
  }

  /// Writes to a file that is not there yet. Nothing lies beside it, before or after.
  package static func write(_ source: DatasetSource, to path: String) throws(Failure) {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { try fill($0, source) }
      try queue.close()
    } catch {
      throw Failure(reason: reason(error))
    }
  }

  /// The words of SQLite with its number, and no value of a row.
  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "unknown" }
    return "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")"
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase {
      // A half-written database is thrown away with its folder, so nothing is kept to mend it with.
      for pragma in [
        "page_size = 4096", "journal_mode = OFF", "synchronous = OFF",
        "temp_store = MEMORY", "locking_mode = EXCLUSIVE", "cache_size = -32768",
      ] {
        try $0.execute(sql: "PRAGMA \(pragma)")
      }
    }
    return configuration
  }

  private static func fill(_ database: Database, _ source: DatasetSource) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    let tables = DatasetTable.all.filter { $0.formats.contains(.sqlite) }
    // With the indices there already no sorting is needed, which would ask for a place of its own.
    for table in tables { try database.execute(sql: DatasetSQL.create(table)) }
    for view in DatasetSQL.views { try database.execute(sql: view) }
    for table in tables {
      try database.inTransaction {
        try insert(table, source, into: database)
        return .commit
      }
    }
  }

  /// `Cysn`.
  private static let applicationID = 0x4379_736E

  private static func insert(
    _ table: DatasetTable, _ source: DatasetSource, into database: Database
  ) throws {
    let statement = try database.makeStatement(sql: DatasetSQL.insert(table))
    var row = DatabaseRow(statement.sqliteStatement)
    table.forEachRow(source) { row.insert($0) }
    guard row.code == SQLITE_OK else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: row.code), message: database.lastErrorMessage)
    }
  }
}
