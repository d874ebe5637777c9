import Records

extension Review {
  /// What a review writes never goes over decisions, a register or a part of a dataset.
  package func check(output path: String) throws(RunError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder = parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
    if FileTree.exists(folder + "/manifest.json") {
      throw .refused("\(path): this is the folder of a dataset, which is replaced as a whole")
    }
    guard FileTree.exists(path) else { return }
    let bytes = try SchemaFolder.bytes(of: path, orSay: "this cannot be read")
    let isDecisions = decisionsPath.map { FileTree.identity(of: $0) == FileTree.identity(of: path) }
    if bytes.starts(with: Array("SQLite format 3".utf8)) || isDecisions ?? false {
      throw .refused("\(path): this would write over a register, a database or the decisions")
    }
  }
}
