import CanonicalModel
import Exports
import Glibc
import Records

/// Bytes that a merge does not need in memory: in the folder of the dataset that is being made, and nowhere
/// else.
///
/// The file has no name: nobody else can open it, and it ends with the process, however that ends.
final class DraftShelf: PackedShelf, @unchecked Sendable {
  /// What the folder is called in words.
  private let name: String
  private let descriptor: Int32
  /// Held by whoever reads or changes what follows.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  /// What was put and is not in the file yet.
  private var pending: [UInt8] = []
  /// How much is in the file.
  private var written = 0
  /// A piece of the file, and where it begins.
  private var window: [UInt8] = []
  private var start = 0
  /// Where what was read last ends.
  private var lastEnd = 0
  /// The first error of the system; 0 for none.
  private var code: Int32 = 0

  /// What is collected before it is written.
  private static let most = 1 << 18
  /// What is read at once where one thing after the other is asked for.
  private static let ahead = 1 << 16

  init(in draft: FolderDraft, called name: String) throws(RunError) {
    self.name = name
    descriptor = DraftShelf.open(in: draft)
    if descriptor < 0 { throw DraftShelf.failure(name, errno) }
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
    close(descriptor)
  }

  /// `O_TMPFILE` of Linux, which the Glibc module does not show.
  private static let nameless = 0o20_000_000 | O_DIRECTORY

  private static func open(in draft: FolderDraft) -> Int32 {
    let file = Glibc.open(draft.path(of: "."), nameless | O_RDWR | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 { return file }
    // Not every file system has files without a name. The one that it has for a moment is of a dataset, so
    // that the next run takes it away if this one is killed just then.
    let path = draft.path(of: DatasetFile.database)
    let named = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if named >= 0, unlink(path) != 0 {
      close(named)
      return -1
    }
    return named
  }

  func put(_ bytes: [UInt8]) -> Int {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    let place = written + pending.count
    pending.append(contentsOf: bytes)
    if pending.count >= DraftShelf.most { flush() }
    return place
  }

  func bytes(at place: Int, count: Int) -> [UInt8]? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    if place + count > written { flush() }
    guard code == 0, place >= 0, place + count <= written else { return nil }
    defer { lastEnd = place + count }
    if let found = piece(place, count) { return found }
    let isNext = place >= lastEnd && place - lastEnd < DraftShelf.ahead
    guard isNext, count < DraftShelf.ahead else { return read(place, count) }
    window = read(place, min(DraftShelf.ahead, written - place)) ?? []
    start = place
    return piece(place, count)
  }

  /// Throws where something could not be put, or not be had again.
  func check() throws(RunError) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    flush()
    if code != 0 { throw DraftShelf.failure(name, code) }
  }

  // MARK: - The file

  private func flush() {
    guard code == 0 else { return }
    if Output.write(pending, to: descriptor) {
      written += pending.count
    } else {
      code = errno
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// What the window has of it.
  private func piece(_ place: Int, _ count: Int) -> [UInt8]? {
    guard place >= start, place + count <= start + window.count else { return nil }
    return Array(window[(place - start)..<(place - start + count)])
  }

  private func read(_ place: Int, _ count: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let base = buffer.baseAddress {
        let more = pread(descriptor, base + filled, count - filled, place + filled)
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { return code = more < 0 ? errno : EIO }
        filled += more
      }
    }
    return bytes.count == count ? bytes : nil
  }

  private static func failure(_ name: String, _ code: Int32) -> RunError {
    .input("\(name): cannot be written (error \(code)); check the folder and the space left")
  }
}
