import CanonicalModel
import Profiles
import Readers
import Records

/// A profile as it lies in a folder, whatever is wrong with it.
struct ProfileFile {
  let path: String
  let content: Content

  enum Content {
    case reading(ProfileReading)
    case notJSON(DocumentReader.Failure)
  }

  /// Only a file that cannot be read ends the run.
  init(path: String, lists: CodeLists) throws(RunError) {
    self.init(path: path, try SchemaFolder.bytes(of: path), lists: lists)
  }

  init(path: String, _ bytes: [UInt8], lists: CodeLists) {
    self.path = path
    do throws(DocumentReader.Failure) {
      let document = try DocumentReader.read(bytes)
      content = .reading(ProfileDecoder.reading(document, file: path, lists: lists))
    } catch {
      content = .notJSON(error)
    }
  }

  var reading: ProfileReading? {
    guard case .reading(let reading) = content else { return nil }
    return reading
  }

  /// Where an XSD lies that the profile names.
  var folder: String { FileTree.parent(of: path) }

  /// What is wrong with it, a line each.
  var errors: [String] {
    switch content {
    case .reading(let reading): reading.errors.map(\.description)
    case .notJSON(let failure): [SchemaFolder.line(of: failure, in: path)]
    }
  }

  /// The profiles of the folders in the order of their partners. Of two for one partner the one in
  /// the later folder counts; two in one folder are both there.
  static func all(in folders: [String], lists: CodeLists) throws(RunError) -> [ProfileFile] {
    var files: [ProfileFile] = []
    for folder in folders {
      var added: [ProfileFile] = []
      for name in try FileTree.names(in: folder) where name.hasSuffix(".json") {
        added.append(try ProfileFile(path: "\(folder)/\(name)", lists: lists))
      }
      let partners = Set(added.compactMap { $0.reading?.partner })
      files.removeAll { $0.reading?.partner.map(partners.contains) ?? false }
      files += added
    }
    return files.enumerated().sorted { one, other in
      (one.element.name, one.offset) < (other.element.name, other.offset)
    }.map(\.element)
  }

  /// The last part of its path.
  var name: String { String(path[path.index(path.startIndex, offsetBy: folder.count)...]) }
}
