import CLibArchive
import Records

/// Unpacks one entry of an archive as it is read, a window at a time.
///
/// libarchive sees a head that is made here, of an entry with a name of ours and with what the directory
/// says, and behind it the packed bytes alone: it inflates and compares the checksum, and no head, name or
/// extra field of the archive reaches it. More bytes than the entry says it has are never taken.
final class ZipUnpacking {
  private let entry: ZipEntry
  private let packed: PackedEntry
  private let reader: OpaquePointer?
  private var taken = 0
  private var isAtEnd = false

  init(_ entry: ZipEntry, of source: ZipSource) throws(ZipFailure) {
    self.entry = entry
    packed = PackedEntry(entry, source)
    reader = cyson_zip_reader()
    var head: OpaquePointer?
    let context = Unmanaged.passUnretained(packed).toOpaque()
    guard
      archive_read_open(
        reader, context, nil,
        { _, context, buffer in
          guard let context, let buffer else { return -1 }
          return Unmanaged<PackedEntry>.fromOpaque(context).takeUnretainedValue().next(buffer)
        }, nil) == ARCHIVE_OK,
      archive_read_next_header(reader, &head) == ARCHIVE_OK
    else { throw failure }
  }

  deinit { if let reader { archive_read_free(reader) } }

  private var failure: ZipFailure {
    packed.failure.map { .file($0) } ?? .flaw(.damaged, entry: entry.number)
  }

  /// Fills the buffer as far as the entry goes; less than all of it, or nothing, at its end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ZipFailure) -> Int {
    var filled = 0
    while filled < buffer.count, !isAtEnd {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let now = archive_read_data(reader, rest.baseAddress, rest.count)
      // A warning is an error here: it stands for a checksum or a size that is wrong.
      guard now >= 0, now <= entry.size - taken else { throw failure }
      isAtEnd = now == 0
      filled += now
      taken += now
    }
    if isAtEnd, taken != entry.size { throw failure }
    return filled
  }
}

/// The bytes that libarchive is given: a head, and what the entry has in the archive.
private final class PackedEntry {
  private let source: ZipSource
  private let end: Int
  private var offset: Int
  private var head: [UInt8]?
  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  /// Why the archive could not be read, if it could not.
  private(set) var failure: ReadError?

  init(_ entry: ZipEntry, _ source: ZipSource) {
    self.source = source
    offset = entry.dataOffset
    end = entry.dataEnd
    head = PackedEntry.head(of: entry)
  }

  deinit { room.deallocate() }

  /// The head of an entry as the format has it, without date, flags and extra fields.
  private static func head(of entry: ZipEntry) -> [UInt8] {
    func bytes(_ number: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    return [0x50, 0x4B, 3, 4, 20, 0, 0, 0] + bytes(entry.method, 2) + bytes(0, 4)
      + bytes(entry.checksum, 4) + bytes(entry.packedSize, 4) + bytes(entry.size, 4)
      + bytes(1, 2) + bytes(0, 2) + [UInt8(ascii: "x")]
  }

  /// Hands over the next stretch; it stands until the one behind it is asked for.
  func next(_ buffer: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
    buffer.pointee = UnsafeRawPointer(room.baseAddress)
    if let head {
      self.head = nil
      room.copyBytes(from: head)
      return head.count
    }
    let count = min(room.count, end - offset)
    guard count > 0 else { return 0 }
    do throws(ReadError) {
      room.copyBytes(from: try source.bytes(at: offset, count: count).bytes)
    } catch {
      failure = error
      return -1
    }
    offset += count
    return count
  }
}
