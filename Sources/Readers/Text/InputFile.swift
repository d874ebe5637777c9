import Glibc
import Records

/// The bytes of an input, read in order and once.
package final class InputFile {
  private let descriptor: Int32
  private let path: String
  private let memory: [UInt8]?
  private var memoryOffset = 0
  /// How many bytes are still to be read: what comes in while the file is read is left out, so that
  /// reading has an end.
  private var rest: Int
  /// How many bytes the file had when it was opened.
  package let size: Int
  /// Sees all bytes as they are read, in their order: a hash needs no reading of its own.
  package var witness: ((UnsafeRawBufferPointer) -> Void)?

  /// Reads no more than the file has now.
  package init(path: String) throws(ReadError) {
    // Without waiting: opening a pipe would not return before somebody writes to it.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    self.path = path
    memory = nil
    var status = stat()
    let failure = descriptor < 0 || fstat(descriptor, &status) != 0 ? errno : 0
    size = failure == 0 ? Int(status.st_size) : 0
    rest = size
    if failure != 0 {
      throw failure == ENOENT ? .notFound(path: path) : .notReadable(path: path, code: failure)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
  }

  /// An input that is already in memory: an example, an entry of an archive, a test.
  package init(bytes: [UInt8]) {
    descriptor = -1
    path = ""
    memory = bytes
    size = bytes.count
    rest = bytes.count
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Appends `count` bytes, or what is left of the file; false at the end.
  package func read(upTo count: Int, into bytes: inout [UInt8]) throws(ReadError) -> Bool {
    let before = bytes.count
    let wanted = min(count, rest)
    guard wanted > 0 else { return false }
    if let memory {
      bytes.append(contentsOf: memory[memoryOffset..<(memoryOffset + wanted)])
      memoryOffset += wanted
    } else {
      var failure: Int32?
      bytes.append(addingCapacity: wanted) { output in
        output.withUnsafeMutableBufferPointer { buffer, filled in
          failure = readFully(UnsafeMutableRawBufferPointer(buffer), &filled, upTo: wanted)
        }
      }
      if let failure { throw .notReadable(path: path, code: failure) }
    }
    let got = bytes.count - before
    if let witness, got > 0 {
      bytes.withUnsafeBytes { witness(UnsafeRawBufferPointer(rebasing: $0[before...])) }
    }
    // Fewer than the file had: it was cut while it was read, and this is its end.
    rest = got < wanted ? 0 : rest - got
    return got > 0
  }

  /// Reads what is left, for the witness alone.
  package func readRest() throws(ReadError) {
    var chunk: [UInt8] = []
    while try read(upTo: 1 << 18, into: &chunk) { chunk.removeAll(keepingCapacity: true) }
  }

  /// Reads until `count` bytes stand there or the file ends. Returns why it could not.
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
