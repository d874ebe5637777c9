import CanonicalModel
import Foundation
import Records
import Testing

@testable import Pipeline

/// What a merge puts aside lies in the folder of its dataset, without a name, and nowhere else.
@Suite struct DraftShelfTests {
  private let place: DatasetFolderTests.Place
  private let target: FolderTarget

  init() throws {
    place = try DatasetFolderTests.Place()
    target = try FolderTarget(place.path("out"), .dataset)
  }

  private static func piece(_ number: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: number * 37 % 9_000)
  }

  @Test func givesBackWhatWasPutWhateverTheOrder() throws {
    let work = DatasetWork(target)
    let shelf = try work.shelf()
    let pieces = (0..<400).map(Self.piece)
    var places: [Int] = []
    for (number, bytes) in pieces.enumerated() {
      places.append(shelf.put(bytes))
      // What was put just now is not in the file yet.
      #expect(shelf.bytes(at: places[number], count: bytes.count) == bytes)
    }
    // One after the other, backwards, here and there, and a piece of a piece.
    for step in [1, 399, 7] {
      for index in pieces.indices {
        let number = index * step % pieces.count
        #expect(shelf.bytes(at: places[number], count: pieces[number].count) == pieces[number])
      }
    }
    #expect(shelf.bytes(at: places[100] + 5, count: 9) == Array(pieces[100][5..<14]))
    try work.check()
    work.abandon()
  }

  /// A killed run leaves nothing that anybody could read.
  @Test func hasNoNameInAPrivateFolder() throws {
    let work = DatasetWork(target)
    _ = try work.shelf().put([UInt8](repeating: 1, count: 1 << 20))
    try work.check()
    #expect(try place.bytes("out.part-dataset").isEmpty)
    let attributes = try FileManager.default.attributesOfItem(
      atPath: place.path("out.part-dataset"))
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    work.abandon()
    #expect(place.names.isEmpty)
  }

  @Test func hasNothingThatWasNotPut() throws {
    let work = DatasetWork(target)
    let shelf = try work.shelf()
    let start = shelf.put([1, 2, 3])
    #expect(shelf.bytes(at: start, count: 4) == nil)
    #expect(shelf.bytes(at: start + 1, count: 2) == [2, 3])
    work.abandon()
  }

  @Test func makesNothingBeforeItIsAskedFor() throws {
    let work = DatasetWork(target)
    try work.check()
    #expect(place.names.isEmpty)
    work.abandon()
  }
}
