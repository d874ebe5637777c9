/// A folder of invented drops: each file stands under a draft name until all are whole.
final class InventedFolder {
  private let folder: String
  private var sinks: [String: InventionSink] = [:]

  init(_ folder: String) throws(RunError) {
    self.folder = folder
    try InventedDrop.make(folder)
  }

  /// Adds bytes to a file in a folder of this one.
  func write(_ bytes: [UInt8], to path: String) throws(RunError) {
    if sinks[path] == nil {
      try InventedDrop.make(FileTree.parent(of: "\(folder)/\(path)"))
      sinks[path] = try InventionSink("\(folder)/\(path)")
    }
    try sinks[path]?.write(bytes)
  }

  /// Takes drafts away that did not become whole.
  func discard() {
    for sink in sinks.values { sink.discard() }
  }

  func finish() throws(RunError) {
    for path in sinks.keys.sorted() { try sinks[path]?.finish() }
  }
}
