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

  /// Appends up to `count` bytes; false at the end.
  package func read(upTo count: Int, into bytes: inout [UInt8]) throws(ReadError) -> Bool {
    if let memory {
      let end = min(memory.count, memoryOffset + count)
      bytes.append(contentsOf: memory[memoryOffset..<end])
      defer { memoryOffset = end }
      return end > memoryOffset
    }
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    let got = bytes.withUnsafeMutableBytes { buffer in
      readFully(buffer, from: start, count: count)
    }
    bytes.removeLast(count - max(0, got))
    if got < 0 { throw .notReadable(path: path, code: errno) }
    return got > 0
  }

  /// Reads until `count` bytes stand there or the file ends, so that where windows end does not
  /// depend on how a pipe was filled.
  private func readFully(_ buffer: UnsafeMutableRawBufferPointer, from start: Int, count: Int)
    -> Int
  {
    var got = 0
    while got < count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[(start + got)..<(start + count)])
      let now = Glibc.read(descriptor, rest.baseAddress, rest.count)
      if now < 0 && errno == EINTR { continue }
      if now < 0 { return now }
      if now == 0 { break }
      got += now
    }
    return got
  }
}
