/// Where code lists and profiles lie: in one folder, or in the standard one with another over it.
struct SchemaPlaces {
  /// The folder with the code lists.
  let base: String
  /// A folder whose profiles are added to those of the base, or replace them.
  let overlay: String?

  /// A folder without code lists is an overlay over the standard one.
  init(path: String?) throws(RunError) {
    guard let path else {
      (base, overlay) = (try SchemaPlaces.standard(), nil)
      return
    }
    let hasLists = FileTree.isFolder("\(path)/code-lists")
    guard !hasLists, SchemaPlaces.isOverlay(path) else {
      guard hasLists else {
        throw .configuration(
          "\(path): this is no schema folder: it has neither code-lists nor partners; "
            + "an overlay holds partners/<partner>.json, \(PrecedenceFile.name), \(LinkageFile.name) "
            + "or \(ComparisonFile.name)"
        )
      }
      (base, overlay) = (path, nil)
      return
    }
    (base, overlay) = (try SchemaPlaces.standard(), path)
  }

  /// Where a file of the schema folder lies: that of the overlay, where it has one.
  func path(of name: String) -> String {
    let over = overlay.map { "\($0)/\(name)" }
    return over.flatMap { FileTree.exists($0) ? $0 : nil } ?? "\(base)/\(name)"
  }

  /// Whether something lies there that can be put over the standard folder.
  private static func isOverlay(_ path: String) -> Bool {
    FileTree.isFolder("\(path)/partners")
      || [PrecedenceFile.name, LinkageFile.name, ComparisonFile.name].contains {
        FileTree.exists("\(path)/\($0)")
      }
  }

  private static func standard() throws(RunError) -> String {
    guard let path = SchemaFolder.standardPath() else {
      throw .configuration("the folder schemas was not found; name it with --schemas DIR")
    }
    return path
  }

  /// The files that a run may read: tables, code lists, and profiles with what lies beside them.
  func files() throws(RunError) -> [String] {
    var files: [String] = []
    for place in [base, overlay].compactMap({ $0 }) {
      for folder in [place, place + "/code-lists", place + "/partners"]
      where FileTree.isFolder(folder) {
        files += try FileTree.names(in: folder).map { folder + "/" + $0 }
      }
    }
    return files
  }

  /// The folders of profiles; what stands in a later one counts.
  var profileFolders: [String] {
    let over = overlay.map { $0 + "/partners" }.flatMap { FileTree.isFolder($0) ? $0 : nil }
    return [base + "/partners"] + [over].compactMap { $0 }
  }
}
