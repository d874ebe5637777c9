/// The files that a run is to write: none of them may be another, by whichever path it is named, nor what
/// another is called while it is being written.
struct OutputNames {
  private var names: Set<String> = []
  /// Those that are there already.
  private(set) var files: Set<FileTree.Identity> = []

  /// Takes a file; false if it is one that was taken.
  mutating func insert(_ path: String) -> Bool {
    // A device or a pipe is written to as it is, and can take one output.
    let all = Output.Draft.isReplaceable(path) ? [path, Output.Draft.name(of: path)] : [path]
    return all.allSatisfy { name in
      let isNew = FileTree.identity(of: name).map { files.insert($0).inserted } ?? true
      return names.insert(FileTree.absolute(name)).inserted && isNew
    }
  }
}
