import CanonicalModel
import Exports
import Foundation
import Records

@testable import Pipeline

/// What `normalise` writes of files in memory.
struct Exported {
  let records: String
  let provenance: String
  let report: Report

  /// The lines of the provenance as they can be looked into.
  var traced: [[String: Any]] {
    get throws {
      try provenance.split(separator: "\n").compactMap {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
    }
  }

  init(
    _ inputs: [(name: String, text: String)], as format: String = "ndjson", jobs: Int = 1,
    showsSourceText: Bool = false, partner: String? = nil
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "cyson-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (out, provenance) = (folder.appending(path: "out"), folder.appending(path: "made"))
    var request = ValidationRequest(paths: [])
    request.jobs = jobs
    request.partner = partner
    request.export = try ExportRequest(
      out: out.path(), format: format, provenance: provenance.path(),
      showsSourceText: showsSourceText)
    report = try await Validation.run(
      request, schemas: try Walk.schemas.get(),
      inputs: inputs.map { ValidationInput(name: $0.name, bytes: Array($0.text.utf8)) }, asOf: nil)
    records = try String(contentsOf: out, encoding: .utf8)
    self.provenance = try String(contentsOf: provenance, encoding: .utf8)
  }
}
