import Glibc
import Records

/// Writes what a run has to say: whole, or not at all.
package enum Output {
  /// Writes to standard output. A reader that has gone away is no fault of ours.
  package static func print(_ bytes: [UInt8]) throws(RunError) {
    guard write(bytes, to: 1) || errno == EPIPE else {
      throw .input("standard output cannot be written (error \(errno))")
    }
  }

  package static func print(_ text: String) throws(RunError) { try print(Array(text.utf8)) }

  package static func complain(_ text: String) { _ = write(Array((text + "\n").utf8), to: 2) }

  /// Writes a file beside its name and then gives it the name, so that nobody ever sees a half.
  package static func save(_ bytes: [UInt8], to path: String) throws(RunError) {
    let draft = path + ".part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    let isWritten = write(bytes, to: descriptor) && fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isWritten, rename(draft, path) == 0 else {
      let reason = isWritten ? errno : code
      unlink(draft)
      throw failure(path, reason)
    }
  }

  private static func failure(_ path: String, _ code: Int32 = errno) -> RunError {
    .input("\(path): cannot be written (error \(code)); check the folder and the space left")
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + done, bytes.count - done) } ?? -1
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  /// Whether standard output is a terminal.
  package static var isTerminal: Bool { isatty(1) == 1 }
}
