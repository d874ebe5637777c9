import Glibc
import Records

/// Where a folder of ours is to stand, and what stands there now.
struct FolderTarget {
  let kind: FolderKind
  /// As the user named it, for words.
  let shown: String
  /// Without links in it.
  let path: String
  let exists: Bool

  init(_ name: String, _ kind: FolderKind) throws(RunError) {
    self.kind = kind
    shown = name
    let trimmed = FolderTarget.trimmed(name)
    guard !trimmed.isEmpty else {
      throw .configuration("\(kind.option) needs the name of a folder")
    }
    var status = stat()
    exists = lstat(trimmed, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFDIR {
      throw .refused("\(name): this is no folder; \(kind.noun) is a folder of its own")
    }
    let parent = exists ? nil : FolderTarget.parent(of: trimmed)
    guard let real = FolderTarget.real(parent ?? trimmed) else {
      throw .input("\(name): the folder above it is not there; make it first")
    }
    let last = trimmed.split(separator: "/").last.map(String.init) ?? ""
    if !exists, last == "." || last == ".." {
      throw .configuration("\(name): this names no new folder")
    }
    path = exists ? real : (real == "/" ? "" : real) + "/" + last
    if path.isEmpty || path == "/" {
      throw .refused("\(name): \(kind.noun) is a folder of its own")
    }
  }

  /// The folder in which it is made: beside its own, for a rename does not cross disks.
  var draft: String { path + kind.suffix }

  var parent: String { FolderTarget.parent(of: path) }

  /// Refuses what would be lost or would feed on itself.
  func check(inputs: [String]) throws(RunError) {
    for input in inputs {
      guard let real = FolderTarget.real(input) else { continue }
      if real == path || real.hasPrefix(path + "/") || real.hasPrefix(draft + "/") {
        throw .refused("\(shown): an input of the run lies in it; name another folder")
      }
    }
    if exists { try checkContent(of: path) }
    if FolderTarget.isThere(draft) {
      try checkNames(in: draft, shown: shown + kind.suffix)
    }
  }

  /// An empty folder, or one of ours and nothing beside it: the folder is replaced as a whole.
  private func checkContent(of path: String) throws(RunError) {
    let names = try FolderTarget.entries(of: path, shown: shown)
    if names.isEmpty { return }
    guard isMarked(path + "/" + kind.marker) else {
      throw .refused("\(shown): not empty, and not \(kind.noun) of ours; name another folder")
    }
    try checkNames(in: path, shown: shown)
  }

  private func checkNames(in path: String, shown: String) throws(RunError) {
    let foreign = try FolderTarget.content(of: path, shown: shown).filter { !kind.isOurs($0) }
    guard foreign.isEmpty else {
      throw .refused(
        "\(shown): \(foreign.count) of what lies in it is not of \(kind.noun) and would be lost; "
          + "move it away")
    }
  }

  private func isMarked(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let wanted = kind.markerBeginnings.map { Array($0.utf8) }
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

  /// The same with what lies in its folders, by paths from the folder; a link is a file here.
  static func content(of path: String, shown: String) throws(RunError) -> [String] {
    var content: [String] = []
    for name in try entries(of: path, shown: shown) {
      if isFolder(path + "/" + name) {
        content += [name + "/"]
        content += try entries(of: path + "/" + name, shown: shown).map { name + "/" + $0 }
      } else {
        content.append(name)
      }
    }
    return content
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
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
