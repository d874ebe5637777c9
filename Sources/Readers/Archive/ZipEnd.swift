import Records

/// What stands at the end of an archive: where its directory is, and how many entries it has.
struct ZipEnd {
  let entries: Int
  let directory: Range<Int>

  private static let length = 22
  private static let mostComment = 0xFFFF

  /// Where two ends could be meant, or something stands between directory and end, programs would differ
  /// in what they see.
  init(of source: ZipSource) throws(ZipFailure) {
    let count = min(source.size, ZipEnd.length + ZipEnd.mostComment)
    let start = source.size - count
    let tail = try source.part(at: start, count: count)
    let ends = stride(from: 0, through: count - ZipEnd.length, by: 1).filter {
      tail.has((5, 6), at: $0) && $0 + ZipEnd.length + tail.two($0 + 20) == count
    }
    guard let end = ends.last else { throw .flaw(.damaged) }
    guard ends.count == 1 else { throw .flaw(.twoViews) }
    guard tail.two(end + 4) == 0, tail.two(end + 6) == 0 else { throw .flaw(.severalParts) }
    guard tail.two(end + 8) == tail.two(end + 10) else { throw .flaw(.twoViews) }
    let said = (
      entries: tail.two(end + 10), size: tail.four(end + 12), offset: tail.four(end + 16)
    )
    let large = try ZipLargeEnd(before: start + end, of: source)
    let directoryEnd = large?.offset ?? start + end
    entries = large?.entries ?? said.entries
    let offset = large?.directoryOffset ?? said.offset
    let size = large?.directorySize ?? said.size
    guard size <= directoryEnd, offset == directoryEnd - size else { throw .flaw(.twoViews) }
    directory = offset..<directoryEnd
    if let large, !large.agrees(said.entries, said.size, said.offset) { throw .flaw(.twoViews) }
  }
}

/// The same for archives whose numbers may need eight bytes.
private struct ZipLargeEnd {
  /// Where it stands.
  let offset: Int
  let entries: Int
  let directorySize: Int
  let directoryOffset: Int

  private static let length = 56
  private static let locatorLength = 20

  /// Nothing where the archive has none.
  init?(before end: Int, of source: ZipSource) throws(ZipFailure) {
    let locatorOffset = end - ZipLargeEnd.locatorLength
    guard locatorOffset >= ZipLargeEnd.length else { return nil }
    let locator = try source.part(at: locatorOffset, count: ZipLargeEnd.locatorLength)
    guard locator.has((6, 7), at: 0) else { return nil }
    guard locator.four(4) == 0, locator.four(16) <= 1 else { throw .flaw(.severalParts) }
    offset = locator.eight(8)
    guard offset == locatorOffset - ZipLargeEnd.length else { throw .flaw(.twoViews) }
    let record = try source.part(at: offset, count: ZipLargeEnd.length)
    guard record.has((6, 6), at: 0), record.eight(4) == ZipLargeEnd.length - 12,
      record.eight(24) == record.eight(32)
    else { throw .flaw(.twoViews) }
    guard record.four(16) == 0, record.four(20) == 0 else { throw .flaw(.severalParts) }
    entries = record.eight(32)
    directorySize = record.eight(40)
    directoryOffset = record.eight(48)
  }

  /// Whether the short numbers say the same, or that they stand here.
  func agrees(_ entries: Int, _ size: Int, _ offset: Int) -> Bool {
    (entries == 0xFFFF || entries == self.entries)
      && (size == ZipBytes.elsewhere || size == directorySize)
      && (offset == ZipBytes.elsewhere || offset == directoryOffset)
  }
}

extension ZipSource {
  /// A part of the archive; what leads beyond its end is a flaw of the archive.
  func part(at offset: Int, count: Int) throws(ZipFailure) -> ZipBytes {
    guard offset >= 0, count >= 0, count <= size, offset <= size - count else {
      throw .flaw(.damaged)
    }
    do throws(ReadError) {
      return try bytes(at: offset, count: count)
    } catch {
      throw .file(error)
    }
  }
}
