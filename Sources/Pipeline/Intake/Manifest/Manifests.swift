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
  static func all(of files: [String], below paths: [String], _ schemas: SchemaFolder)
    throws(RunError) -> [DropManifest]
  {
    var folders = Set(files.compactMap(folder(of:)))
    for path in paths where FileTree.isFolder(path) {
      folders.formUnion(try FileTree.manifests(at: path).map(FileTree.parent(of:)))
    }
    let sorted = folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ordered(sorted.map { read(path(in: $0), in: $0, schemas) })
  }

  static func path(in folder: String) -> String { folder + "/" + name }

  /// The nearest folder at or above a file's own that has a manifest.
  static func folder(of file: String) -> String? {
    var folder = FileTree.parent(of: file)
    for _ in 0..<mostLevels {
      if FileTree.exists(path(in: folder)) { return folder }
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

  static func read(_ path: String, in folder: String, _ schemas: SchemaFolder) -> DropManifest {
    do throws(ReadError) {
      let input = try InputFile(path: path)
      guard input.size <= mostBytes else {
        return unread(path, folder, ManifestWords.tooLarge, try hash(of: input))
      }
      var bytes: [UInt8] = []
      while try input.read(upTo: 1 << 16, into: &bytes) {}
      return manifest(bytes, path, in: folder, schemas)
    } catch {
      return unread(path, folder, ManifestWords.notOpened)
    }
  }

  /// Reads a manifest whose bytes are there.
  static func manifest(
    _ bytes: [UInt8], _ path: String, in folder: String, _ schemas: SchemaFolder
  ) -> DropManifest {
    var manifest = DropManifest(path: path, folder: folder)
    manifest.bytes = bytes.count
    manifest.sha256 = Digest.hex(bytes)
    do throws(DocumentReader.Failure) {
      let document = try DocumentReader.read(bytes)
      var decoder = ManifestDecoder(manifest, schemas)
      return decoder.decode(document)
    } catch {
      manifest.flaws = [unread(error.flaw.words, at: error.position)]
      return manifest
    }
  }

  private static func unread(
    _ path: String, _ folder: String, _ reason: Words, _ hash: (bytes: Int, hex: String)? = nil
  ) -> DropManifest {
    var manifest = DropManifest(path: path, folder: folder)
    manifest.flaws = [unread(reason, at: .start)]
    manifest.bytes = hash?.bytes ?? 0
    manifest.sha256 = hash?.hex ?? Digest.hex([])
    return manifest
  }

  static func unread(_ reason: Words, at position: TextPosition) -> DropManifest.Flaw {
    DropManifest.Flaw(
      fault: .manifestNotRead, arguments: ["reason": .term(reason)],
      spot: DropManifest.Spot(position: position, steps: []))
  }

  /// Hashes what is left of a file.
  static func hash(of input: InputFile) throws(ReadError) -> (bytes: Int, hex: String) {
    let witness = Digest.Witness(of: input)
    try input.readRest()
    return (witness.count, witness.hex)
  }
}
