import Crypto
import Exports
import Glibc
import Readers
import Records

/// Hashes what is written to a file, as it goes out.
final class OutputWitness {
  private var hash = SHA256()
  private var count = 0

  func take(_ bytes: [UInt8]) {
    hash.update(data: bytes)
    count += bytes.count
  }

  /// Of the file at a path, which all that was taken went to; nothing for what can never be looked at again,
  /// such as a pipe.
  func digest(of path: String, format: String) -> OutputDigest? {
    guard OutputWitness.isFile(path) else { return nil }
    return OutputDigest(
      file: path, format: format, bytes: count, sha256: Digest.text(hash.finalize()))
  }

  /// A plain file, and not one of the system's names for what a process has open.
  static func isFile(_ path: String) -> Bool {
    !path.hasPrefix("/dev/") && !path.hasPrefix("/proc/") && FileTree.identity(of: path) != nil
  }
}

/// The size and the digest of a file as it lies on the disk.
struct FileDigest: Equatable {
  let bytes: Int
  /// SHA-256 in hexadecimal.
  let sha256: String

  /// Reads the whole file.
  init(of path: String) throws(RunError) {
    let file = try RunError.wrap { () throws(ReadError) in try InputFile(path: path) }
    let witness = Digest.Witness(of: file)
    try RunError.wrap { () throws(ReadError) in try file.readRest() }
    (bytes, sha256) = (witness.count, witness.hex)
  }
}
