import Glibc

/// The folder from which the files of a manifest are named: the one folder that the user named, or that which
/// holds all of what was named. No name in a manifest begins at the root of somebody's machine.
struct SharedFolder {
  private let steps: [Substring]
  private let home: String

  /// `paths` are what the user named; `files` lie below them, or beside.
  init(of paths: [String], holding files: [String], what: String) throws(RunError) {
    let home = SharedFolder.workingFolder()
    let named = paths.filter(SharedFolder.isPath)
    var folders = named.map { FileTree.isFolder($0) ? $0 : FileTree.parent(of: $0) }
    let below = named.map { SharedFolder.steps(of: $0, in: home) }
    for file in files where SharedFolder.isPath(file) {
      let steps = SharedFolder.steps(of: file, in: home)
      if !below.contains(where: { steps.starts(with: $0) }) {
        folders.append(FileTree.parent(of: file))
      }
    }
    let all = folders.map { SharedFolder.steps(of: $0, in: home) }
    let shared = all.dropFirst().reduce(all.first ?? []) { shared, other in
      Array(zip(shared, other).prefix { $0 == $1 }.map(\.0))
    }
    (self.home, steps) = (home, shared)
    if all.count > 1, steps.isEmpty, !all.allSatisfy(\.isEmpty) {
      throw .configuration(
        "--manifest names the \(what) from the folder that holds them all, and these have none in common; "
          + "put them into one folder")
    }
  }

  /// What is read from standard input has no path.
  private static func isPath(_ name: String) -> Bool { name != "-" && !name.isEmpty }

  /// The files as they are called from the folder.
  func names(of files: [String]) -> [String] {
    files.map { file in
      guard SharedFolder.isPath(file) else { return file }
      return SharedFolder.steps(of: file, in: home).dropFirst(steps.count).joined(separator: "/")
    }
  }

  /// How a file is called from the folder; nothing where it lies elsewhere.
  func name(of file: String) -> String? {
    let path = SharedFolder.steps(of: file, in: home)
    guard path.count > steps.count, path.starts(with: steps) else { return nil }
    return path.dropFirst(steps.count).joined(separator: "/")
  }

  /// A path from the root, without `.` and `..`. Links stay what they are called.
  private static func steps(of path: String, in home: String) -> [Substring] {
    var steps: [Substring] = []
    for step in (path.hasPrefix("/") ? path : home + "/" + path).split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps
  }

  private static func workingFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
