import Readers
import Records

/// Something to read: a file, an entry of an archive, standard input, or bytes that are already in memory.
package struct ValidationInput: Sendable {
  package let name: String
  private let source: Source

  private enum Source: Sendable {
    case file
    case bytes([UInt8])
    case standardInput
    case archive(ArchiveIntake)
    case entry(ArchiveIntake.Entry)
  }

  package init(path: String) {
    name = path
    source = .file
  }

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    source = .bytes(bytes)
  }

  /// An archive, of which its entries are other inputs.
  init(_ archive: ArchiveIntake) {
    name = archive.path
    source = .archive(archive)
  }

  init(_ entry: ArchiveIntake.Entry) {
    name = entry.name
    source = .entry(entry)
  }

  private init(standardInput name: String) {
    self.name = name
    source = .standardInput
  }

  static let standardInput = ValidationInput(standardInput: StandardInput.name)

  /// The archive that it is.
  var archive: ArchiveIntake? {
    if case .archive(let archive) = source { archive } else { nil }
  }

  /// The path of the archive that it is in.
  var archivePath: String? {
    if case .entry(let entry) = source { entry.archive.path } else { nil }
  }

  /// How many bytes all of them have; nothing where one is a pipe, or cannot be looked at.
  static func size(of inputs: [ValidationInput]) -> Int? {
    var all = 0
    for input in inputs {
      switch input.source {
      case .file:
        guard let size = FileTree.size(of: input.name) else { return nil }
        all += size
      case .bytes(let bytes): all += bytes.count
      case .entry(let entry): all += entry.entry.size
      case .archive: continue
      case .standardInput: return nil
      }
    }
    return all
  }

  /// A pipe is read up to the limit of a file.
  func open(_ limits: ReadingLimits) throws(ReadError) -> InputFile {
    switch source {
    case .file, .archive: try InputFile(path: name)
    case .bytes(let bytes): InputFile(bytes: bytes)
    case .standardInput: try InputFile(standardInputUpTo: limits.fileBytes, path: name)
    case .entry(let entry): try InputFile(entry)
    }
  }
}
