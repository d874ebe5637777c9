import Readers
import Records

/// The files of a run: those below its paths, standard input, and those in archives, which are named as if
/// their archive were a folder: `drop.zip/tables/a.csv`.
struct RunFiles: Sendable {
  /// What is to be read, in the order of the names.
  private(set) var inputs: [ValidationInput] = []
  /// Plain files in archives by their names, also those that are no data.
  private var entries: [String: ArchiveIntake.Entry] = [:]

  /// No files in archives.
  init() {}

  /// `others` lie beside the data and are none.
  init(at paths: [String], _ limits: ReadingLimits, without others: [String] = [])
    throws(RunError)
  {
    try StandardInput.check(paths)
    let others = Set(others.compactMap(FileTree.identity))
    let isOther = { file in FileTree.identity(of: file).map(others.contains) ?? false }
    for file in try RunFiles.named(by: paths) where others.isEmpty || !isOther(file) {
      try take(file, limits.archive)
    }
    if paths.contains(StandardInput.name) { inputs.append(.standardInput) }
    inputs.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Each file once, also where two paths lead to it; it then has the name that comes first.
  private static func named(by paths: [String]) throws(RunError) -> [String] {
    var files: Set<String> = []
    for path in paths { files.formUnion(try FileTree.files(at: path)) }
    var places: Set<String> = []
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .filter { places.insert(FileTree.place(of: $0)).inserted }
  }

  private mutating func take(_ file: String, _ limits: ArchiveLimits) throws(RunError) {
    guard let archive = try ArchiveIntake.open(file, limits) else {
      return inputs.append(ValidationInput(path: file))
    }
    inputs.append(ValidationInput(archive))
    for file in archive.files {
      entries[file.name] = file
      if file.isData { inputs.append(ValidationInput(file)) }
    }
  }

  // MARK: - Beside the data

  func exists(_ path: String) -> Bool { entries[path] != nil || FileTree.exists(path) }

  func open(_ path: String) throws(ReadError) -> InputFile {
    guard let entry = entries[path] else { return try InputFile(path: path) }
    return try InputFile(entry)
  }

  /// Whether a plain file lies there, in folders that are no links.
  func holds(_ name: String, in folder: String) -> Bool {
    entries["\(folder)/\(name)"] != nil || FileTree.holds(name, in: folder)
  }

  /// The folders in archives that have a manifest.
  var drops: [String] {
    entries.keys.filter { $0.hasSuffix("/" + Manifests.name) }.map(FileTree.parent(of:))
  }
}

extension InputFile {
  /// An entry of an archive that was found sound.
  convenience init(_ entry: ArchiveIntake.Entry) throws(ReadError) {
    do throws(ZipFailure) {
      try self.init(entry.entry, of: entry.archive)
    } catch {
      if case .file(let error) = error { throw error }
      throw .changed(path: entry.name)
    }
  }
}
