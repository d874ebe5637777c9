import Records

/// A ZIP archive whose entries are plain files, all within the limits: what it is made of was looked through,
/// and nothing unpacked. It holds no file open.
package struct ZipArchive: Sendable {
  package let path: String
  /// In the order of its directory.
  package let entries: [ZipEntry]
  private let memory: [UInt8]?

  package init(path: String, limits: ArchiveLimits = ArchiveLimits()) throws(ZipFailure) {
    self.path = path
    memory = nil
    let source = try ZipArchive.source(path, nil)
    entries = try ZipArchive.entries(of: source, limits)
  }

  /// An archive that is in memory already: a test.
  package init(bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ZipFailure) {
    path = ""
    memory = bytes
    entries = try ZipArchive.entries(of: ZipSource(bytes: bytes), limits)
  }

  private static func entries(of source: ZipSource, _ limits: ArchiveLimits) throws(ZipFailure)
    -> [ZipEntry]
  {
    let directory = try ZipDirectory(of: source, limits)
    let end = try ZipEnd(of: source).directory.lowerBound
    return try ZipHeads.checked(directory.entries, of: source, end: end)
  }

  private static func source(_ path: String, _ memory: [UInt8]?) throws(ZipFailure) -> ZipSource {
    if let memory { return ZipSource(bytes: memory) }
    do throws(ReadError) {
      return try ZipSource(path: path)
    } catch {
      throw .file(error)
    }
  }

  /// Unpacks an entry from its beginning.
  func unpacking(_ entry: ZipEntry) throws(ZipFailure) -> ZipUnpacking {
    try ZipUnpacking(entry, of: ZipArchive.source(path, memory))
  }
}

extension ZipArchive {
  /// Whether it is the document of an office program, which is named and not read: those are archives of
  /// parts, each beginning with a part of a name of its own.
  package var isOfficeDocument: Bool {
    let names = Set(entries.map(\.name))
    return names.contains("[Content_Types].xml")
      || names.contains("mimetype") && names.contains("META-INF/manifest.xml")
  }
}

extension ZipArchive {
  /// Unpacks an entry to its end and keeps its first bytes alone: whether it is sound, and what it is.
  package func check(_ entry: ZipEntry, keeping count: Int) throws(ZipFailure) -> [UInt8] {
    if entry.size == 0 { return [] }
    let unpacking = try unpacking(entry)
    var opening: [UInt8] = []
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { room.deallocate() }
    var filled = room.count
    while filled == room.count {
      filled = try unpacking.read(into: room)
      if opening.count < count { opening += room.prefix(min(filled, count - opening.count)) }
    }
    return opening
  }
}
