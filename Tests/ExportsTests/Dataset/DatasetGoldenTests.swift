import Foundation
import Records
import Testing

@testable import Exports

/// Every text file of a small dataset against the one that a person has read and found right.
@Suite struct DatasetGoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")

  /// What the files hold, the descriptor and the manifest too. Digests are left to the tests of the folder.
  static func files() -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    var digests: [DatasetFileDigest] = []
    var disarmed = DisarmedCells()
    let source = MergedTableTests.source
    for file in DatasetFile.all {
      let (text, cells) = MergedTableTests.written(file.name)
      disarmed.add(cells, of: file.name)
      files.append((file.name, text))
    }
    var bytes: [UInt8] = []
    var text = DatasetText { bytes += $0 }
    DatasetFile.disarmed(disarmed).write(source, to: &text)
    files.append((DatasetFile.disarmed, String(decoding: bytes, as: UTF8.self)))
    for file in files {
      digests.append(
        DatasetFileDigest(name: file.name, bytes: file.text.utf8.count, sha256: "0", rows: nil))
    }
    var facts = DatasetFacts(
      tool: Report.Tool(name: "cyson", version: "0"),
      catalogue: Report.CatalogueDigest(version: "1", digest: "0"))
    var input = InputSummary(file: "gwent.csv", bytes: 1, sha256: "0")
    (input.partner, input.profile, input.records) = ("gwent", "gwent/one", 6)
    facts.inputs = [input]
    facts.options = [DatasetFacts.Option(name: "with-source-text", values: ["no"])]
    files.append((DataPackage.fileName, DataPackage.text(facts, files: digests)))
    files.append(
      (
        DatasetManifest.fileName,
        DatasetManifest.text(
          facts, DatasetCounts(SmallDataset.dataset), files: digests, disarmed: disarmed.count)
      ))
    return files
  }

  /// `RECORD=1 swift test` writes the files anew, and fails so that nobody records unawares.
  @Test func writesWhatWasRead() throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    for (name, text) in Self.files() {
      let file = Self.folder.appending(path: name)
      if isRecording { try Data(text.utf8).write(to: file) }
      let expected = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
      #expect(text == expected, "\(name)")
    }
    if isRecording {
      Issue.record("recorded: read the files, then run the tests without RECORD")
    }
  }

  @Test func hasNoFileThatNobodyWrites() throws {
    let there = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(Set(there) == Set(Self.files().map(\.name)))
  }
}
