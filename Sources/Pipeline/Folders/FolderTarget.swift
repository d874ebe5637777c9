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
    let trimmed = FileTree.withoutSlash(name)
    guard !trimmed.isEmpty else {
      throw .configuration("\(kind.option) needs the name of a folder")
    }
    var status = stat()
    exists = lstat(trimmed, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFDIR {
      throw .refused("\(name): this is no folder; \(kind.noun) is a folder of its own")
    }
    let parent = exists ? nil : FileTree.parent(of: trimmed)
    guard let real = FileTree.real(parent ?? trimmed) else {
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

  var parent: String { FileTree.parent(of: path) }

  /// Refuses what would be lost or would feed on itself. `folders` are read as wholes; `outputs` are written
  /// beside the folder.
  func check(inputs: [String], folders: [String] = [], outputs: [String] = [])
    throws(RunError)
  {
    for folder in folders where FileTree.isFolder(folder) && FileTree.isInside(path, folder) {
      throw .refused(
        "\(shown): it lies in \(folder), and would be read as data by the next run; name a folder "
          + "outside of what is read")
    }
    for output in outputs where FileTree.isInside(output, path) {
      throw .refused(
        "\(output): it lies in \(shown), which is replaced as a whole; name another file")
    }
    for input in inputs {
      guard let real = FileTree.real(input) else { continue }
      if real == path || FileTree.isInside(real, path) || FileTree.isInside(real, draft) {
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
    let names = try FileTree.names(in: path, shown: shown)
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

  /// What lies in a folder and in its folders, by paths from the folder; a link is a file here.
  static func content(of path: String, shown: String) throws(RunError) -> [String] {
    var content: [String] = []
    for name in try FileTree.names(in: path, shown: shown) {
      let inner = path + "/" + name
      if FileTree.isFolder(inner), !FileTree.isLink(inner) {
        content += [name + "/"]
        content += try FileTree.names(in: inner, shown: shown).map { name + "/" + $0 }
      } else {
        content.append(name)
      }
    }
    return content
  }

  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
