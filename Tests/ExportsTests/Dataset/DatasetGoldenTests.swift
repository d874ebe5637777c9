import Foundation
import Testing

@testable import Exports

/// Every text file of a small dataset against the one that a person has read and found right.
@Suite struct DatasetGoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")

  /// What the files hold, and the descriptor. The manifest and digests are left to the tests of the folder.
  static func files() -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    var digests: [OutputDigest] = []
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
        OutputDigest(file: file.name, bytes: file.text.utf8.count, sha256: "0"))
    }
    files.append((DataPackage.fileName, DataPackage.text(digests)))
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
