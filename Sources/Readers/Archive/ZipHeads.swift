import Records

/// Holds the head that stands before each entry's bytes against the directory, and sees that the entries lie
/// one behind the other with nothing between them, so that who reads from the front sees the same archive as
/// who reads its directory.
enum ZipHeads {
  private static let length = 30

  /// The entries with the places of their bytes, in the order of the directory.
  static func checked(_ entries: [ZipEntry], of source: ZipSource, end: Int) throws(ZipFailure)
    -> [ZipEntry]
  {
    var checked = entries
    let order = entries.indices.sorted { entries[$0].headOffset < entries[$1].headOffset }
    var expected = 0
    for (step, index) in order.enumerated() {
      guard checked[index].headOffset == expected else {
        throw .flaw(.twoViews, entry: checked[index].number)
      }
      try place(&checked[index], in: source)
      let isLast = step + 1 == order.count
      expected = isLast ? end : entries[order[step + 1]].headOffset
      try checkTrailer(of: checked[index], upTo: expected, in: source)
    }
    guard expected == end else { throw .flaw(.twoViews) }
    return checked
  }

  private static func place(_ entry: inout ZipEntry, in source: ZipSource) throws(ZipFailure) {
    let head = try source.part(at: entry.headOffset, count: length)
    guard head.has((3, 4), at: 0) else { throw .flaw(.damaged, entry: entry.number) }
    let nameLength = head.two(26)
    let rest = try source.part(at: entry.headOffset + length, count: nameLength + head.two(28))
    entry.dataOffset = entry.headOffset + length + rest.count
    let sizes = rest.large([head.four(22), head.four(18)], in: nameLength..<rest.count)
    guard rest.bytes[..<nameLength].elementsEqual(entry.nameBytes), head.two(8) == entry.method,
      (head.two(6) ^ entry.flags) & sameFlags == 0,
      isSame(head.four(14), entry.checksum, entry), let sizes,
      isSame(sizes[0], entry.size, entry), isSame(sizes[1], entry.packedSize, entry)
    else { throw .flaw(.twoViews, entry: entry.number) }
  }

  /// Encrypted, with a trailer, encrypted in other ways.
  private static let sameFlags = 0x2049

  /// Where numbers stand behind the bytes, the head may leave them out.
  private static func isSame(_ number: Int, _ other: Int, _ entry: ZipEntry) -> Bool {
    number == other || entry.hasTrailer && number == 0
  }

  /// Behind the bytes stands a trailer that repeats checksum and sizes, or nothing at all.
  private static func checkTrailer(of entry: ZipEntry, upTo end: Int, in source: ZipSource)
    throws(ZipFailure)
  {
    let count = end - entry.dataEnd
    guard entry.hasTrailer else {
      guard count == 0 else { throw .flaw(.twoViews, entry: entry.number) }
      return
    }
    guard [12, 16, 20, 24].contains(count) else { throw .flaw(.twoViews, entry: entry.number) }
    let trailer = try source.part(at: entry.dataEnd, count: count)
    let start = count % 8 == 0 ? 4 : 0
    let isLarge = count >= 20
    guard start == 0 || trailer.has((7, 8), at: 0), trailer.four(start) == entry.checksum,
      (isLarge ? trailer.eight(start + 4) : trailer.four(start + 4)) == entry.packedSize,
      (isLarge ? trailer.eight(start + 12) : trailer.four(start + 8)) == entry.size
    else { throw .flaw(.twoViews, entry: entry.number) }
  }
}
