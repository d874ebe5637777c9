import Foundation
import Records
import Reports
import Testing

@testable import Pipeline

/// A drop in a folder of its own, as a partner could send it.
final class DropFolder: Sendable {
  let folder: URL

  /// The files by their names in the folder.
  init(manifest: String?, _ files: [String: String] = ["a.csv": DropFolder.table]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cyson-drop-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if let manifest { try write("drop.json", Array(manifest.utf8)) }
    for (name, text) in files { try write(name, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let table = "nrmReference,route\nX1,nrm\n"
  static let tableHash = Digest.hex(Array(table.utf8))

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func path(_ name: String = "") -> String {
    let path = name.isEmpty ? folder.path() : folder.appending(path: name).path()
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  func report(
    of names: [String] = [""], jobs: Int = 1, asOf: String? = nil, select: [String] = [],
    ignore: [String] = []
  ) async throws -> Report {
    var request = ValidationRequest(paths: names.map { path($0) })
    request.schemas = try Walk.schemas.get().path
    request.jobs = jobs
    request.asOf = asOf.flatMap { CivilDate($0) }
    request.choice = try RuleChoice(selecting: select, ignoring: ignore)
    return try await Validation.run(request)
  }

  /// What stands in the manifest, as `rule line:column pointer`.
  func told(_ report: Report) -> [String] {
    report.findings.filter { report.inputs[$0.place.file].isManifest }.map { finding in
      "\(finding.rule) \(finding.place.line):\(finding.place.column) \(pointer(finding.place))"
    }
  }

  func pointer(_ place: Place) -> String {
    guard case .jsonPointer(let steps) = place.detail else { return "-" }
    return steps.map { step in
      switch step {
      case .name(let name, _), .attribute(let name): "/" + name.text(disclosure: nil)
      case .index(let index): "/\(index)"
      }
    }.joined()
  }
}
