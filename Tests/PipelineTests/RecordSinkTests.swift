import Foundation
import Records
import Testing

@testable import Pipeline

/// What is written of a file is taken back where nothing of it may be kept.
@Suite struct RecordSinkTests {
  private func batch(_ text: String) throws -> TakenBatch {
    let reading = FileReading(
      path: "x", recognition: Recognition(Opening([]), among: [], partner: nil),
      opening: Opening([]), schemas: try Walk.schemas.get(), limits: ReadingLimits())
    var batch = TakenBatch(PlaceTrail(walk: try reading.reader(nil).places.walk()))
    batch.records = Array("\(text)\n".utf8)
    batch.provenance = Array("of \(text)\n".utf8)
    return batch
  }

  @Test func takesBackTheFileThatWasStopped() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "cyson-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (out, made) = (folder.appending(path: "out.ndjson"), folder.appending(path: "made"))
    let sink = try RecordSink(
      ExportRequest(out: out.path(), format: nil, provenance: made.path(), showsSourceText: false))
    for (text, isKept) in [("a", true), ("SECRET", false), ("b", true)] {
      sink.add(try batch(text))
      sink.add(try batch(text + text))
      try sink.endFile(keepsRecords: isKept)
    }
    #expect(!FileManager.default.fileExists(atPath: out.path()))
    try sink.finish()
    #expect(try String(contentsOf: out, encoding: .utf8) == "a\naa\nb\nbb\n")
    #expect(try String(contentsOf: made, encoding: .utf8) == "of a\nof aa\nof b\nof bb\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).count == 2)
  }
}
