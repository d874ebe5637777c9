import Foundation
import GRDB
import Testing

@testable import Register

/// The file of a register: what it refuses, what it finds, and what a kill leaves.
@Suite struct LedgerTests {
  // MARK: - Files

  @Test func makesNoFileBeforeThereIsSomethingToKeep() throws {
    let folder = try RegisterFolder()
    let register = try folder.register
    #expect(register.position == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path()))
    try folder.run([["a"]])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path())
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: ["not a database at all, but long enough to be read as the head of one\n", "x"])
  func refusesAFileOfAnotherKind(_ text: String) throws {
    let folder = try RegisterFolder()
    try folder.write(Array(text.utf8))
    #expect(throws: RegisterError.notARegister(path: folder.path())) { try folder.register }
    #expect(try folder.bytes() == Array(text.utf8))
  }

  @Test func refusesAnotherDatabaseAndAFolder() throws {
    let folder = try RegisterFolder()
    let queue = try DatabaseQueue(path: folder.path())
    try queue.write { try $0.execute(sql: "CREATE TABLE ledger (position INTEGER)") }
    try queue.close()
    #expect(throws: RegisterError.notARegister(path: folder.path())) { try folder.register }
    #expect(throws: RegisterError.notARegister(path: folder.folder.path())) {
      try EntityRegister(path: folder.folder.path())
    }
  }

  @Test func refusesALaterVersion() throws {
    let folder = try RegisterFolder()
    try folder.run([["a"]])
    try change(folder, "PRAGMA user_version = 2")
    #expect(throws: RegisterError.newerVersion(path: folder.path())) { try folder.register }
  }

  // MARK: - Tampering

  static let tamperings: [(String, Int)] = [
    ("UPDATE ledger SET event = 'split' WHERE position = 3", 3),
    ("UPDATE ledger SET entity = 'P-000002' WHERE position = 4", 4),
    ("UPDATE ledger SET other = 'P-000001' WHERE position = 4", 4),
    ("UPDATE ledger SET record = 2 WHERE position = 5", 5),
    ("UPDATE ledger SET note = note || ' ' WHERE position = 1", 1),
    ("UPDATE ledger SET hash = lower(hash) || '0' WHERE position = 2", 2),
    ("UPDATE ledger SET position = 99 WHERE position = 7", 7),
    ("DELETE FROM ledger WHERE position = 2", 2),
    ("DELETE FROM ledger WHERE position = 1", 1),
    ("UPDATE names SET key = 'z' WHERE position = 2", 2),
    ("UPDATE names SET fingerprint = 'z' WHERE position = 2", 2),
    ("UPDATE names SET fingerprint = NULL WHERE position = 2", 2),
    ("UPDATE names SET record = 9 WHERE position = 2", 2),
    ("DELETE FROM names WHERE position = 3", 3),
    ("INSERT INTO names VALUES (5, 1, 'z', NULL)", 5),
    ("INSERT INTO names VALUES (400, 1, 'z', NULL)", 400),
  ]

  @Test(arguments: tamperings)
  func findsWhatWasChanged(_ sql: String, _ position: Int) throws {
    let folder = try RegisterFolder()
    try folder.run([["a", "b"], ["c"]])
    try change(folder, sql)
    let expected = RegisterError.broken(path: folder.path(), position: position)
    #expect(throws: expected, "\(sql)") { try folder.register }
    #expect(throws: expected, "\(sql)") { try EntityRegister(path: folder.path(), upTo: 1) }
  }

  private func change(_ folder: RegisterFolder, _ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.path())
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Whichever byte of the file is another one: the register is refused, or says what it said.
  @Test func neverSaysAnythingElse() throws {
    let folder = try RegisterFolder()
    try folder.run([["a", "b"], ["c"]])
    try folder.run([["a", "b", "c"]])
    let good = try folder.bytes()
    let before = try folder.register
    var found = 0
    for index in good.indices where good[index] != 0 || index % 16 == 0 {
      var bytes = good
      bytes[index] ^= 1 << UInt8(index % 8)
      try folder.write(bytes)
      do {
        let register = try folder.register
        #expect(register.state.entities == before.state.entities, "byte \(index)")
        #expect(register.headText == before.headText, "byte \(index)")
      } catch is RegisterError {
        found += 1
      }
    }
    // Every byte of the fourteen entries with their hashes and names is among them.
    #expect(found > 14 * 64)
  }

  // MARK: - Two at once, and kills

  @Test func refusesAPlanThatWasMadeBeforeAnother() throws {
    let folder = try RegisterFolder()
    try folder.run([["a"]])
    let register = try folder.register
    let plan = try register.assign([.named(["b"])], in: EntityRegister.Run(label: "late"))
    try folder.run([["c"]])
    #expect(throws: RegisterError.movedOn(path: folder.path())) { try register.commit(plan) }
    #expect(try folder.register.state.id(of: "b", prefix: "P") == nil)
  }

  /// A plan that is never committed leaves no trace: the same run again gives the same ids.
  @Test func leavesTheOldStateWhenTheRunDiesBeforeItsCommit() throws {
    let folder = try RegisterFolder()
    try folder.run([["a"]])
    let bytes = try folder.bytes()
    let run = EntityRegister.Run(label: "dies")
    let lost = try folder.register.assign([.named(["a"]), .named(["b"])], in: run)
    #expect(try folder.bytes() == bytes)
    let again = try folder.register.assign([.named(["a"]), .named(["b"])], in: run)
    #expect(again.ids == lost.ids && again.head == lost.head)
  }

  /// Killed between the commit and the dataset's new name: the old dataset's ids all lead somewhere,
  /// and the same run again adds nothing.
  @Test func isNeverBehindTheDataset() throws {
    let folder = try RegisterFolder()
    let dataset = try folder.run([["a"], ["b"]])
    let next = try folder.run([["a", "b"], ["c"]])
    let register = try folder.register
    for id in dataset.ids {
      let known = try #require(EntityID(id))
      #expect(register.state.resolve(known) != nil)
    }
    let again = try register.assign(
      [.named(["a", "b"]), .named(["c"])], in: EntityRegister.Run(label: "again"))
    #expect(again.isEmpty && again.ids == next.ids && again.head == next.head)
  }

  /// A transaction that was cut off: SQLite finds its journal and takes it back.
  @Test func takesBackHalfATransaction() throws {
    let folder = try RegisterFolder()
    try folder.run([["a"]])
    let head = try folder.register.headText
    let queue = try DatabaseQueue(path: folder.path())
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
      for position in 10..<9000 {
        try database.execute(
          sql: "INSERT INTO ledger VALUES (?, 'run', '', '', 0, 'half', '')", arguments: [position])
      }
      // What is on the disk now is what a kill would leave there.
      let files = ["", "-journal"].map { folder.path("register.sqlite" + $0) }
      for (index, file) in files.enumerated() {
        let copy = folder.path("killed.sqlite" + ["", "-journal"][index])
        try FileManager.default.copyItem(atPath: file, toPath: copy)
      }
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try Data(contentsOf: URL(filePath: folder.path("killed.sqlite"))).count > 100_000)
    #expect(try EntityRegister(path: folder.path("killed.sqlite")).headText == head)
  }

  /// The same with the first transaction of all: nothing was there, and nothing is.
  @Test func beginsAnewWhereTheFirstRunWasKilled() throws {
    let folder = try RegisterFolder()
    let queue = try DatabaseQueue(path: folder.path("other.sqlite"))
    try queue.inDatabase { database in
      try database.execute(
        sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; "
          + "PRAGMA application_id = 1; CREATE TABLE ledger (note TEXT)")
      for _ in 0..<9000 { try database.execute(sql: "INSERT INTO ledger VALUES ('half a ledger')") }
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(
          atPath: folder.path("other.sqlite" + suffix), toPath: folder.path() + suffix)
      }
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try folder.bytes().count > 50_000)
    #expect(try folder.register.position == 0)
    #expect(try folder.run([["a"]]).ids == ["P-000001"])
    #expect(try folder.register.position == 4)
  }
}
