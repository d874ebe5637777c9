import CanonicalModel
import Glibc
import Readers
import Records

/// The manifests `drop.json` of a run.
enum Manifests {
  static let name = "drop.json"

  /// The largest manifest that is read: room for the names and hashes of two thousand files.
  static let mostBytes = 1 << 18

  /// How many folders above a file are looked through for its manifest.
  private static let mostLevels = 16

  /// Reads the manifests of the files, and those that lie alone below the paths, in the order of their
  /// folders.
  static func all(of files: RunFiles, below paths: [String], _ schemas: SchemaFolder)
    throws(RunError) -> [DropManifest]
  {
    var folders = Set(files.drops)
    for input in files.inputs {
      if let folder = nearest(to: input.name, where: { files.exists(path(in: $0)) }) {
        folders.insert(folder)
      }
    }
    for path in paths where FileTree.isFolder(path) {
      folders.formUnion(try FileTree.manifests(at: path).map(FileTree.parent(of:)))
    }
    let sorted = folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ordered(sorted.map { read(path(in: $0), in: $0, schemas, files) })
  }

  static func path(in folder: String) -> String { folder + "/" + name }

  /// The nearest folder at or above a file's own that has a manifest.
  static func folder(of file: String) -> String? {
    nearest(to: file) { FileTree.exists(path(in: $0)) }
  }

  /// The nearest such folder at or above a file's own. Standard input is in no folder.
  static func nearest(to file: String, where isDrop: (String) -> Bool) -> String? {
    if file == StandardInput.name { return nil }
    var folder = FileTree.parent(of: file)
    for _ in 0..<mostLevels {
      if isDrop(folder) { return folder }
      let above = FileTree.parent(of: folder)
      // What is above a folder called `..` is not told by its name.
      if above == folder || folder.hasSuffix("..") || folder == "." { return nil }
      folder = above
    }
    return nil
  }

  /// Tells each drop of those that came after it.
  private static func ordered(_ manifests: [DropManifest]) -> [DropManifest] {
    let facts = DropFacts.ordered(manifests.compactMap(\.facts)).map { ($0.folder, $0) }
    let byFolder = Dictionary(facts, uniquingKeysWith: { first, _ in first })
    return manifests.map { manifest in
      var manifest = manifest
      manifest.facts = byFolder[manifest.folder]
      return manifest
    }
  }

  // MARK: - One manifest

  static func read(
    _ path: String, in folder: String, _ schemas: SchemaFolder, _ files: RunFiles = RunFiles()
  ) -> DropManifest {
    do throws(ReadError) {
      let input = try files.open(path)
      let witness = Digest.Witness(of: input)
      var bytes: [UInt8] = []
      while bytes.count < mostBytes, try input.read(upTo: 1 << 16, into: &bytes) {}
      guard input.size > mostBytes else { return manifest(bytes, path, in: folder, schemas) }
      var manifest = unread(bytes, path, folder, schemas, ManifestWords.tooLarge, at: .start)
      try input.readRest()
      manifest.bytes = witness.count
      manifest.sha256 = witness.hex
      return manifest
    } catch {
      return unread([], path, folder, schemas, ManifestWords.notOpened, at: .start)
    }
  }

  /// Reads a manifest whose bytes are there.
  static func manifest(
    _ bytes: [UInt8], _ path: String, in folder: String, _ schemas: SchemaFolder
  ) -> DropManifest {
    do throws(DocumentReader.Failure) {
      let document = try DocumentReader.read(bytes)
      var manifest = DropManifest(path: path, folder: folder)
      manifest.bytes = bytes.count
      manifest.sha256 = Digest.hex(bytes)
      var decoder = ManifestDecoder(manifest, schemas)
      return decoder.decode(document)
    } catch {
      return unread(bytes, path, folder, schemas, error.flaw.words, at: error.position)
    }
  }

  /// A manifest that is no JSON says nothing, but for a marking that must not be missed.
  private static func unread(
    _ bytes: [UInt8], _ path: String, _ folder: String, _ schemas: SchemaFolder, _ reason: Words,
    at position: TextPosition
  ) -> DropManifest {
    var manifest = DropManifest(path: path, folder: folder)
    manifest.flaws = [unread(reason, at: position)]
    manifest.bytes = bytes.count
    manifest.sha256 = Digest.hex(bytes)
    if let marking = BrokenManifest.secretMarking(in: bytes, schemas.lists) {
      var facts = DropFacts()
      facts.folder = folder
      facts.marking = marking
      manifest.facts = facts
    }
    return manifest
  }

  static func unread(_ reason: Words, at position: TextPosition) -> DropManifest.Flaw {
    DropManifest.Flaw(
      fault: .manifestNotRead, arguments: ["reason": .term(reason)],
      spot: DropManifest.Spot(position: position, steps: []))
  }

  /// Hashes a file.
  static func hash(of input: InputFile) throws(ReadError) -> (bytes: Int, hex: String) {
    let witness = Digest.Witness(of: input)
    try input.readRest()
    return (witness.count, witness.hex)
  }
}
