import Readers
import Records

/// An archive of a run, opened or refused, whose entries are read as the files of a folder are.
struct ArchiveIntake: Sendable {
  let path: String
  /// What it holds: the data first, and beside them what a manifest may list.
  private(set) var files: [Entry] = []
  private(set) var fault: (fault: Fault, arguments: Arguments)?
  private(set) var passedFolders = 0
  private(set) var passedFiles = 0

  /// A plain file in an archive.
  struct Entry: Sendable {
    let archive: ZipArchive
    let entry: ZipEntry
    /// Its name behind that of the archive.
    let name: String
    let isData: Bool
  }

  private init(path: String) { self.path = path }

  /// Opens what is called an archive and is one; nothing for other files, which are read as they are.
  ///
  /// Every entry is unpacked once before any is read, so that nothing of an archive goes further that turns
  /// out to be damaged, or a bomb, at its end. None of it is kept, nor written to a disk.
  static func open(_ path: String, _ limits: ArchiveLimits) throws(RunError) -> ArchiveIntake? {
    guard path.lowercased().hasSuffix(".zip"), beginsAsArchive(path) else { return nil }
    var intake = ArchiveIntake(path: path)
    do throws(ZipFailure) {
      let archive = try ZipArchive(path: path, limits: limits)
      if archive.isOfficeDocument { return nil }
      for entry in archive.entries where !entry.isFolder { try check(entry, of: archive) }
      for entry in archive.entries { intake.take(entry, of: archive) }
      return intake
    } catch {
      switch error {
      case .file(let error): throw RunError(error)
      case .flaw(let flaw): intake.fault = ArchiveWords.fault(flaw, limits)
      }
      return intake
    }
  }

  /// What cannot be opened is told where it is read.
  private static func beginsAsArchive(_ path: String) -> Bool {
    var bytes: [UInt8] = []
    do throws(ReadError) {
      _ = try InputFile(path: path).read(upTo: 4, into: &bytes)
    } catch {
      return false
    }
    return ForeignContent(bytes) == .zip
  }

  private static func check(_ entry: ZipEntry, of archive: ZipArchive) throws(ZipFailure) {
    let opening = try archive.check(entry, keeping: Opening.size)
    switch ForeignContent(opening) {
    case .zip, .gzip, .bzip2, .xz, .zstandard, .sevenZip, .rar:
      throw .flaw(ZipFlaw(.nested, entry: entry.number))
    default: return
    }
  }

  // MARK: - What is in it

  private mutating func take(_ entry: ZipEntry, of archive: ZipArchive) {
    let steps = entry.name.split(separator: "/")
    let isHidden = steps.contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
    switch (entry.isFolder, isHidden) {
    case (true, _): passedFolders += 1
    case (false, true): passedFiles += 1
    case (false, false):
      files.append(
        Entry(
          archive: archive, entry: entry, name: "\(path)/\(entry.name)",
          isData: steps.last.map { FileTree.isData(String($0)) } ?? false))
    }
  }
}
