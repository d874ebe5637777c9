import Records

/// Reads the directory of an archive, entry by entry, and refuses what is no plain file.
struct ZipDirectory {
  private let bytes: ZipBytes
  private let limits: ArchiveLimits
  private var offset = 0
  private(set) var entries: [ZipEntry] = []

  private static let headLength = 46

  init(of source: ZipSource, _ limits: ArchiveLimits) throws(ZipFailure) {
    let end = try ZipEnd(of: source)
    guard end.entries <= limits.entries else { throw .flaw(.tooManyEntries) }
    guard end.directory.count <= limits.directoryBytes else { throw .flaw(.directoryTooLarge) }
    bytes = try source.part(at: end.directory.lowerBound, count: end.directory.count)
    self.limits = limits
    for number in stride(from: 1, through: end.entries, by: 1) {
      try add(number, within: source.size)
    }
    guard offset == bytes.count else { throw .flaw(.twoViews) }
    if let number = ZipName.firstRepeated(entries) { throw .flaw(.sameName, entry: number) }
    try checkSizes(packed: source.size)
  }

  private mutating func add(_ number: Int, within size: Int) throws(ZipFailure) {
    let start = offset
    guard bytes.has((1, 2), at: start), start + ZipDirectory.headLength <= bytes.count else {
      throw .flaw(.damaged, entry: number)
    }
    let nameEnd = start + ZipDirectory.headLength + bytes.two(start + 28)
    let extraEnd = nameEnd + bytes.two(start + 30)
    offset = extraEnd + bytes.two(start + 32)
    guard offset <= bytes.count else { throw .flaw(.damaged, entry: number) }
    guard bytes.two(start + 34) == 0 || bytes.two(start + 34) == 0xFFFF else {
      throw .flaw(.severalParts)
    }
    guard
      let numbers = bytes.large(
        [bytes.four(start + 24), bytes.four(start + 20), bytes.four(start + 42)],
        in: nameEnd..<extraEnd), max(numbers[1], numbers[2]) <= size
    else { throw .flaw(.damaged, entry: number) }
    let name = Array(bytes.bytes[start + ZipDirectory.headLength..<nameEnd])
    let entry = ZipEntry(
      number: number, name: ZipName.text(name), size: numbers[0], packedSize: numbers[1],
      nameBytes: name, flags: bytes.two(start + 8), method: bytes.two(start + 10),
      checksum: bytes.four(start + 16), headOffset: numbers[2])
    let flaw =
      ZipName.flaw(entry.name) ?? kindFlaw(
        attributes: bytes.four(start + 38), nameEnd..<extraEnd, entry)
      ?? contentFlaw(entry)
    if let flaw { throw .flaw(flaw, entry: number) }
    guard hasOneName(entry, nameEnd..<extraEnd) else { throw .flaw(.twoViews, entry: number) }
    entries.append(entry)
  }

  // MARK: - What an entry is

  /// Kinds of files as Unix numbers them.
  private static let kindMask = 0xF000
  private static let folder = 0x4000
  private static let plainFile = 0x8000
  private static let symbolicLink = 0xA000

  /// A link or a device, said in the attributes or in one of two extra fields of Unix.
  private func kindFlaw(attributes: Int, _ extra: Range<Int>, _ entry: ZipEntry) -> ZipFlaw.Cause? {
    var kinds = [attributes >> 16 & ZipDirectory.kindMask]
    if let content = bytes.extra(0x756E, in: extra), content.count >= 6 {
      kinds.append(bytes.two(content.lowerBound + 4) & ZipDirectory.kindMask)
    }
    // Behind two times and two owners stands where a link leads.
    if let content = bytes.extra(0x000D, in: extra), content.count > 12 { return .link }
    for kind in kinds {
      switch kind {
      case 0: continue
      case ZipDirectory.plainFile where !entry.isFolder: continue
      case ZipDirectory.folder where entry.isFolder: continue
      case ZipDirectory.symbolicLink: return .link
      default: return .device
      }
    }
    return nil
  }

  private func contentFlaw(_ entry: ZipEntry) -> ZipFlaw.Cause? {
    if entry.isEncrypted { return .encrypted }
    switch entry.method {
    case ZipEntry.stored where entry.size != entry.packedSize: return .damaged
    case ZipEntry.stored, ZipEntry.deflated: break
    default: return .otherMethod
    }
    return entry.isFolder && entry.size > 0 ? .twoViews : nil
  }

  /// A second name in Unicode, which some programs take in place of the first, has to be the same.
  private func hasOneName(_ entry: ZipEntry, _ extra: Range<Int>) -> Bool {
    guard let content = bytes.extra(0x7075, in: extra) else { return true }
    return content.count >= 5
      && bytes.bytes[content.dropFirst(5)].elementsEqual(entry.name.utf8)
  }

  // MARK: - How much it is

  /// By what entries say of themselves; reading holds them to it.
  private func checkSizes(packed: Int) throws(ZipFailure) {
    var all = 0
    for entry in entries {
      guard entry.size <= limits.entryBytes else {
        throw .flaw(.entryTooLarge, entry: entry.number)
      }
      guard !limits.isTooTight(entry.size, packed: entry.packedSize) else {
        throw .flaw(.packedTooTightly, entry: entry.number)
      }
      all += entry.size
      guard all <= limits.allBytes else { throw .flaw(.allTooLarge) }
    }
    guard !limits.isTooTight(all, packed: packed) else { throw .flaw(.packedTooTightly) }
  }
}
