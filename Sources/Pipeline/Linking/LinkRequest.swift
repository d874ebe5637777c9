/// What a user asks of `cyson link`.
package struct LinkRequest: Sendable {
  /// Lists of people, each in a file.
  package var paths: [String]
  /// The column of the ids.
  package var id: String
  /// What the columns are; else the headings tell.
  package var map: String?
  /// `-` is standard output.
  package var out = "-"
  /// Where the pairs go that were linked, or that a person should look at.
  package var pairs: String?
  package var report: String?
  /// The key under which a list of names is to meet one of tokens.
  package var keyFile: String?
  package var schemas: String?
  package var jobs = 1
  /// The least probability with which two records are linked.
  package var threshold: Double?
  /// Whether nobody stands in one source twice, whatever the map says.
  package var isOneToOne = false
  package var isQuiet = false
  /// Whether to show progress on standard error.
  package var showsProgress = false

  package init(paths: [String], id: String) {
    self.paths = paths
    self.id = id
  }

  // MARK: - Nothing is overwritten

  /// The files that are written.
  private var outputs: [String] { [out, pairs, report].compactMap { $0 }.filter { $0 != "-" } }

  /// Refuses what would write over an input or let two outputs go to one place.
  func check() throws(RunError) {
    guard [out, pairs, report].count(where: { $0 == "-" }) <= 1 else {
      throw .refused("only one of --out, --pairs and --report can go to standard output")
    }
    try StandardInput.check(paths)
    let files = paths.filter { $0 != StandardInput.name } + [map, keyFile].compactMap { $0 }
    var read = Set(files.compactMap(FileTree.identity))
    if paths.contains(StandardInput.name), let file = StandardInput.identity,
      !read.insert(file).inserted
    {
      throw .configuration("standard input (-) is a file that is named twice; name it once")
    }
    var names: Set<String> = []
    for path in outputs {
      guard !path.isEmpty else { throw .configuration("an output needs a file name, or -") }
      for name in [path, Output.Draft.name(of: path)] {
        if let identity = FileTree.identity(of: name), read.contains(identity) {
          throw .refused("\(path): this would write over what is read; name another file")
        }
        guard names.insert(name).inserted else {
          throw .refused("\(path): one output would overwrite another; give each its own file")
        }
      }
    }
  }
}
