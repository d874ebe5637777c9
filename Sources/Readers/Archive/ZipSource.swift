import Glibc
import Records

/// The bytes of an archive, read anywhere in it.
final class ZipSource: Sendable {
  private let descriptor: Int32
  private let memory: [UInt8]
  private let path: String
  /// How many bytes the archive had when it was opened.
  let size: Int

  init(path: String) throws(ReadError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    memory = []
    self.path = path
    var status = stat()
    let failure = descriptor < 0 || fstat(descriptor, &status) != 0 ? errno : 0
    size = failure == 0 ? Int(status.st_size) : 0
    if failure != 0 {
      throw failure == ENOENT ? .notFound(path: path) : .notReadable(path: path, code: failure)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
  }

  init(bytes: [UInt8]) {
    descriptor = -1
    memory = bytes
    path = ""
    size = bytes.count
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// All of the bytes that are asked for; an archive that has become shorter is not the one that was
  /// opened.
  func bytes(at offset: Int, count: Int) throws(ReadError) -> ZipBytes {
    guard offset >= 0, count >= 0, count <= size, offset <= size - count else {
      throw .changed(path: path)
    }
    guard descriptor >= 0 else { return ZipBytes(Array(memory[offset..<offset + count])) }
    var failure: ReadError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      failure = fill(UnsafeMutableRawBufferPointer(buffer), &filled, from: offset)
    }
    if let failure { throw failure }
    return ZipBytes(bytes)
  }

  private func fill(_ buffer: UnsafeMutableRawBufferPointer, _ filled: inout Int, from offset: Int)
    -> ReadError?
  {
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let now = pread(descriptor, rest.baseAddress, rest.count, offset + filled)
      if now < 0 && errno == EINTR { continue }
      if now < 0 { return .notReadable(path: path, code: errno) }
      if now == 0 { return .changed(path: path) }
      filled += now
    }
    return nil
  }
}
