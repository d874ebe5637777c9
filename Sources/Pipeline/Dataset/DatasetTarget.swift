import Exports
import Glibc
import Records

/// Where a dataset is to stand, and what stands there now.
struct DatasetTarget {
  /// As the user named it, for words.
  let shown: String
  /// Without links in it.
  let path: String
  let exists: Bool

  init(_ name: String) throws(RunError) {
    shown = name
    let trimmed = DatasetTarget.trimmed(name)
    guard !trimmed.isEmpty else { throw .configuration("--out needs the name of a folder") }
    var status = stat()
    exists = lstat(trimmed, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFDIR {
      throw .refused("\(name): this is no folder; a dataset is a folder of its own")
    }
    let parent = exists ? nil : DatasetTarget.parent(of: trimmed)
    guard let real = DatasetTarget.real(parent ?? trimmed) else {
      throw .input("\(name): the folder above it is not there; make it first")
    }
    let last = trimmed.split(separator: "/").last.map(String.init) ?? ""
    if !exists, last == "." || last == ".." {
      throw .configuration("\(name): this names no new folder")
    }
    path = exists ? real : (real == "/" ? "" : real) + "/" + last
    if path.isEmpty || path == "/" { throw .refused("\(name): a dataset is a folder of its own") }
  }

  /// The folder in which a dataset is made: beside its own, for a rename does not cross disks.
  var draft: String { path + ".part-dataset" }

  var parent: String { DatasetTarget.parent(of: path) }

  /// Refuses what would be lost or would feed on itself.
  func check(inputs: [String]) throws(RunError) {
    for input in inputs {
      guard let real = DatasetTarget.real(input) else { continue }
      if real == path || real.hasPrefix(path + "/") || real.hasPrefix(draft + "/") {
        throw .refused("\(shown): an input of the merge lies in it; name another folder")
      }
    }
    if exists { try DatasetTarget.checkContent(of: path, shown: shown) }
    if DatasetTarget.isThere(draft) {
      try DatasetTarget.checkNames(in: draft, shown: shown + ".part-dataset")
    }
  }

  /// An empty folder, or a dataset and nothing beside it: the folder is replaced as a whole.
  private static func checkContent(of path: String, shown: String) throws(RunError) {
    let names = try entries(of: path, shown: shown)
    if names.isEmpty { return }
    guard isManifest(path + "/" + DatasetManifest.fileName) else {
      throw .refused("\(shown): not empty, and no dataset of ours; name another folder")
    }
    try checkNames(in: path, shown: shown)
  }

  private static func checkNames(in path: String, shown: String) throws(RunError) {
    let foreign = try entries(of: path, shown: shown).filter { !DatasetFile.names.contains($0) }
    guard foreign.isEmpty else {
      throw .refused(
        "\(shown): \(foreign.count) of what lies in it is not of a dataset and would be lost; "
          + "move it away")
    }
  }

  private static func isManifest(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let wanted = DatasetManifest.beginnings.map { Array($0.utf8) }
    var found = [UInt8](repeating: 0, count: wanted.map(\.count).max() ?? 0)
    let count = found.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return count > 0 && wanted.contains { found.prefix(count).starts(with: $0) }
  }

  /// What lies in a folder, sorted.
  static func entries(of path: String, shown: String) throws(RunError) -> [String] {
    guard let folder = opendir(path) else {
      throw .input("\(shown): cannot be read (error \(errno)); check that you may open it")
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func trimmed(_ name: String) -> String {
    var bytes = Array(name.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    let parent = String(path[..<slash])
    return parent.isEmpty ? "/" : parent
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
