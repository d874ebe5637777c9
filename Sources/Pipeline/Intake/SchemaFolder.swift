import CanonicalModel
import Glibc
import Profiles
import Readers
import Records

/// What the folder `schemas` holds: code lists and partner profiles.
package struct SchemaFolder: Sendable {
  package let path: String
  package let lists: CodeLists
  package let profiles: [Profile]
  package let digests: [Report.CodeListDigest]
  /// Of all profiles and of what lies beside them.
  package let profileDigests: [Report.ProfileDigest]

  /// What a draft left open, by the id of its export.
  let open: [String: [String]]
  /// The folder in which each partner's profile lies.
  private let folders: [String: String]

  /// Reads a folder; one without code lists is put over the standard one.
  package init(path: String) throws(RunError) {
    try self.init(try SchemaPlaces(path: path))
  }

  init(_ places: SchemaPlaces) throws(RunError) {
    let lists = try CodeListFolder(path: places.base)
    let files = try ProfileFile.all(in: places.profileFolders, lists: lists.lists)
    try SchemaFolder.refuse(files.flatMap(\.errors))
    path = places.base
    self.lists = lists.lists
    digests = lists.digests
    profiles = files.compactMap { $0.reading?.profile }
    open = SchemaFolder.open(files)
    folders = Dictionary(
      files.compactMap { file in file.reading?.partner.map { ($0, file.folder) } },
      uniquingKeysWith: { first, _ in first })
    profileDigests = try ProfileDigests.all(places, partners: SchemaFolder.owners(files))
  }

  /// Whose each file is, by its path: profiles, and the XML schemas that they name.
  private static func owners(_ files: [ProfileFile]) -> [String: String] {
    var owners: [String: String] = [:]
    for file in files {
      guard let reading = file.reading, let partner = reading.partner else { continue }
      owners[file.path] = partner
      for schema in reading.exports.compactMap(\.export.schemaFile) {
        owners["\(file.folder)/\(schema)"] = partner
      }
    }
    return owners
  }

  private static func open(_ files: [ProfileFile]) -> [String: [String]] {
    var open: [String: [String]] = [:]
    for reading in files.flatMap({ $0.reading?.exports ?? [] }) {
      guard let columns = reading.document["open"]?.members, !columns.isEmpty else { continue }
      open[reading.export.id] = columns.map(\.key)
    }
    return open
  }

  /// The most mistakes that are told before a run ends.
  private static let mostErrors = 20

  /// All of them at once, so that nobody has to mend one after the other.
  private static func refuse(_ errors: [String]) throws(RunError) {
    guard !errors.isEmpty else { return }
    var lines = Array(errors.prefix(mostErrors))
    if errors.count > mostErrors {
      lines.append("… and \(errors.count - mostErrors) more; `cyson partners check` lists them all")
    }
    throw .mistakes(lines)
  }

  package var exports: [ExportVersion] { profiles.flatMap(\.exports) }

  package func profile(_ partner: String) -> Profile? {
    profiles.first { $0.partner == partner }
  }

  /// The partner that a user names must be known; else the nearest one is.
  package func requirePartner(_ partner: String) throws(RunError) {
    guard profile(partner) == nil else { return }
    let hint = NearestName.to(partner, among: profiles.map(\.partner))
    throw .configuration(
      "there is no partner \(partner)" + (hint.map { "; did you mean \($0)?" } ?? "")
        + "; `cyson partners` lists them")
  }

  /// The spellings of values that are none.
  package var missingWords: SpellingTable { lists[.missingWords]?.spellings ?? SpellingTable() }

  /// Where the XSD of an export lies: beside its profile.
  func schemaPath(of export: ExportVersion) -> String? {
    export.schemaFile.map { (folders[export.partner] ?? "\(path)/partners") + "/" + $0 }
  }

  /// How a file of the folder is called in an output, the same on every machine: the folder that
  /// belongs to the program is `schemas`.
  func shownName(of file: String) -> String {
    guard let standard = SchemaFolder.standardPath(), file.hasPrefix(standard + "/") else {
      return file
    }
    return "schemas" + file.dropFirst(standard.count)
  }

  /// A JSON document of our own; what is wrong with it ends the run.
  static func document(_ bytes: [UInt8], file: String) throws(RunError) -> Document {
    do throws(DocumentReader.Failure) {
      return try DocumentReader.read(bytes)
    } catch {
      throw .configuration(line(of: error, in: file))
    }
  }

  /// Where and why a file is not JSON.
  static func line(of failure: DocumentReader.Failure, in file: String) -> String {
    let place = "\(failure.position.line):\(failure.position.column)"
    return "\(file):\(place): this is not JSON: \(failure.flaw.words.en)"
  }

  static func bytes(
    of file: String,
    orSay problem: String = "part of the schema folder is missing or cannot be read"
  ) throws(RunError) -> [UInt8] {
    do throws(ReadError) {
      let input = try InputFile(path: file)
      var bytes: [UInt8] = []
      while try input.read(upTo: 1 << 16, into: &bytes) {}
      return bytes
    } catch {
      throw .configuration("\(file): \(problem)")
    }
  }

  /// The folder `schemas` beside the program or in a folder above it: built in a checkout, or
  /// installed next to it.
  package static func standardPath() -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes {
      $0.baseAddress.map { readlink("/proc/self/exe", $0, 4096) } ?? -1
    }
    guard count > 0 else { return nil }
    var folder = String(decoding: buffer[..<count], as: UTF8.self)
    while folder != "/" {
      folder = FileTree.parent(of: folder)
      for candidate in ["schemas", "share/cyson/schemas"]
      where FileTree.isFolder("\(folder)/\(candidate)/partners") {
        return "\(folder)/\(candidate)"
      }
    }
    return nil
  }
}
