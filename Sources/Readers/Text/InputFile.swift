import Glibc
import Records

/// The bytes of an input, read in order and once.
package final class InputFile {
  private let descriptor: Int32
  private let path: String
  private let memory: [UInt8]?
  private var memoryOffset = 0

  package init(path: String) throws(ReadError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.path = path
    memory = nil
    if descriptor < 0 {
      throw errno == ENOENT ? .notFound(path: path) : .notReadable(path: path, code: errno)
    }
  }

  /// An input that is already in memory: an example, an entry of an archive, a test.
  package init(bytes: [UInt8]) {
    descriptor = -1
    path = ""
    memory = bytes
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Appends `count` bytes, or what is left of the file; false at the end.
  package func read(upTo count: Int, into bytes: inout [UInt8]) throws(ReadError) -> Bool {
    let before = bytes.count
    if let memory {
      let end = min(memory.count, memoryOffset + count)
      bytes.append(contentsOf: memory[memoryOffset..<end])
      memoryOffset = end
    } else {
      var failure: Int32?
      bytes.append(addingCapacity: count) { output in
        output.withUnsafeMutableBufferPointer { buffer, filled in
          failure = readFully(UnsafeMutableRawBufferPointer(buffer), &filled, upTo: count)
        }
      }
      if let failure { throw .notReadable(path: path, code: failure) }
    }
    return bytes.count > before
  }

  /// Reads until `count` bytes stand there or the file ends, so that where windows end does not
  /// depend on how a pipe was filled. Returns why it could not.
  private func readFully(
    _ buffer: UnsafeMutableRawBufferPointer, _ filled: inout Int, upTo count: Int
  ) -> Int32? {
    while filled < count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<count])
      let now = Glibc.read(descriptor, rest.baseAddress, rest.count)
      if now < 0 && errno == EINTR { continue }
      if now < 0 { return errno }
      if now == 0 { break }
      filled += now
    }
    return nil
  }
}
