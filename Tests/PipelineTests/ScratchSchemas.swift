import Foundation
import Records

@testable import Pipeline

/// A folder of schemas of a test's own: nothing but profiles, or the published ones and these.
final class ScratchSchemas {
  let path: String

  init(copying isCopy: Bool = false, profiles: [String: String] = [:]) throws {
    let manager = FileManager.default
    path = manager.temporaryDirectory.appending(path: "cyson-schemas-\(UUID().uuidString)").path()
    if isCopy {
      try manager.copyItem(atPath: Walk.full("schemas"), toPath: path)
    } else {
      try manager.createDirectory(atPath: path + "/partners", withIntermediateDirectories: true)
    }
    for (name, text) in profiles { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: file(name)))
  }

  func file(_ name: String) -> String { "\(path)/partners/\(name)" }

  var folder: SchemaFolder { get throws { try SchemaFolder(path: path) } }

  /// Checks one file with these schemas.
  func report(_ text: String, _ format: SourceFormat) async throws -> Report {
    try await Validation.run(
      ValidationRequest(paths: []), schemas: try folder,
      inputs: [ValidationInput(name: "input.\(format.rawValue)", bytes: Array(text.utf8))],
      asOf: nil)
  }
}
