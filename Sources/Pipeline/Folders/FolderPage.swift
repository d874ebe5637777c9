import Crypto
import Exports
import Glibc
import Records

/// One file of a folder while it is written: nobody else can read it, its bytes are hashed as they
/// come, and when it is finished it is on the disk.
final class FolderPage {
  private let name: String
  private let descriptor: Int32
  private var hash = SHA256()
  private var count = 0
  private var code: Int32 = 0

  init(_ path: String, called name: String) throws(RunError) {
    self.name = name
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw .unwritable(name, errno) }
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) {
    guard code == 0 else { return }
    if !Output.write(bytes, to: descriptor) { code = errno }
    hash.update(data: bytes)
    count += bytes.count
  }

  func finish(rows: Int?) throws(RunError) -> OutputDigest {
    if code == 0, fsync(descriptor) != 0 { code = errno }
    guard code == 0 else { throw .unwritable(name, code) }
    return OutputDigest(
      file: name, format: FolderPage.format(of: name), bytes: count,
      sha256: Digest.text(hash.finalize()), rows: rows)
  }

  /// The digest of a file that somebody else wrote, which is then on the disk too.
  static func digest(of path: String, called name: String) throws(RunError) -> OutputDigest {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .unwritable(name, errno) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else {
      throw .unwritable(name, errno)
    }
    let digest = try FileDigest(of: path)
    return OutputDigest(
      file: name, format: FolderPage.format(of: name), bytes: digest.bytes, sha256: digest.sha256,
      rows: nil)
  }

  /// The ending of its name.
  private static func format(of name: String) -> String? {
    name.split(separator: ".").last.map(String.init)
  }
}
