import Foundation

/// The files of this project, found from where this one lies.
enum Tree {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where a path of the project lies on this machine.
  static func full(_ path: String) -> String { root.appending(path: path).path() }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: full(path))
  }

  /// The files at or below a path, by their path in the project.
  static func files(at path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    let full = full(path)
    guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [path] }
    return try FileManager.default.contentsOfDirectory(atPath: full).sorted().flatMap { name in
      try files(at: "\(path)/\(name)")
    }
  }

  static func swiftFiles(at path: String) throws -> [String] {
    try files(at: path).filter { $0.hasSuffix(".swift") }
  }
}
