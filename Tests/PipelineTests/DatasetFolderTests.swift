import CanonicalModel
import Exports
import Foundation
import Records
import Testing

@testable import Pipeline

/// The folder of a dataset: whole or not at all.
@Suite struct DatasetFolderTests {
  final class Place {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "cyson-\(UUID().uuidString)")
    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appending(path: name).path() }
    func write(_ name: String, _ text: String = "x") throws {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    var names: [String] {
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path()))?.sorted() ?? []
    }
    func bytes(_ name: String) throws -> [String: Data] {
      var files: [String: Data] = [:]
      for file in try FileManager.default.contentsOfDirectory(atPath: path(name)) {
        files[file] = try Data(contentsOf: folder.appending(path: name).appending(path: file))
      }
      return files
    }
  }

  static func manifest(_ dataset: MergedDataset) -> RunManifest {
    var manifest = RunManifest(
      command: "merge", tool: Report.Tool(name: "cyson", version: "0"),
      catalogue: Report.CatalogueDigest(version: "1", digest: "00"))
    var input = InputSummary(file: "a.csv", bytes: 1, sha256: "00")
    input.records = dataset.recordsRead
    manifest.inputs = [input]
    return manifest
  }

  static func dataset(_ texts: [String], read: Int? = nil, route: Code = "nrm", person: Bool = true)
    -> MergedDataset
  {
    func record(_ index: Int, _ text: String) -> SourceRecord {
      let place = Records.Place(file: 0, line: index + 2, record: index + 1)
      func statement(_ field: CanonicalField, _ content: SourceStatement.Content)
        -> SourceStatement
      {
        SourceStatement(
          field: field, content: content,
          origin: ValueOrigin(
            .init(text: Array(text.utf8)[...], file: "a.csv", place: place), .init("text")))
      }
      return SourceRecord(
        key: SourceRecordKey("p|referral|\(index)"), partner: "p", kind: .referral, file: "a.csv",
        place: place,
        statements: [
          statement(.narrative, .text(Array(text.utf8))), statement(.route, .code(route)),
        ])
    }
    let records = texts.enumerated().map { record($0.offset, $0.element) }
    func value(_ index: Int, _ field: CanonicalField, _ number: Int) -> MergedValue {
      MergedValue(
        field: field, contents: [records[index].statements[number].content], rule: "only",
        sources: [StatementReference(record: index, statement: number)], losers: [])
    }
    let people =
      person
      ? [
        MergedEntity(
          kind: .person, id: "P-1", personID: nil, matterID: nil, members: Array(records.indices),
          values: [])
      ] : []
    let matters = records.indices.map {
      MergedEntity(
        kind: .record(.referral), id: "R-\(1000 + $0)", personID: person ? "P-1" : nil,
        matterID: "M-\($0)",
        members: [$0],
        values: [value($0, .route, 1), value($0, .narrative, 0)].sorted {
          $0.field.rawValue < $1.field.rawValue
        })
    }
    return MergedDataset(
      records: records, entities: people + matters, links: [], conflicts: [],
      recordsRead: read ?? records.count, rejected: [:])
  }

  static func write(_ dataset: MergedDataset, to path: String, inputs: [String] = [])
    throws(RunError)
  {
    try DatasetFolder(path, inputs: inputs).write(
      dataset, scope: .shareable, manifest: manifest(dataset))
  }

  static func code(_ body: () throws(RunError) -> Void) -> Int32? {
    do throws(RunError) {
      try body()
      return nil
    } catch {
      return error.exitCode
    }
  }

  @Test func writesEveryFileAndNothingElse() throws {
    let place = try Place()
    try Self.write(Self.dataset(["one", "two"]), to: place.path("out"))
    #expect(place.names == ["out"])
    let names = DatasetFile.names.subtracting([DatasetManifest.signatureName])
    #expect(Set(try place.bytes("out").keys) == names)
    #expect(names.count == 27)
  }

  @Test func writesTheSameBytesTwiceAndOverItself() throws {
    let place = try Place()
    let dataset = Self.dataset(["one", "=two"])
    try Self.write(dataset, to: place.path("one"))
    try Self.write(dataset, to: place.path("other"))
    try Self.write(dataset, to: place.path("one"))
    #expect(try place.bytes("one") == place.bytes("other"))
    #expect(place.names == ["one", "other"])
  }

  @Test func putsTheNewOneInThePlaceOfTheOld() throws {
    let place = try Place()
    try Self.write(Self.dataset(["old"]), to: place.path("out"))
    try Self.write(Self.dataset(["new"]), to: place.path("out/"))
    let text = String(
      decoding: try #require(try place.bytes("out")["referrals.csv"]), as: UTF8.self)
    #expect(text.contains("new") && !text.contains("old"))
    #expect(place.names == ["out"])
  }

  @Test func lookingAfterItselfItKeepsOthersOut() throws {
    let place = try Place()
    try Self.write(Self.dataset(["one"]), to: place.path("out"))
    for (name, mode) in [("out", 0o700), ("out/people.csv", 0o600), ("out/merged.sqlite", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.path(name))
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  @Test func clearsAwayWhatAKilledRunLeft() throws {
    let place = try Place()
    try place.write("out.part-dataset/people.csv", "half")
    try Self.write(Self.dataset(["one"]), to: place.path("out"))
    try place.write("out.part-dataset/merged.sqlite", "half")
    try Self.write(Self.dataset(["two"]), to: place.path("out"))
    #expect(place.names == ["out"])
  }

  @Test func refusesAFolderThatIsSomebodyElses() throws {
    let place = try Place()
    let dataset = Self.dataset(["one"])
    try place.write("notes/letter.txt")
    #expect(
      Self.code { () throws(RunError) in try Self.write(dataset, to: place.path("notes")) } == 5)
    try place.write("other/manifest.json", "{\"name\": \"somebody\"}")
    #expect(
      Self.code { () throws(RunError) in try Self.write(dataset, to: place.path("other")) } == 5)
    try place.write("file")
    #expect(
      Self.code { () throws(RunError) in try Self.write(dataset, to: place.path("file")) } == 5)
    try Self.write(dataset, to: place.path("out"))
    try place.write("out/letter.txt")
    #expect(
      Self.code { () throws(RunError) in try Self.write(dataset, to: place.path("out")) } == 5)
    try place.write("new.part-dataset/letter.txt")
    #expect(
      Self.code { () throws(RunError) in try Self.write(dataset, to: place.path("new")) } == 5)
    #expect(try place.bytes("notes").keys.sorted() == ["letter.txt"])
    #expect(try place.bytes("out")["letter.txt"] != nil)
  }

  @Test func refusesWhatItReads() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      at: place.folder.appending(path: "drops"), withIntermediateDirectories: true)
    try Self.write(Self.dataset(["one"]), to: place.path("drops"))
    let input = place.path("drops/people.csv")
    #expect(
      Self.code { () throws(RunError) in
        try Self.write(Self.dataset(["two"]), to: place.path("drops"), inputs: [input])
      } == 5)
  }

  @Test func takesAnEmptyFolderAndOneBehindNoLink() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      at: place.folder.appending(path: "empty"), withIntermediateDirectories: true)
    try Self.write(Self.dataset(["one"]), to: place.path("empty"))
    try FileManager.default.createSymbolicLink(
      atPath: place.path("link"), withDestinationPath: place.path("empty"))
    #expect(
      Self.code { () throws(RunError) in
        try Self.write(Self.dataset(["two"]), to: place.path("link"))
      } == 5)
    #expect(
      Self.code { () throws(RunError) in
        try Self.write(Self.dataset(["two"]), to: place.path("no/out"))
      } == 3)
  }

  @Test func publishesNothingThatDoesNotAddUp() throws {
    let place = try Place()
    let dataset = Self.dataset(["one"], read: 2)
    #expect(
      Self.code { () throws(RunError) in try Self.write(dataset, to: place.path("out")) } == 4)
    #expect(place.names.isEmpty)
  }

  @Test func namesNobodyWhereDutyToNotifyWasReported() throws {
    let place = try Place()
    let named = Self.dataset(["one"], route: "dtn")
    #expect(Self.code { () throws(RunError) in try Self.write(named, to: place.path("out")) } == 5)
    #expect(place.names.isEmpty)
    try Self.write(Self.dataset(["one"], route: "dtn", person: false), to: place.path("out"))
  }

  @Test func leavesTheOldOneWhereItCannotWrite() throws {
    let place = try Place()
    try Self.write(Self.dataset(["old"]), to: place.path("out"))
    let before = try place.bytes("out")
    // What somebody else put where the new one is made is not ours to take away.
    try FileManager.default.createDirectory(
      at: place.folder.appending(path: "out.part-dataset/merged.xml/x"),
      withIntermediateDirectories: true)
    #expect(
      Self.code { () throws(RunError) in
        try Self.write(Self.dataset(["new"]), to: place.path("out"))
      } == 5)
    #expect(try place.bytes("out") == before)
  }

  /// The kernel takes the lock away with the process, so a killed run never stands in the way.
  @Test func waitsForNoOtherRun() throws {
    let place = try Place()
    let target = try FolderTarget(place.path("out"), .dataset)
    let other = try FolderDraft(of: target)
    #expect(
      Self.code { () throws(RunError) in
        try Self.write(Self.dataset(["new"]), to: place.path("out"))
      } == 3)
    #expect(place.names == ["out.part-dataset"])
    other.abandon()
    try Self.write(Self.dataset(["new"]), to: place.path("out"))
  }
}
