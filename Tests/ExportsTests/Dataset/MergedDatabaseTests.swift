import CanonicalModel
import Foundation
import GRDB
import Records
import Testing

@testable import Exports

/// The database of a dataset.
@Suite struct MergedDatabaseTests {
  static func write(_ scope: ExportScope = .shareable) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "cyson-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "merged.sqlite")
    try MergedDatabase.write(DatasetSource(SmallDataset.dataset, scope), to: file.path())
    return file
  }

  @Test func hasTheSameBytesTwiceAndNothingBesideIt() throws {
    let (one, other) = (try Self.write(), try Self.write())
    defer {
      for file in [one, other] {
        try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
      }
    }
    #expect(try Data(contentsOf: one) == Data(contentsOf: other))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: one.deletingLastPathComponent().path())
    #expect(names == ["merged.sqlite"])
  }

  @Test(arguments: ["/dev/full", "/proc/merged.sqlite", "/nowhere/merged.sqlite"])
  func saysThatItCannotBeWritten(_ path: String) {
    let failure = #expect(throws: MergedDatabase.Failure.self) {
      try MergedDatabase.write(DatasetSource(SmallDataset.dataset, .shareable), to: path)
    }
    #expect(failure?.reason.hasPrefix("SQLite ") == true)
  }

  /// The file of a statement stands there only where it is another one than the record's; the view has it.
  @Test func tellsTheFileOfEachStatement() throws {
    let file = try Self.write()
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    try DatabaseQueue(path: file.path()).read { database in
      let files = try Row.fetchAll(
        database,
        sql: "SELECT v.file, r.file AS own FROM values_with_sources v JOIN sources r USING (key)")
      #expect(!files.isEmpty && files.allSatisfy { $0["file"] == $0["own"] as String? })
      #expect(
        try Int.fetchOne(database, sql: "SELECT count(*) FROM statements WHERE file IS NOT NULL")
          == 0)
    }
  }

  @Test func answersInOneQuery() throws {
    let file = try Self.write()
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let queue = try DatabaseQueue(path: file.path())
    try queue.read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM referrals_per_force_and_month WHERE force = 'gwent'")
      #expect(rows.count == 1)
      #expect(rows.first?["month"] == "2023-11" as String?)
      #expect(rows.first?["referrals"] == 2 as Int?)
      #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      #expect(
        try String.fetchAll(
          database, sql: "SELECT value FROM referrals, json_each(exploitationTypes) ORDER BY 1")
          == ["criminal", "criminal.begging"])
      #expect(
        try String.fetchOne(
          database, sql: "SELECT reason FROM missing WHERE field = 'familyName'") == "in-conflict")
      #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM values_with_sources") ?? 0 > 20)
    }
  }

  @Test func keepsSourceTextsBack() throws {
    for (scope, isThere) in [
      (ExportScope.shareable, false), (ExportScope(showsSourceText: true), true),
    ] {
      let file = try Self.write(scope)
      defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
      #expect(try (Data(contentsOf: file).range(of: Data("whoever told".utf8)) != nil) == isThere)
    }
  }
}
