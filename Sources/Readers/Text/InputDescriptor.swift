import Glibc
import Records

/// A file that is open, or standard input.
final class InputDescriptor {
  private let descriptor: Int32
  /// How many bytes are there to be read; nothing where that is not known.
  let size: Int?

  /// A plain file, and nothing that may have no end.
  init(path: String) throws(ReadError) {
    // Without waiting: opening a pipe would not return before somebody writes to it.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    let failure = descriptor < 0 || fstat(descriptor, &status) != 0 ? errno : 0
    size = failure == 0 ? Int(status.st_size) : 0
    if failure != 0 {
      throw failure == ENOENT ? .notFound(path: path) : .notReadable(path: path, code: failure)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
  }

  /// Standard input: a pipe, or a file from where it stands. A folder cannot be read, and is not asked.
  init(standardInputAs path: String) throws(ReadError) {
    descriptor = 0
    var status = stat()
    guard fstat(0, &status) == 0 else { throw .notReadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .notReadable(path: path, code: EISDIR) }
    let position = status.st_mode & S_IFMT == S_IFREG ? lseek(0, 0, SEEK_CUR) : -1
    size = position < 0 ? nil : max(0, Int(status.st_size) - position)
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Reads until `count` bytes stand there or there are no more. Returns the code of what went wrong.
  func fill(_ buffer: UnsafeMutableRawBufferPointer, _ filled: inout Int, upTo count: Int)
    -> Int32?
  {
    while filled < count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<count])
      let now = Glibc.read(descriptor, rest.baseAddress, rest.count)
      if now < 0 && errno == EINTR { continue }
      if now < 0 && errno == EAGAIN {
        waitForMore()
        continue
      }
      if now < 0 { return errno }
      if now == 0 { break }
      filled += now
    }
    return nil
  }

  /// A pipe that others have set not to wait is waited for.
  private func waitForMore() {
    var question = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&question, 1, -1)
  }
}
