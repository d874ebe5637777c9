import CanonicalModel
import Readers
import Records
import Rules

/// The drops of a run: what their manifests say, and what is known of each when its files have been
/// read.
struct Drops {
  /// One drop with a manifest.
  struct Drop {
    let manifest: DropManifest
    /// Where its words stand.
    let places: DropPlaces
    /// Whether all of its folder is in the run, so that a file can be missing.
    let isWhole: Bool
    /// What lies in its folder beside the data.
    let tree: RunFiles
    var files: [File] = []
    /// What rules say of values of the manifest.
    var folds = EnvelopeFolds()
  }

  /// A file of the drop that was read.
  struct File {
    /// Its number in the run.
    let number: Int
    /// Its name in the drop; nothing where it is in an archive of the drop, which has the name.
    let name: String?
    let sha256: String
    /// Whose it is by its signature; nothing where that is not known or says nothing.
    let partner: String?
    let start: TextPosition
  }

  private(set) var all: [Drop] = []
  private var byFolder: [String: Int] = [:]
  /// What is said of drops without a manifest to point into.
  private let facts: [String: DropFacts]

  /// Drops of which only the facts are known.
  init(_ facts: [String: DropFacts]) { self.facts = facts }

  /// Drops with their manifests, which are numbered from `first` behind the files of the run.
  init(_ manifests: [DropManifest], first: Int, below paths: [String], in tree: RunFiles) {
    facts = [:]
    let named = Set(paths.map(Drops.withoutSlashes))
    for (index, manifest) in manifests.enumerated() {
      byFolder[manifest.folder] = index
      all.append(
        Drop(
          manifest: manifest,
          places: DropPlaces(
            file: first + index, path: manifest.path, spots: manifest.spots),
          isWhole: Drops.holds(manifest.folder, named), tree: tree))
    }
  }

  /// Whether a folder is among those that the user named, or in one of them.
  private static func holds(_ folder: String, _ named: Set<[UInt8]>) -> Bool {
    let name = withoutSlashes(folder)
    if named.contains(name) { return true }
    return name.indices.contains { end in
      name[end] == UInt8(ascii: "/") && named.contains(Array(name[..<end]))
    }
  }

  /// By bytes: two names that only look alike are two folders.
  private static func withoutSlashes(_ path: String) -> [UInt8] {
    var name = Array(path.utf8)
    while name.last == UInt8(ascii: "/") { name.removeLast() }
    return name
  }

  // MARK: - Of a file

  /// What is said of the drop of a file.
  func facts(of file: String) -> DropFacts? {
    if all.isEmpty { return facts[FileTree.parent(of: file)] }
    return index(of: file).flatMap { all[$0].manifest.facts }
  }

  func places(of file: String) -> DropPlaces? { index(of: file).map { all[$0].places } }

  /// The newest day on which an extract of the run was made.
  var newestExtract: CivilDate? { all.compactMap { $0.manifest.facts?.extractedOn }.max() }

  private func index(of file: String) -> Int? {
    // Every manifest at or above a file of the run was looked for and is among these.
    let folder = Manifests.nearest(to: file) { byFolder[$0] != nil }
    return folder.flatMap { byFolder[$0] }
  }

  /// Takes note of a file that was read, and of the archive that it is in.
  mutating func note(
    _ summary: InputSummary, _ number: Int, partner: String?, start: TextPosition,
    _ folds: EnvelopeFolds, in archive: String? = nil
  ) {
    guard let index = index(of: summary.file) else { return }
    let folder = all[index].manifest.folder
    let name = summary.file.utf8.dropFirst(folder.utf8.count + 1)
    // Names are compared by their bytes: an archive's own drop lies at or below it.
    let isInner = archive.map { folder.utf8.starts(with: $0.utf8) } ?? true
    all[index].files.append(
      File(
        number: number, name: isInner ? String(decoding: name, as: UTF8.self) : nil,
        sha256: summary.sha256, partner: partner, start: start))
    all[index].folds.add(folds)
  }
}
