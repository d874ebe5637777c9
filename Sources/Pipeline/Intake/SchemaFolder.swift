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

  package init(path: String) throws(RunError) {
    self.path = path
    var lists: [CodeList] = []
    var digests: [Report.CodeListDigest] = []
    let doubtFile = "\(path)/spelling-doubts.csv"
    let doubtBytes = try SchemaFolder.bytes(of: doubtFile)
    let doubts = try SpellingDoubtFile.doubts(doubtBytes, file: doubtFile)
    digests.append(Report.CodeListDigest(id: "spelling-doubts", digest: Digest.hex(doubtBytes)))
    for id in CodeListID.allCases {
      let file = "\(path)/code-lists/\(id.rawValue).csv"
      let bytes = try SchemaFolder.bytes(of: file)
      lists.append(try CodeListFile.list(id, bytes, doubts: doubts[id] ?? [], file: file))
      digests.append(Report.CodeListDigest(id: id.rawValue, digest: Digest.hex(bytes)))
    }
    self.lists = CodeLists(lists)
    self.digests = digests.sorted { $0.id < $1.id }
    profiles = try SchemaFolder.profiles(in: "\(path)/partners", self.lists)
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

  /// How a file of the folder is called in an output, the same on every machine: the folder that
  /// belongs to the program is `schemas`.
  func shownName(of file: String) -> String {
    guard let standard = SchemaFolder.standardPath(), file.hasPrefix(standard + "/") else {
      return file
    }
    return "schemas" + file.dropFirst(standard.count)
  }

  /// The XSD that a profile names.
  func schemaPath(_ file: String) -> String { "\(path)/partners/\(file)" }

  private static func profiles(in folder: String, _ lists: CodeLists) throws(RunError) -> [Profile]
  {
    var profiles: [Profile] = []
    for name in try FileTree.names(in: folder) where name.hasSuffix(".json") {
      let file = "\(folder)/\(name)"
      let document = try document(try bytes(of: file), file: file)
      profiles.append(try profile(document, file, lists))
    }
    return profiles
  }

  /// A JSON document of our own; what is wrong with it ends the run.
  static func document(_ bytes: [UInt8], file: String) throws(RunError) -> Document {
    do throws(DocumentReader.Failure) {
      return try DocumentReader.read(bytes)
    } catch {
      let place = "\(error.position.line):\(error.position.column)"
      throw .configuration("\(file):\(place): this is not JSON: \(error.flaw.words.en)")
    }
  }

  private static func profile(_ document: Document, _ file: String, _ lists: CodeLists)
    throws(RunError) -> Profile
  {
    do throws(ProfileError) {
      return try ProfileDecoder.profile(document, file: file, lists: lists)
    } catch {
      throw .configuration(error.description)
    }
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
