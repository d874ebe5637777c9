import GRDB
import Glibc

/// The file of a register. Names of records lie beside the ledger, so that they can be erased without
/// breaking it; the ledger holds a digest of each.
struct RegisterStore {
  struct Content {
    var state = RegisterState()
    var head = LedgerEntry.beginning
  }

  let path: String

  /// `CysR`: what tells a register from any other database, also from a merged dataset.
  private static let applicationID = 0x4379_7352
  private static let version = 1

  private static let tables = """
    CREATE TABLE ledger (
      position INTEGER PRIMARY KEY, event TEXT NOT NULL, entity TEXT NOT NULL, other TEXT NOT NULL,
      record INTEGER NOT NULL, note TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
    CREATE TABLE names (
      position INTEGER PRIMARY KEY, record INTEGER NOT NULL, key TEXT NOT NULL, fingerprint TEXT)
      STRICT;
    CREATE INDEX names_by_record ON names (record);
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    """

  // MARK: - Reading

  func content(upTo last: Int = .max) throws(RegisterError) -> Content {
    guard try size() > 0 else { return Content() }
    return try wrap { () throws in
      // What a kill has left half done is taken back by whoever opens the file, and that is writing.
      try open(readonly: access(path + "-journal", F_OK) != 0).read { database in
        if try isEmpty(database) { return Content() }
        try check(database)
        return try LedgerReading(path: path, upTo: last).content(database)
      }
    }
  }

  /// In bytes; 0 where there is no file.
  private func size() throws(RegisterError) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else {
      // Better said now than after the run, when the file is to be made.
      guard errno == ENOENT, access(folder, W_OK | X_OK) == 0 else {
        throw .notUsable(path: path, code: Int(errno))
      }
      return 0
    }
    // A file of a few bytes is an empty database to SQLite, and would be written over.
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size == 0 || status.st_size >= 512 else {
      throw .notARegister(path: path)
    }
    return Int(status.st_size)
  }

  private var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether nothing was ever written there: what a run left that was killed at its first entry.
  private func isEmpty(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") == 0
      && Int.fetchOne(database, sql: "PRAGMA application_id") == 0
  }

  private func check(_ database: Database) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == RegisterStore.applicationID
    else { throw RegisterError.notARegister(path: path) }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if version > RegisterStore.version { throw RegisterError.newerVersion(path: path) }
  }

  // MARK: - Adding

  func add(_ plan: RegisterPlan, onto head: [UInt8]) throws(RegisterError) {
    if try size() == 0 { try create() }
    try wrap { () throws in
      // An immediate transaction: nobody else adds between the question and the answer.
      try open(readonly: false).inDatabase { database in
        try database.inTransaction(.immediate) {
          if try isEmpty(database) { try database.execute(sql: RegisterStore.tables) }
          try check(database)
          guard try last(database) == (plan.base, LedgerEntry.hexadecimal(head)) else {
            throw RegisterError.movedOn(path: path)
          }
          try insert(plan, database)
          return .commit
        }
      }
    }
  }

  /// Only its owner may read it, before anything stands in it.
  private func create() throws(RegisterError) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .notUsable(path: path, code: Int(errno)) }
    close(descriptor)
  }

  private func last(_ database: Database) throws -> (Int, String) {
    let sql = "SELECT position, hash FROM ledger ORDER BY position DESC LIMIT 1"
    guard let row = try Row.fetchOne(database, sql: sql), let position = row.integer(0),
      let hash = row.text(1)
    else { return (0, LedgerEntry.hexadecimal(LedgerEntry.beginning)) }
    return (position, hash)
  }

  private func insert(_ plan: RegisterPlan, _ database: Database) throws {
    let ledger = try database.makeStatement(sql: "INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?)")
    let names = try database.makeStatement(sql: "INSERT INTO names VALUES (?, ?, ?, ?)")
    let erasure = try database.makeStatement(sql: "DELETE FROM names WHERE record = ?")
    for (index, entry) in plan.entries.enumerated() {
      let position = plan.base + index + 1
      try ledger.execute(arguments: [
        position, entry.event.rawValue, entry.entity, entry.other, entry.record, entry.note,
        LedgerEntry.hexadecimal(plan.hashes[index]),
      ])
      if let name = plan.names[position] {
        try names.execute(arguments: [position, entry.record, name.key, name.fingerprint])
      }
      if entry.event == .erased { try erasure.execute(arguments: [entry.record]) }
    }
  }

  // MARK: - The database

  private func open(readonly: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      // What is erased must not lie on in the file's free pages.
      if !readonly { try database.execute(sql: "PRAGMA secure_delete = ON") }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private func wrap<Value>(_ body: () throws -> Value) throws(RegisterError) -> Value {
    do {
      return try body()
    } catch let error as RegisterError {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .notARegister(path: path)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      throw .broken(path: path, position: 0)
    } catch let error as DatabaseError {
      throw .notUsable(path: path, code: Int(error.resultCode.rawValue))
    } catch {
      throw .notUsable(path: path, code: 0)
    }
  }
}
