import Foundation
import Records
import Testing

@testable import Readers

@Suite struct InputFileTests {
  private func file(_ bytes: [UInt8]) throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: "cyson-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    return url
  }

  private func all(_ input: InputFile, by count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while try input.read(upTo: count, into: &bytes) {}
    return bytes
  }

  @Test(arguments: [1, 3, 10, 100])
  func readsAllInOrder(_ count: Int) throws {
    let url = try file(Array("0123456789".utf8))
    defer { try? FileManager.default.removeItem(at: url) }
    #expect(try all(InputFile(path: url.path()), by: count) == Array("0123456789".utf8))
    #expect(try all(InputFile(bytes: Array("0123456789".utf8)), by: count).count == 10)
    #expect(try InputFile(path: url.path()).size == 10)
  }

  /// A hash has to see what was read, once and in order, also what nobody else wanted.
  @Test(arguments: [1, 3, 10, 100])
  func showsItsWitnessEveryByte(_ count: Int) throws {
    let url = try file(Array("0123456789".utf8))
    defer { try? FileManager.default.removeItem(at: url) }
    for input in [try InputFile(path: url.path()), InputFile(bytes: Array("0123456789".utf8))] {
      var seen: [UInt8] = []
      input.witness = { seen += $0 }
      var bytes = Array("xy".utf8)
      _ = try input.read(upTo: count, into: &bytes)
      #expect(seen == Array(bytes.dropFirst(2)))
      try input.readRest()
      #expect(seen == Array("0123456789".utf8))
    }
  }

  /// A file that is still being written would have no end.
  @Test func readsNothingThatIsAddedLater() throws {
    let url = try file(Array("old".utf8))
    defer { try? FileManager.default.removeItem(at: url) }
    let input = try InputFile(path: url.path())
    try Data("old and new".utf8).write(to: url)
    #expect(try all(input, by: 100) == Array("old".utf8))
  }

  @Test func endsWhereAFileWasCut() throws {
    let url = try file(Array("0123456789".utf8))
    defer { try? FileManager.default.removeItem(at: url) }
    let input = try InputFile(path: url.path())
    let handle = try FileHandle(forWritingTo: url)
    try handle.truncate(atOffset: 4)
    #expect(try all(input, by: 3) == Array("0123".utf8))
  }

  /// Without waiting for somebody who writes.
  @Test func refusesPipesDevicesAndFolders() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "cyson-\(UUID().uuidString)")
    #expect(mkfifo(url.path(), 0o600) == 0)
    defer { try? FileManager.default.removeItem(at: url) }
    for path in [url.path(), "/dev/zero", "/"] {
      #expect(throws: ReadError.notAFile(path: path)) { try InputFile(path: path) }
    }
    #expect(throws: ReadError.notFound(path: "/nowhere/x")) { try InputFile(path: "/nowhere/x") }
  }
}
